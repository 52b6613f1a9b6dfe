// What only a conversation with a bot needs: that it says it is one, cards, changing a line, what was noted. Fetched with
// the bot's first words. It takes the tools it works with from the panel, so that nothing of them is fetched twice.

import type { Scene } from "../panel";
import { type BotTexts, english } from "../texts/bot/english";
import css from "./bot/bot.css";
import { cardOf } from "./bot/cards";
import { Changing } from "./bot/changing";
import { type Shown, linesIn, putRows, rowOf } from "./bot/lines";
import { Noted } from "./bot/noted";
import type { Conversation, Message } from "./conversation";
import type { put } from "./log";
import type { Waiting } from "./outbox";
import type { moment } from "./times";

export interface Deeds {
  moment: typeof moment;
  put: typeof put;
  send(text: string, more: object): void;
  focus(): void;
  changed(): void;
  /** A text as a bubble, with its addresses as links. */
  bubble(text: string): HTMLElement;
}

/** The panel's scene, with the bot's words. */
export type Stage = Scene & { says: BotTexts };

type Words = () => Promise<{ texts: BotTexts }>;
const WORDS: Record<string, Words> = {
  de: () => import("../texts/bot/de"),
  es: () => import("../texts/bot/es"),
  fr: () => import("../texts/bot/fr"),
  it: () => import("../texts/bot/it"),
  nl: () => import("../texts/bot/nl"),
  pt: () => import("../texts/bot/pt"),
};

export async function meet(scene: Scene, deeds: Deeds): Promise<Bot> {
  const language = scene.language.split("-")[0] as string;
  const words = await WORDS[language]?.().catch(() => undefined);
  return new Bot({ ...scene, says: words?.texts ?? english }, deeds);
}

