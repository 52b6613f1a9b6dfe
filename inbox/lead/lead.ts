// The lead beside the conversation: what the server rendered anew is laid over what is shown, part by part, so that
// nobody loses the place they read at or the button they were about to press.

import { one } from "../page/find";
import { adopt, replaceIfDifferent } from "../page/pieces";

/** What a button of ours is about: the same button is found again by it. */
const NAMES = ["do", "quote", "enter", "dismiss", "insert", "takeBack", "revoke"];

/** Whether a bot takes part in the open conversation. */
export function hasLead(): boolean {
  return one("lead") !== null;
}

/** Lays the fresh column and hints over those that are shown. */
export function layOverLead(piece: Document): void {
  const column = one("profile-column");
  const fresh = one("lead", piece);
  const shown = one("lead");
  if (column && fresh && shown && shown.dataset["lead"] === fresh.dataset["lead"]) {
    const top = column.scrollTop;
    layParts(shown, adopt(fresh));
    column.scrollTop = top;
  } else if (column && fresh) {
    shown?.remove();
    column.prepend(adopt(fresh));
  } else {
    shown?.remove();
  }
  const hints = one("hints");
  const freshHints = one("hints", piece);
  if (hints && freshHints) layPart(hints, adopt(freshHints));
}

function layParts(shown: HTMLElement, fresh: HTMLElement): void {
  const parts = [...fresh.children] as HTMLElement[];
  const wanted = new Set(parts.map((part) => part.id));
  for (const part of [...shown.children]) {
    if (wanted.has(part.id)) continue;
    const had = part.contains(document.activeElement);
    part.remove();
    if (had) one("thread")?.focus({ preventScroll: true });
  }
  parts.forEach((part, index) => {
    const there = shown.querySelector<HTMLElement>(`:scope > #${part.id}`);
    if (there) layPart(there, part);
    else shown.insertBefore(part, shown.children[index] ?? null);
  });
}

function layPart(there: HTMLElement, fresh: HTMLElement): void {
  const open = [...there.querySelectorAll("details")].map((each) => each.open);
  fresh.querySelectorAll("details").forEach((each, index) => (each.open = open[index] ?? false));
  const focused = there.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  if (!replaceIfDifferent(there, fresh) || !focused) return;
  const same = [...fresh.querySelectorAll<HTMLElement>("a, button, summary")].find((each) => isSame(each, focused));
  (same ?? one("thread"))?.focus({ preventScroll: true });
}

function isSame(one: HTMLElement, other: HTMLElement): boolean {
  if (one.tagName !== other.tagName || one.dataset["start"] !== other.dataset["start"]) return false;
  return NAMES.every((name) => one.dataset[name] === other.dataset[name]);
}
