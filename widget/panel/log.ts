// The messages, oldest first. Each keeps its element from the moment it is written until it is seen.

import type { Scene } from "../panel";
import { make } from "../ground/elements";
import { filled } from "../texts/english";
import type { Bot } from "./bot";
import type { Choice, Conversation, Message } from "./conversation";
import type { Waiting } from "./outbox";
import { moment } from "./times";

/** Times stand between messages that are this far apart. */
const PAUSE = 20 * 60_000;
const AT_FIRST = 100;
const LINK = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]/g;

interface Entry {
  key: string;
  kind: "visitor" | "rep" | "bot" | "company";
  name: string | null;
  text: string;
  at: number;
  message?: Message;
  waiting?: Waiting;
}

interface Deeds {
  choose(message: Message, choice: Choice): void;
  retry(id: string): void;
  discard(id: string): void;
}

export class Log {
  readonly element: HTMLElement;
  bot: Bot | undefined;
  private readonly list: HTMLElement;
  private readonly greeting: HTMLElement;
  private readonly typing = make("p", { class: "typing" });
  private readonly earlier: HTMLElement;
  private readonly newer: HTMLElement;
  private readonly rows = new Map<string, { row: HTMLElement; state: string }>();
  private most = AT_FIRST;
  private stick = true;
  private last = "";
  private redraw: () => void = () => {};

  constructor(
    private readonly ground: Scene,
    private readonly deeds: Deeds,
  ) {
    const { texts } = ground;
    this.greeting = make("div", { class: "greeting" }, make("p", {}, texts.greeting), make("p", {}, texts.greetingMore));
    this.earlier = make("button", { class: "earlier", type: "button", hidden: true, click: () => this.showEarlier() }, texts.earlier);
    this.newer = make("button", { class: "newer", type: "button", hidden: true, click: () => this.toEnd() }, texts.newer);
    this.list = make("div", { class: "log", role: "log", "aria-label": texts.messages, tabindex: "0" }, this.greeting, this.earlier, this.typing);
    this.list.addEventListener("scroll", () => {
      this.stick = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 40;
      if (this.stick) this.newer.hidden = true;
    });
    this.element = make("div", { class: "messages" }, this.list, this.newer);
  }

  get isAtEnd(): boolean {
    return this.stick;
  }

  focus(): void {
    this.list.focus();
  }

  toEnd(): void {
    this.stick = true;
    this.keepEnd();
  }

  /** Stays at the newest message, unless somebody has scrolled up to read. */
  keepEnd(): void {
    if (this.stick) this.list.scrollTop = this.list.scrollHeight;
  }

  /** Whoever answers here says so, and begins with the words of the greeting. */
  meet(bot: Bot): void {
    this.bot = bot;
    this.rows.forEach((known) => (known.state = ""));
    const greets = bot.greets();
    if (greets.length) this.greeting.replaceChildren(...greets);
  }

  clear(): void {
    for (const { row } of this.rows.values()) row.remove();
    this.rows.clear();
  }

  draw(conversation: Conversation | undefined, waiting: Waiting[], obstacle: string): void {
    this.redraw = () => this.draw(conversation, waiting, obstacle);
    const all = entriesOf(conversation?.messages ?? [], waiting);
    const entries = all.slice(-this.most);
    const { texts } = this.ground;
    // The words they were greeted with stay until the server has put them at the beginning.
    this.greeting.hidden = Boolean(all[0] && (all[0].kind !== "visitor" || !this.ground.greeting));
    this.earlier.hidden = all.length === entries.length;
    let before: Element = this.earlier;
    entries.forEach((entry, at) => {
      const row = this.row(entry, entries[at - 1], all, conversation, obstacle);
      if (before.nextElementSibling !== row) before.after(row);
      before = row;
    });
    const kept = new Set(entries.map((entry) => entry.key));
    for (const [key, { row }] of this.rows) if (!kept.has(key)) row.remove(), this.rows.delete(key);
    const { typing } = conversation ?? {};
    const thinks = typing == null ? this.bot?.thinks : undefined;
    this.typing.className = thinks ? "typing thinks" : "typing";
    this.typing.ariaHidden = String(Boolean(thinks));
    this.typing.textContent = thinks ?? (typing == null ? "" : filled(texts.writing, { name: typing || this.ground.site.site.name }));
    const last = entries.at(-1);
    const isNew = last && last.key !== this.last && last.kind !== "visitor";
    if (isNew && !this.stick) this.newer.hidden = false;
    this.keepEnd();
    // What is longer than what can be seen is read from its beginning.
    const { offsetTop, offsetHeight } = before as HTMLElement;
    if (isNew && this.last && this.stick && offsetHeight > this.list.clientHeight) {
      this.list.scrollTop = offsetTop - 8;
      this.stick = false;
    }
    this.last = last?.key ?? "";
  }

  private showEarlier(): void {
    const fromEnd = this.list.scrollHeight - this.list.scrollTop;
    this.most += AT_FIRST;
    this.stick = false;
    this.redraw();
    this.list.scrollTop = this.list.scrollHeight - fromEnd;
    this.list.focus();
  }

