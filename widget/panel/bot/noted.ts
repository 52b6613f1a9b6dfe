// "What we noted": a quiet fold above the composer, with every line changeable, and "delete what I said".

import type { Conversation, Line, Message } from "../conversation";
import type { put } from "../log";
import type { Stage } from "../bot";
import type { Changing } from "./changing";
import { putRows, rowOf } from "./lines";

export interface Doings {
  changing: Changing;
  /** The message in which a line was shown, to which a change of it answers. */
  recapWith(field: string): Message | undefined;
  changed(): void;
  put: typeof put;
}

export class Noted {
  readonly element: HTMLDetailsElement;
  /** Grows whenever the lines are other ones. */
  version = 0;
  lines: Line[] = [];
  private readonly brief: HTMLElement;
  private readonly list: HTMLElement;
  private readonly asking: HTMLElement;
  private readonly told: HTMLElement;
  private conversation: Conversation | undefined;
  private upTo = 0;
  private following = "";

  constructor(
    private readonly stage: Stage,
    private readonly doings: Doings,
  ) {
    const { make, says } = stage;
    this.brief = make("span", { class: "brief" });
    this.list = make("ul", {});
    this.asking = make("div", { class: "asking" });
    this.told = make("p", { role: "status" });
    this.element = make(
      "details",
      { class: "noted", hidden: true, toggle: () => (doings.changed(), this.element.open && void this.fetch()) },
      make("summary", {}, make("strong", {}, says.noted), this.brief),
      make("div", { class: "all" }, this.list, this.told),
      this.asking,
    );
    this.offer();
  }

  /** Looks again after each answer of the bot or of a person, while somebody looks. */
  draw(conversation: Conversation | undefined, isOpen: boolean): void {
    if (this.following !== (conversation?.id ?? "")) this.follow(conversation);
    this.conversation = conversation;
    this.drawLines();
    const upTo = conversation?.messages.findLast((message) => message.author.kind !== "visitor")?.seq ?? 0;
    if (!isOpen || upTo <= this.upTo) return;
    this.upTo = upTo;
    void this.fetch();
  }

  private follow(conversation: Conversation | undefined): void {
    this.following = conversation?.id ?? "";
    this.upTo = 0;
    this.show([]);
  }

  private async fetch(): Promise<void> {
    const { conversation, stage, upTo } = this;
    if (!conversation) return;
    const answer = await stage.visitor.ask(`conversations/${conversation.id}/noted`).catch(() => undefined);
    const found = (await answer?.json().catch(() => undefined)) as { lines?: Line[] } | undefined;
    // What was asked before a newer answer came may arrive after what was asked then.
    if (found?.lines && this.following === conversation.id && this.upTo === upTo) this.show(found.lines);
  }

  private show(lines: Line[]): void {
    if (JSON.stringify(lines) !== JSON.stringify(this.lines)) {
      this.lines = lines;
      this.version += 1;
      this.brief.textContent = lines.map(({ title, said, aside }) => `${title}: ${said}${aside ? ` (${aside})` : ""}`).join(" · ");
      if (lines.length) this.told.textContent = "";
    }
    this.asking.hidden = !lines.length;
    // What stays after a deletion is read before it goes away.
    this.element.hidden = !lines.length && !this.told.textContent;
    this.doings.changed();
  }

  private drawLines(): void {
    const { changing, recapWith, put } = this.doings;
    const rows = this.lines.map((line) => rowOf(this.stage, line, "noted", changing, recapWith(line.field)));
    putRows(this.list, rows, put);
  }

  // --- deleting -------------------------------------------------------------------------------------------------------

  private offer(): void {
    const { make, says } = this.stage;
    const remove = make("button", { type: "button", class: "quietly", click: () => this.ask() }, says.remove);
    this.asking.replaceChildren(remove);
  }

  /** Asks once, in words. */
  private ask(): void {
    const { make, says } = this.stage;
    this.told.textContent = "";
    const keep = make("button", { type: "button", class: "quietly", click: () => this.keep() }, says.removeNo);
    const remove = make("button", { type: "button", class: "removes", click: () => void this.remove() }, says.removeYes);
    this.asking.replaceChildren(make("p", {}, says.removeAsk), remove, keep);
    keep.focus();
  }

  private keep(): void {
    this.offer();
    this.asking.querySelector("button")?.focus();
  }

  private async remove(): Promise<void> {
    const { stage, conversation } = this;
    if (!conversation) return;
    this.asking.replaceChildren();
    this.told.textContent = stage.says.removing;
    this.element.querySelector("summary")?.focus();
    try {
      const answer = await stage.visitor.ask(`conversations/${conversation.id}/forget`, { body: {} });
      const { stays } = (await answer.json().catch(() => ({}))) as { stays?: string };
      this.told.textContent = [stage.says.removed, stays].filter(Boolean).join(" ");
      this.show([]);
    } catch {
      this.told.textContent = stage.says.removeFailed;
    }
    this.offer();
  }
}
