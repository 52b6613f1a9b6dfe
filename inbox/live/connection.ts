// Whether we are connected, always to be seen; in words as soon as it matters.

import { one } from "../page/find";
import { _ } from "../page/words";
import type { State } from "./event";

/** A short break is nobody's business; after this long it is said. */
const SAID_AFTER = 2_500;

let timer = 0;

/** Shows the state of the connection. */
export function showConnection(state: State): void {
  const line = one("connection");
  if (line) line.dataset["state"] = state;
  const words = one("connection-words");
  if (words) words.textContent = state === "live" ? _("Live") : state === "waiting" ? _("Reconnecting") : _("Connecting");
  clearTimeout(timer);
  const stale = one("stale");
  if (!stale) return;
  if (state !== "waiting") stale.hidden = true;
  else timer = window.setTimeout(() => sayStale(stale), SAID_AFTER);
}

function sayStale(stale: HTMLElement): void {
  const words = one("stale-words", stale);
  if (words) {
    words.textContent = _("No connection. What you see may be out of date; what you write is kept and sent once it is back.");
  }
  stale.hidden = false;
}