  /** The entry's element; made once, and made anew only when what it says about itself has changed. */
  private row(entry: Entry, before: Entry | undefined, all: Entry[], conversation: Conversation | undefined, obstacle: string): HTMLElement {
    const time = !before || entry.at - before.at > PAUSE ? moment(entry.at, this.ground.language) : "";
    const continues = !time && before?.kind === entry.kind && before.name === entry.name;
    const state = this.stateOf(entry, all, conversation, obstacle);
    const choices = this.choicesOf(entry, all);
    const says = JSON.stringify([time, continues, state, choices, entry.text, entry.message && this.bot?.stateOf(entry.message)]);
    const known = this.rows.get(entry.key);
    if (known?.state === says) return known.row;
    const row = known?.row ?? make("div", {});
    row.className = `message ${entry.kind === "visitor" ? "mine" : "theirs"}${continues ? " continues" : ""}${known ? "" : " new"}`;
    put(row, this.partsOf(entry, time, continues, state, choices));
    this.rows.set(entry.key, { row, state: says });
    return row;
  }

  private partsOf(entry: Entry, time: string, continues: boolean, state: string, choices: Choice[]): HTMLElement[] {
    const { texts, site } = this.ground;
    const mine = entry.kind === "visitor";
    const parts = (entry.message && this.bot?.said(entry.message)) ?? [bubble(entry.text)];
    const name = (entry.name ?? site.site.name) + (entry.kind === "bot" ? " · Bot" : "");
    if (!continues) parts.unshift(make("span", { class: mine ? "name unseen" : "name" }, mine ? texts.you : name));
    if (time) parts.unshift(make("time", { datetime: new Date(entry.at).toISOString() }, time));
    if (choices.length) {
      const pill = (choice: Choice) =>
        make("button", { type: "button", class: choice.id, click: () => this.deeds.choose(entry.message as Message, choice) }, choice.label);
      parts.push(make("div", { class: "choices", role: "group", "aria-label": entry.text }, ...choices.map(pill)));
    }
    if (state) parts.push(this.stateLine(entry, state));
    return parts;
  }

  private stateLine({ waiting }: Entry, state: string): HTMLElement {
    const { texts } = this.ground;
    if (!waiting?.problem) return make("span", { class: waiting ? "state waits" : "state" }, state);
    return make(
      "span",
      { class: "state failed" },
      `${state} `,
      make("button", { type: "button", click: () => this.deeds.retry(waiting.client_id) }, texts.retry),
      make("button", { type: "button", click: () => this.deeds.discard(waiting.client_id) }, texts.discard),
    );
  }

  /** What is true of a message of one's own: on its way, sent, seen, or why not. Only the newest says sent or seen. */
  private stateOf({ waiting, message, kind }: Entry, all: Entry[], conversation: Conversation | undefined, obstacle: string): string {
    const { texts } = this.ground;
    if (waiting?.problem) return `${texts.failed}: ${waiting.problem}`;
    if (waiting) return { "": texts.sending, offline: texts.waiting, busy: texts.busy }[obstacle] ?? "";
    const newest = all.findLast((entry) => entry.kind === "visitor" && entry.message)?.message;
    if (kind !== "visitor" || newest !== message || !message) return "";
    return message.seq <= (conversation?.repsSeen ?? 0) ? texts.seen : texts.sent;
  }

  /** The answers offered, until one was given or the talk went on. */
  private choicesOf({ message }: Entry, all: Entry[]): Choice[] {
    if (!message?.choices?.length || all.findLast((entry) => entry.kind !== "visitor")?.message !== message) return [];
    const after = all.slice(all.findIndex((entry) => entry.message === message) + 1);
    return after.some((entry) => entry.kind === "visitor") ? [] : message.choices;
  }
}

function entriesOf(messages: Message[], waiting: Waiting[]): Entry[] {
  const stored: Entry[] = messages.map((message) => ({
    key: message.client_id ?? message.id,
    kind: message.author.kind,
    name: message.author.name,
    text: message.text || labelOf(message, messages),
    at: message.at,
    message,
  }));
  const there = new Set(stored.map((entry) => entry.key));
  const more = waiting.filter((one) => !there.has(one.client_id));
  return [...stored, ...more.map((one): Entry => ({ key: one.client_id, kind: "visitor", name: null, text: one.text, at: one.at, waiting: one }))];
}

/** What stood on the button that was chosen. */
function labelOf({ answer_to, choice }: Message, messages: Message[]): string {
  return messages.find((message) => message.id === answer_to)?.choices.find(({ id }) => id === choice)?.label ?? choice ?? "";
}

/** Puts these into an element. What is there already stays untouched, so that nothing is read out twice. */
export function put(into: Element, parts: Element[]): void {
  const there = [...into.children];
  const all = parts.map((part) => there.find((one) => one.isEqualNode(part)) ?? part);
  for (const one of there) if (!all.includes(one)) one.remove();
  all.forEach((one, at) => into.children[at] === one || into.insertBefore(one, into.children[at] ?? null));
}

/** A text as it stands in the log. */
export function bubble(text: string): HTMLElement {
  return make("div", { class: "bubble", dir: "auto" }, ...linked(text));
}

/** The text with its web addresses as links; everything stays text. */
function linked(text: string): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let at = 0;
  for (const { 0: address, index } of text.matchAll(LINK)) {
    parts.push(text.slice(at, index), make("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow ugc" }, address));
    at = index + address.length;
  }
  return [...parts, text.slice(at)];
}
