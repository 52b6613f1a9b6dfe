// Keys. Single letters do something only while nobody writes, and can be switched off (WCAG 2.1.4).

import { closeProfile } from "../conversation/profile";
import { opened } from "../conversation/opened";
import { moveInList } from "../list/list";
import { one } from "../page/find";
import { kept } from "../page/kept";
import type { Deed } from "../palette/modes";

/** Lets keys and buttons do the deeds. */
export function watchKeys(deeds: Deed[]): void {
  document.addEventListener("keydown", (event) => onKey(event, deeds));
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const name = event.target.closest<HTMLElement>("[data-do]")?.dataset["do"];
    const deed = deeds.find((each) => each.name === name);
    if (!deed) return;
    event.preventDefault();
    deed.act();
  });
}

function onKey(event: KeyboardEvent, deeds: Deed[]): void {
  if (event.isComposing || event.defaultPrevented) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    deeds.find((each) => each.name === "palette")?.act();
    return;
  }
  if (document.querySelector("dialog[open]")) return;
  if (event.key === "Escape") leave();
  else if (!event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target)) press(event, deeds);
}

function press(event: KeyboardEvent, deeds: Deed[]): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step && mayMove(event.target)) {
    event.preventDefault();
    moveInList(step);
    return;
  }
  if (kept("keys") === "off") return;
  const deed = deeds.find((each) => each.key === event.key && each.possible(opened()));
  if (!deed) return;
  event.preventDefault();
  deed.act();
}

/** Arrows scroll what one reads and walk through what one chooses; only in and around the list do they move it. */
function mayMove(target: EventTarget | null): boolean {
  return one("rows") !== null && (target === document.body || (target as Element).closest?.("[data-list-column]") !== null);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select");
}

/** Escape: out of the drawer, else out of the field and back to the list. */
function leave(): void {
  if (document.querySelector(":popover-open")) return;
  if (closeProfile()) return;
  const row = document.querySelector<HTMLElement>(".row-link[aria-current]");
  if (row && row.offsetParent !== null) row.focus();
  else (document.activeElement as HTMLElement | null)?.blur();
}
