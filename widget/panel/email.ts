// Leaving an e-mail address: offered when an answer may take longer than somebody stays, never demanded. Fetched once
// somebody has written.

import type { Scene } from "../panel";
import type { Refusal } from "../ground/requests";
import type { Conversation } from "./conversation";
import css from "./email.css";

/** A bot, and somebody who is there, gets this long to answer before the offer is made. */
const PATIENCE = 90_000;

export class EmailCard {
  readonly element: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly problem: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly saved: HTMLElement;
  private readonly address: HTMLElement;
  private changing = false;
  private unanswered = { id: "", since: 0 };
  private conversation: Conversation | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ground: Scene,
    private readonly changed: () => void,
  ) {
    const { texts, make, launcher } = ground;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    launcher.root.adoptedStyleSheets.push(sheet);
    this.problem = make("span", { class: "problem", role: "alert" });
    this.address = make("span");
    this.field = make("input", { type: "email", autocomplete: "email", "aria-label": texts.email, placeholder: texts.email });
    const submit = (event: Event) => (event.preventDefault(), void this.save());
    const save = make("button", {}, texts.emailSave);
    this.form = make("form", { submit, novalidate: true }, make("span", {}, texts.emailAsk), this.field, save, this.problem);
    const change = () => {
      this.changing = true;
      this.field.value = ground.visitor.email ?? "";
      this.changed();
      queueMicrotask(() => this.field.focus());
    };
    this.saved = make("p", {}, this.address, make("button", { type: "button", click: change }, texts.emailChange));
    this.element = make("div", { class: "email", hidden: true }, this.form, this.saved);
  }

  draw(conversation: Conversation | undefined, obstacle: string): void {
    this.conversation = conversation;
    const { email } = this.ground.visitor;
    this.form.hidden = Boolean(email) && !this.changing;
    this.saved.hidden = !this.form.hidden;
    this.address.textContent = this.ground.filled(this.ground.texts.emailSaved, { email: email ?? "" });
    this.element.hidden = !(this.changing || obstacle === "busy" || this.isWorthOffering(conversation));
  }

  private isWorthOffering(conversation: Conversation | undefined): boolean {
    const last = conversation?.messages.at(-1);
    if (!last || last.author.kind !== "visitor") return false;
    // By this device's own clock, which may be wrong: so it is only compared with itself.
    if (last.id !== this.unanswered.id) this.unanswered = { id: last.id, since: Date.now() };
    const { reps, bot } = this.ground.site;
    const patience = reps.length || bot?.speaks ? PATIENCE : 0;
    const left = this.unanswered.since + patience - Date.now();
    clearTimeout(this.timer);
    if (left > 0) this.timer = setTimeout(this.changed, left);
    return left <= 0;
  }

  private async save(): Promise<void> {
    const { visitor, texts } = this.ground;
    const email = this.field.value.trim();
    this.problem.textContent = /^\S+@\S+\.\S\S+$/.test(email) ? "" : texts.emailWrong;
    if (this.problem.textContent) return this.field.focus();
    try {
      await visitor.arrive();
      await visitor.ask(this.conversation ? `conversations/${this.conversation.id}/email` : "email", { body: { email } });
      visitor.email = email;
      this.changing = false;
    } catch (error) {
      const { status = 500, message } = error as Partial<Refusal>;
      this.problem.textContent = (status < 429 && message) || texts.emailFailed;
    }
    this.changed();
  }
}
