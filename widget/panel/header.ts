// Whom one writes to: the company, who is there now, when somebody is back, and a person one tap away.

import type { Scene } from "../panel";
import { icon, make } from "../ground/elements";
import { filled } from "../texts/english";
import type { Bot } from "./bot";
import type { Conversation } from "./conversation";
import type { Waiting } from "./outbox";
import { duration, moment } from "./times";

export class Header {
  readonly element: HTMLElement;
  private readonly status = make("span", { class: "status" });
  private readonly person: HTMLButtonElement;
  private readonly cross: HTMLButtonElement;

  constructor(
    private readonly ground: Scene,
    { close, wish }: { close: () => void; wish: () => void },
  ) {
    const { texts, site, memory } = ground;
    const name = texts.title || site.site.name;
    const { logo } = site.site.look;
    const ask = () => {
      memory.set("wish", true);
      wish();
    };
    this.person = make("button", { class: "person", type: "button", click: ask }, texts.person);
    this.cross = make("button", { class: "close", type: "button", "aria-label": texts.close, click: close }, icon("M6 6l12 12M18 6 6 18", "", "22"));
    this.element = make(
      "header",
      {},
      logo ? make("img", { class: "logo", src: logo, alt: "" }) : make("span", { class: "logo", "aria-hidden": "true" }, [...name][0]),
      make("div", { class: "who" }, make("h2", {}, name), this.status),
      this.person,
      this.cross,
    );
  }

  focus(): void {
    this.cross.focus();
  }

  draw(conversation: Conversation | undefined, waiting: Waiting[], bot?: Bot): void {
    const lines = bot?.status(conversation) ?? this.lines(conversation);
    if (this.status.textContent !== lines.join("")) this.status.replaceChildren(...lines.map((line) => make("span", {}, line)));
    const wished = this.ground.memory.get("wish") && (conversation || waiting.length);
    this.person.hidden = Boolean(conversation?.assigned || wished);
  }

  private lines(conversation: Conversation | undefined): string[] {
    const { site, texts, language } = this.ground;
    const names = site.reps.map((rep) => rep.name);
    const lines: string[] = [];
    if (conversation?.assigned) lines.push(filled(texts.takenBy, { name: conversation.assigned }));
    else if (names.length === 1) lines.push(filled(texts.isHere, { name: names[0] as string }));
    else if (names.length) lines.push(filled(texts.areHere, { name: names[0] as string, count: names.length - 1 }));
    if (names.length || site.open) {
      if (site.reply_time !== null) lines.push(filled(texts.answersIn, { time: duration(site.reply_time, language) }));
    } else if (site.opens_at !== null) lines.push(filled(texts.back, { time: moment(site.opens_at, language) }));
    return lines.length ? lines : [texts.away];
  }
}
