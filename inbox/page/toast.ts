// One quiet line that says what was done, with the way back. It replaces "are you sure?".

import { make, one } from "./find";
import { _ } from "./words";

const STAYS = 10_000;

let undoLast: (() => void) | null = null;
let timer = 0;

/** Says what was done; `undo` takes it back, by click or by the key z. */
export function tellDone(words: string, undo: (() => void) | null): void {
  const toast = make("div", "toast");
  toast.append(make("span", "", words));
  undoLast = null;
  if (undo) {
    const button = make("button", "undo", _("Undo"));
    button.type = "button";
    button.append(make("kbd", "", "z"));
    undoLast = () => {
      clear();
      undo();
    };
    button.addEventListener("click", undoLast);
    toast.append(button);
  }
  show(toast, STAYS);
}

/** Says what did not happen, and why. */
export function tellFailed(words: string): void {
  undoLast = null;
  show(make("div", "toast failed", words), STAYS);
}

/** Takes back what was done last, while its line is there. Says whether there was anything. */
export function undo(): boolean {
  const last = undoLast;
  last?.();
  return last !== null;
}

function show(toast: HTMLElement, time: number): void {
  one("toasts")?.replaceChildren(toast);
  clearTimeout(timer);
  timer = window.setTimeout(clear, time);
  // Whoever points at the line, or reaches it by Tab, is still reading it.
  for (const event of ["pointerenter", "focusin"]) toast.addEventListener(event, () => clearTimeout(timer));
  for (const event of ["pointerleave", "focusout"]) {
    toast.addEventListener(event, () => {
      clearTimeout(timer);
      timer = window.setTimeout(clear, time);
    });
  }
}

function clear(): void {
  undoLast = null;
  one("toasts")?.replaceChildren();
}
