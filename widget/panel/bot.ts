// What only a conversation with a bot needs: that it says it is one, cards, changing a line, what was noted. Fetched with
// the bot's first words. It takes the tools it works with from the panel, so that nothing of them is fetched twice.

import type { Scene } from "../panel";
import { type BotTexts, english } from "../texts/bot/english";
import css from "./bot/bot.css";
import { cardOf, linesIn } from "./bot/cards";
import { Changing } from "./bot/changing";
import { Noted } from "./bot/noted";
import type { Conversation, Message } from "./conversation";
import type { moment } from "./times";

export interface Deeds {
  moment: typeof moment;
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
  private conversation: Conversation | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly deeds: Deeds,
  ) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    stage.launcher.root.adoptedStyleSheets.push(sheet);
    this.changing = new Changing(stage, () => deeds.focus());
    this.noted = new Noted(stage, {
      change: (line) => this.changing.begin(line, this.recapWith(line.field)),
      changed: deeds.changed,
    });
    this.elements = [this.noted.element, this.changing.element];
  }

  draw(conversation: Conversation | undefined, isOpen: boolean): void {
    this.conversation = conversation;
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
    if (message.author.kind === "visitor") {
      if (!message.text && !message.choice) return [make("div", { class: "bubble gone" }, says.gone)];
      const title = message.about && this.titleOf(message.about);
      return title ? [make("span", { class: "on-line" }, filled(says.about, { title })), this.deeds.bubble(message.text)] : undefined;
    }
    if (!message.card) return undefined;
    const isLast = this.lastRecap === message;
    return cardOf(this.stage, message, {
      bubble: this.deeds.bubble,
      isConfirmed: (line) => line.confirmed || this.noted.confirms(line),
      change: isLast ? (line) => this.changing.begin(line, message) : undefined,
    });
  }

  /** Changes when `said` would answer otherwise. */
  stateOf(message: Message): unknown {
    return linesIn(message.card).length ? [this.lastRecap === message, this.noted.version] : 0;
  }

  /** What the next message is about, told once. */
  takeAbout(text: string): { text: string; about?: string; answer_to?: string } {
    return this.changing.take(text);
  }

  private get recaps(): Message[] {
    return this.conversation?.messages.filter((message) => message.card?.kind === "recap") ?? [];
  }

  private get lastRecap(): Message | undefined {
    return this.recaps.at(-1);
  }

  private recapWith(field: string): Message | undefined {
    return this.recaps.findLast((message) => linesIn(message.card).some((line) => line.field === field));
  }

  private titleOf(field: string): string | undefined {
    return linesIn(this.recapWith(field)?.card).find((line) => line.field === field)?.title;
  }
}

