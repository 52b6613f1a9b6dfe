// Rows of what was understood, in a recap and in "what we noted": what it is, what it says, and a way to change it.

import type { Card, Line, Message } from "../conversation";
import type { Stage } from "../bot";
import type { put } from "../log";
import type { Changing } from "./changing";

export interface Shown extends Line {
  /** What it said before, when it says something else now. */
  was?: string | undefined;
}

/** The lines of a card, those that nobody filled yet at the end. */
export function linesIn(card: Card | null | undefined): Line[] {
  const filled = (card?.lines ?? []).filter((line) => typeof line !== "string");
  return [...filled, ...(card?.open ?? []).map((line) => ({ ...line, said: "", confirmed: false }))];
}

/** One row. `place` tells where it stands; without `changing` it can only be read. */
export function rowOf({ make, says, filled }: Stage, line: Shown, place: string, changing?: Changing, recap?: Message): HTMLElement {
  const change = () => changing?.begin(place, line, row, recap);
  const [verb, name] = line.said ? [says.change, says.changeLine] : [says.add, says.addLine];
  const row: HTMLElement =
    changing?.rowOf(place, line) ??
    make(
      "li",
      {},
      make("span", { class: "title" }, line.title, line.confirmed && make("span", { class: "confirmed" }, ` ✓ ${says.confirmed}`)),
      line.said && make("span", { class: "value", dir: "auto" }, line.said, line.aside ? ` (${line.aside})` : ""),
      line.was && make("span", { class: "was" }, `${says.was} `, make("s", { dir: "auto" }, line.was)),
      changing && make("button", { type: "button", class: "change", "aria-label": filled(name, { title: line.title }), click: change }, verb),
    );
  return row;
}

/** Puts rows into their list. Whoever is at the button of a row that is made anew stays at it. */
export function putRows(list: HTMLElement, rows: HTMLElement[], place: typeof put): void {
  const held = (list.getRootNode() as ShadowRoot).activeElement;
  place(list, rows);
  if (!held?.ariaLabel || held.isConnected) return;
  [...list.querySelectorAll("button")].find(({ ariaLabel }) => ariaLabel === held.ariaLabel)?.focus();
}
