// Laying what the server sent over what is shown: new entries in, changed ones replaced, nothing twice.

import { replaceIfDifferent } from "../page/pieces";

const order = (entry: Element): string => (entry as HTMLElement).dataset["order"] ?? "";

/**
 * Merges `fresh` (the end of the conversation) into `shown`; with `anew` what was read further back is dropped, since it
 * may be told otherwise now, and so it is once the visitor has had their words deleted. Says whether somebody else said something new.
 */
export function mergeEntries(shown: HTMLElement, fresh: HTMLElement, anew: boolean): boolean {
  const entries = [...fresh.children] as HTMLElement[];
  const first = entries[0];
  const lastShown = [...shown.children].filter((each) => !each.classList.contains("pending")).at(-1);
  // So much may have been said meanwhile that there is a hole in between.
  const hole = first !== undefined && lastShown !== undefined && order(first) > order(lastShown);
  if (anew || hole || shown.dataset["deleted"] !== fresh.dataset["deleted"]) {
    replaceAll(shown, fresh);
    return hole;
  }
  const known = shown.dataset["seq"];
  const news = entries.map((entry, index) => lay(shown, entry, index === 0)).includes(true);
  if (fresh.dataset["seq"]) shown.dataset["seq"] = fresh.dataset["seq"];
  return news && known !== fresh.dataset["seq"];
}

function replaceAll(shown: HTMLElement, fresh: HTMLElement): void {
  const pending = [...shown.querySelectorAll(".pending")];
  shown.replaceChildren(...fresh.children, ...pending);
  for (const name of ["first", "earlier", "seq", "deleted", "position"]) shown.dataset[name] = fresh.dataset[name] ?? "";
  for (const entry of shown.querySelectorAll<HTMLElement>("[data-client-id]:not(.pending)")) removePending(shown, entry);
}

/** Lays one entry in its place. The first of a piece always carries a name; where it stands without one, it stays so. */
function lay(shown: HTMLElement, entry: HTMLElement, isFirst: boolean): boolean {
  const before = document.getElementById(entry.id);
  if (before) {
    if (!isFirst || before.classList.contains("starts")) replaceIfDifferent(before, entry);
    return false;
  }
  removePending(shown, entry);
  const next = ([...shown.children] as HTMLElement[]).find(
    (each) => each.classList.contains("pending") || order(each) > order(entry),
  );
  if (next) next.before(entry);
  else shown.append(entry);
  return entry.classList.contains("by-visitor") || entry.classList.contains("note");
}

/** What was on its way has arrived. */
function removePending(shown: HTMLElement, entry: HTMLElement): void {
  const id = entry.dataset["clientId"];
  if (id) shown.querySelector(`.pending[data-client-id="${CSS.escape(id)}"]`)?.remove();
}
