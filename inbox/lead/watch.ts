// Buttons and quotes of the lead's column, and of the hints above the composer.

import { insertReply } from "../conversation/composer";
import { opened } from "../conversation/opened";
import { _ } from "../page/words";
import { countDown, dismiss, watchDraft } from "./hints";
import { followQuote } from "./quotes";
import { openSheet, revoke, takeBackFact, watchSheets } from "./sheet";

/** Lets the lead be worked with. */
export function watchLead(): void {
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    if (followQuote(event.target) || press(event.target)) event.preventDefault();
  });
  watchSheets();
  watchDraft();
  countDown();
}

function press(target: Element): boolean {
  const open = opened();
  const data = target.closest<HTMLElement>("[data-enter], [data-dismiss], [data-insert], [data-take-back], [data-revoke]")?.dataset;
  if (!open || !data) return false;
  if (data["enter"]) void openSheet(open, "fact", data["enter"]);
  else if (data["dismiss"]) void dismiss(open, data["dismiss"], _("Put away"));
  else if (data["insert"]) insertReply(data["insert"]);
  else if (data["takeBack"]) void takeBackFact(open, data["takeBack"]);
  else if (data["revoke"]) void revoke(open, data["revoke"]);
  return true;
}
