// The cards in a bot's messages: a recap whose lines can be changed, what was changed, a recommendation, a no with what
// may suit better, and where an answer stands. Around a card stand the message's own words; without cards the text says
// all of it.

import type { Card, Link, Message } from "../conversation";
import type { Stage } from "../bot";

export interface Doings {
  bubble(text: string): HTMLElement;
  /** The rows of what was understood, as it stands now. */
  rows(message: Message): HTMLElement[];
  /** Puts rows into the list that this message has had, if it has had one. */
  list(message: Message, rows: HTMLElement[]): HTMLElement;
}

/** The message in pieces; nothing where the card is of a kind that is not known here. */
export function cardOf(stage: Stage, message: Message, doings: Doings): HTMLElement[] | undefined {
  const card = message.card as Card;
  const parts = middleOf(stage, message, card, doings);
  if (!parts) return undefined;
  // Without the words around it the text says everything, and the card says it once more.
  const before = card.before ?? message.text;
  const around = (text: string | undefined) => (text?.trim() ? [doings.bubble(text.trim())] : []);
  return [...around(before), ...parts, ...around(card.after), ...sourcesOf(stage, card.sources ?? [])];
}

function middleOf(stage: Stage, message: Message, card: Card, doings: Doings): HTMLElement[] | undefined {
  if (card.kind === "answer") return [];
  if (card.kind === "recap" || card.kind === "changed") return [doings.list(message, doings.rows(message))];
  if (card.kind === "recommendation") return [recommendationOf(stage, card)];
  if (card.kind === "no") return [noOf(stage, card)];
  return undefined;
}

function recommendationOf({ make, says }: Stage, { title, lines = [] }: Card): HTMLElement {
  const words = lines.map((line) => (typeof line === "string" ? line : `${line.title}: ${line.said}`));
  return make(
    "div",
    { class: "card recommended", role: "group", "aria-label": says.recommended },
    make("p", { class: "title" }, says.recommended),
    make("strong", { dir: "auto" }, title ?? ""),
    ...words.map((line) => make("p", { dir: "auto" }, line)),
  );
}

function noOf(stage: Stage, { reason, alternatives = [], would_change }: Card): HTMLElement {
  const { make, says } = stage;
  const one = ({ name, reason: why, link }: { name: string; reason?: string; link?: string | null }) =>
    make("li", {}, linkOf(stage, { title: name, link }), why && make("span", { class: "value", dir: "auto" }, why));
  return make(
    "div",
    { class: "card kindly" },
    reason && make("p", { dir: "auto" }, reason),
    alternatives.length > 0 && make("p", { class: "title" }, says.better),
    alternatives.length > 0 && make("ul", { "aria-label": says.better }, ...alternatives.map(one)),
    would_change && make("p", { class: "title" }, says.wouldChange),
    would_change && make("p", { class: "condition", dir: "auto" }, would_change),
  );
}

/** Quietly, where the answer stands. */
function sourcesOf(stage: Stage, sources: Link[]): HTMLElement[] {
  if (!sources.length) return [];
  const { make, says } = stage;
  return [make("p", { class: "sources" }, `${says.sources} `, ...sources.flatMap((source, at) => [at ? ", " : "", make("q", {}, linkOf(stage, source))]))];
}

/** A link, if it leads to a web page; everything else is only named. */
function linkOf({ make }: Stage, { title, link }: Link): HTMLElement {
  let address: URL | undefined;
  try {
    if (link) address = new URL(link, location.href);
  } catch {
    // Not an address.
  }
  if (!address || !/^https?:$/.test(address.protocol)) return make("span", { dir: "auto" }, title);
  return make("a", { href: address.href, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, title);
}
