// What a rep wrote and the server has not acknowledged. Kept in the browser until it has: a lost connection, a reload
// or a restarted server changes nothing, because every attempt carries the same client id and is stored once.

import { touchRow } from "../list/list";
import { make, one } from "../page/find";
import { keep, kept } from "../page/kept";
import { Refused, send } from "../page/sending";
import { _ } from "../page/words";
import { opened, refreshOpened, toNewest } from "./opened";

export interface Waiting {
  readonly clientId: string;
  readonly conversation: string;
  readonly kind: "reply" | "note";
  readonly text: string;
  /** Why the server refused it for good; empty while it is on its way. */
  failed: string;
}

const RETRY = [1_000, 2_000, 4_000, 8_000, 15_000];

export class Outbox {
  #waiting: Waiting[];
  #sending = new Set<string>();
  #failures = 0;
  #timer = 0;

  constructor(readonly rep: string, readonly repName: string) {
    this.#waiting = JSON.parse(kept(`outbox.${rep}`) ?? "[]") as Waiting[];
    addEventListener("online", () => this.now());
  }

  /** Sends now what waits. */
  now(): void {
    this.#failures = 0;
    clearTimeout(this.#timer);
    this.show();
    for (const conversation of new Set(this.#waiting.map((each) => each.conversation))) void this.#sendNext(conversation);
  }

  /** Takes over something written. */
  add(waiting: Waiting): void {
    this.#waiting.push(waiting);
    this.#keep();
    this.show();
    toNewest();
    void this.#sendNext(waiting.conversation);
  }

  #keep(): void {
    keep(`outbox.${this.rep}`, this.#waiting.length ? JSON.stringify(this.#waiting) : "");
  }

  /** One after the other in each conversation, so that the order in which they were written is the order they get. */
  async #sendNext(conversation: string): Promise<void> {
    const next = this.#waiting.find((each) => each.conversation === conversation && !each.failed);
    if (!next || this.#sending.has(conversation)) return;
    this.#sending.add(conversation);
    try {
      const verb = next.kind === "reply" ? "messages" : "notes";
      await send("POST", `/api/v1/conversations/${conversation}/${verb}`, { client_id: next.clientId, text: next.text });
      this.#failures = 0;
      this.#acknowledged(next);
    } catch (problem) {
      this.#refused(next, problem);
    } finally {
      this.#sending.delete(conversation);
    }
    if (!next.failed && !this.#waiting.includes(next)) void this.#sendNext(conversation);
  }

  #acknowledged(sent: Waiting): void {
    this.#waiting = this.#waiting.filter((each) => each !== sent);
    this.#keep();
    this.show();
    touchRow(sent.conversation);
    if (opened()?.id === sent.conversation) void refreshOpened();
  }

  #refused(waiting: Waiting, problem: unknown): void {
    if (problem instanceof Refused && !problem.passes) {
      waiting.failed = problem.words;
      this.#keep();
    } else {
      const wait = RETRY[Math.min(this.#failures++, RETRY.length - 1)] ?? 15_000;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.now(), wait * (0.75 + Math.random() / 2));
    }
    this.show();
  }

  #tryAgain(waiting: Waiting): void {
    waiting.failed = "";
    this.#keep();
    this.now();
  }

  #discard(waiting: Waiting): void {
    this.#waiting = this.#waiting.filter((each) => each !== waiting);
    this.#keep();
    this.show();
  }

  /** Shows what waits at the end of the open conversation; leaves what the server has already shown alone. */
  show(): void {
    const entries = one("entries");
    const open = opened();
    if (!entries || !open) return;
    const mine = this.#waiting.filter((each) => each.conversation === open.id);
    for (const shown of entries.querySelectorAll<HTMLElement>(".pending")) {
      const waiting = mine.find((each) => each.clientId === shown.dataset["clientId"]);
      // What was acknowledged stays until the server's own rendering takes its place.
      if (waiting) shown.remove();
      else shown.querySelector(".sending")?.replaceChildren(document.createTextNode(_("Sent")));
    }
    for (const waiting of mine) {
      if (!entries.querySelector(`[data-client-id="${waiting.clientId}"]`)) entries.append(this.#entry(waiting));
    }
  }

  #entry(waiting: Waiting): HTMLElement {
    const entry = make("li", `entry pending starts ${waiting.kind === "reply" ? "message by-rep" : "note by-rep"}`);
    entry.dataset["clientId"] = waiting.clientId;
    const bubble = make("div", "bubble");
    bubble.append(make("p", "only-heard", `${this.repName}:`));
    const words = make("div", "words", waiting.text);
    words.dir = "auto";
    bubble.append(words);
    entry.append(bubble, this.#line(waiting));
    return entry;
  }

  #line(waiting: Waiting): HTMLElement {
    if (!waiting.failed) {
      const words = this.#failures > 0 ? _("Not sent yet. It goes out once the connection is back.") : _("Sending");
      return make("p", "sending", words);
    }
    const line = make("p", "sending failed", `${_("Not sent:")} ${waiting.failed} `);
    line.append(
      button(_("Try again"), () => this.#tryAgain(waiting)),
      document.createTextNode(" "),
      button(_("Discard"), () => this.#discard(waiting)),
    );
    return line;
  }
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = make("button", "link-button", words);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}