export class Bot {
  /** Stand above where one writes. */
  readonly elements: HTMLElement[];
  private readonly changing: Changing;
  private readonly noted: Noted;
  private readonly lists = new Map<string, HTMLElement>();
  private conversation: Conversation | undefined;
  private waiting: Waiting[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly deeds: Deeds,
  ) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    stage.launcher.root.adoptedStyleSheets.push(sheet);
    this.changing = new Changing(stage, deeds);
    this.noted = new Noted(stage, {
      changing: this.changing,
      recapWith: (field) => this.recapWith(field),
      changed: deeds.changed,
      put: deeds.put,
    });
    this.elements = [this.noted.element];
  }

  draw(conversation: Conversation | undefined, isOpen: boolean, waiting: Waiting[]): void {
    this.conversation = conversation;
    this.waiting = waiting;
    this.noted.draw(conversation, isOpen);
  }

  /** Who answers here. Nothing once a person has the conversation: then the panel says who. */
  status(conversation: Conversation | undefined): string[] | undefined {
    const { site, says, filled, language } = this.stage;
    if (!site.bot?.speaks || conversation?.assigned) return undefined;
    const [rep] = site.reps;
    if (rep) return [says.answers, filled(says.personHere, { name: rep.name })];
    if (!site.open && site.opens_at !== null) return [says.answers, filled(says.personBack, { time: this.deeds.moment(site.opens_at, language) })];
    return [says.answers, says.personLater];
  }

  /** What stands in an empty conversation: the words they were greeted with, or that a bot answers here. */
  greets(): HTMLElement[] {
    const { greeting, site, says, texts, make } = this.stage;
    if (!site.bot?.speaks) return [];
    const more = make("p", {}, site.reps.length ? says.hello : says.helloAlone);
    if (!greeting?.playbook) return [make("p", {}, texts.greeting), more];
    const name = make("span", { class: "name" }, greeting.speaks ? `${greeting.name} · Bot` : greeting.name);
    return [make("div", { class: "message theirs" }, name, this.deeds.bubble(greeting.greeting))];
  }

  /** A message as it is shown here, where it is more than a bubble of text. */
  said(message: Message): HTMLElement[] | undefined {
    const { make, says, filled } = this.stage;
    if (!message.text && !message.choice) return [make("div", { class: "bubble gone" }, says.gone)];
    if (message.author.kind === "visitor") {
      const title = message.about && this.titleOf(message.about);
      return title ? [make("span", { class: "on-line" }, filled(says.about, { title })), this.deeds.bubble(message.text)] : undefined;
    }
    const parts = message.card && cardOf(this.stage, message, {
      bubble: this.deeds.bubble,
      rows: () => this.rowsOf(message),
      list: (_, rows) => this.listOf(message, rows),
    });
    return [...(parts ?? [this.deeds.bubble(message.text)]), ...this.answered(message)];
  }

  /** Changes when `said` would answer otherwise. */
  stateOf(message: Message): unknown {
    const lines = linesIn(message.card).length > 0 && [this.lastRecap === message, this.noted.version, this.changing.isAt(message.id)];
    return [lines, this.choiceOf(message), message.about && this.titleOf(message.about)];
  }

  /** That the assistant considers a message. Whoever got no answer to the last one is not told so again. */
  get thinks(): string | undefined {
    const { site, says, filled } = this.stage;
    const messages = this.conversation?.messages ?? [];
    const own = messages.length - messages.findLastIndex(({ author }) => author.kind !== "visitor") - 1;
    if (own !== 1 || !site.bot?.speaks || messages.at(-2)?.author.kind === "rep" || this.conversation?.assigned) return undefined;
    return filled(says.reads, { name: site.bot.name });
  }

  // --- lines ----------------------------------------------------------------------------------------------------------

  /** What was understood as it stands now: the newest recap follows what is changed, and says what was there before. */
  private rowsOf(message: Message): HTMLElement[] {
    const isLast = this.lastRecap === message;
    const before = this.recapBefore(message);
    const now = (line: Shown): Shown => {
      const noted = this.noted.lines.find(({ field }) => field === line.field);
      const { said, confirmed, aside } = (isLast && noted) || line;
      const was = said === line.said ? before.find(({ field }) => field === line.field)?.said : line.said;
      return { ...line, said, aside, confirmed: confirmed || (noted?.said === said && noted.confirmed), was: was === said ? undefined : was };
    };
    return linesIn(message.card).map((line) => rowOf(this.stage, now(line), message.id, isLast ? this.changing : undefined, message));
  }

  /** A message keeps its list: a screen reader has read it out, and does not do so again when a line changes. */
  private listOf({ id }: Message, rows: HTMLElement[]): HTMLElement {
    const { make, says } = this.stage;
    const list = this.lists.get(id) ?? make("ul", { class: "card", "aria-label": says.understood, "aria-live": "off" });
    this.lists.set(id, list);
    putRows(list, rows, this.deeds.put);
    return list;
  }

  private recapBefore(message: Message): Shown[] {
    const shown = this.withLines.filter(({ seq }) => seq < message.seq);
    return shown.flatMap(({ card }) => linesIn(card)).reverse();
  }

  // --- answers --------------------------------------------------------------------------------------------------------

  /** Which of the answers that were offered was tapped. */
  private choiceOf({ id }: Message): string | undefined {
    return [...(this.conversation?.messages ?? []), ...this.waiting].find(({ answer_to, choice }) => choice && answer_to === id)?.choice ?? undefined;
  }

  /** What was offered, in one quiet line, with what was tapped. */
  private answered(message: Message): HTMLElement[] {
    const { make } = this.stage;
    const chosen = this.choiceOf(message);
    if (!chosen || message.choices.length < 2) return [];
    const words = ({ id, label }: { id: string; label: string }) =>
      id === chosen ? make("b", {}, `✓ ${label}`) : id !== "decline" && make("span", {}, label);
    return [make("p", { class: "answered", "aria-live": "off" }, ...message.choices.map(words))];
  }

  // --- recaps ---------------------------------------------------------------------------------------------------------

  private get withLines(): Message[] {
    return this.conversation?.messages.filter(({ card }) => linesIn(card).length) ?? [];
  }

  private get lastRecap(): Message | undefined {
    return this.withLines.findLast(({ card }) => card?.kind === "recap");
  }

  private recapWith(field: string): Message | undefined {
    return this.withLines.findLast(({ card }) => linesIn(card).some((line) => line.field === field));
  }

  private titleOf(field: string): string | undefined {
    return [...linesIn(this.recapWith(field)?.card), ...this.noted.lines].find((line) => line.field === field)?.title;
  }
}
