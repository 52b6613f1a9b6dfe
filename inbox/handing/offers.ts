// A lead that was just given to this rep, and the question whether they are still there: one quiet line that stays until
// it is answered, wherever in the inbox they are.

import { onOpened, openConversation, opened } from "../conversation/opened";
import type { LogEvent } from "../live/event";
import { make, one } from "../page/find";
import { fetchPiece } from "../page/pieces";
import { _ } from "../page/words";
import { conversationHere, showAway } from "./handing";

/** Shows what an event means for this rep. */
export function followDuty(event: LogEvent, me: string): void {
  const rep = event.data["rep"];
  if (event.type === "rep.away" && rep === me) showAway(true);
  if (event.type === "rep.back" && rep === me) showAway(false);
  const conversation = event.conversation;
  if (!conversation) return;
  if (event.type === "handover.offered" && rep === me) void tell(conversation, _("A lead for you:"));
  else if (event.type === "takeover.asked" && rep === me) void tell(conversation, _("Are you still there? In five minutes the bot takes back:"));
  else if (["handover.accepted", "handover.returned", "takeover.ended"].includes(event.type)) forget(conversation);
  else if (event.type === "message.added" && event.actor.id === me) forget(conversation);
}

/** A lead that is open says so itself, above its conversation. */
export function watchOffers(): void {
  onOpened(() => document.querySelector(`[data-offer="${CSS.escape(opened()?.id ?? "")}"][data-lead-offer]`)?.remove());
}

async function tell(conversation: string, words: string): Promise<void> {
  if (conversationHere() === conversation && words === _("A lead for you:")) return;
  const frame = one("offers");
  if (!frame) return;
  const name = await nameOf(conversation);
  forget(conversation);
  const line = make("p", "offer");
  line.dataset["offer"] = conversation;
  if (words === _("A lead for you:")) line.dataset["leadOffer"] = "";
  const link = make("a", "offer-link", name);
  link.href = `/inbox/${conversation}`;
  link.addEventListener("click", (click) => {
    forget(conversation);
    if (!one("inbox")) return;
    click.preventDefault();
    if (opened()?.id !== conversation) void openConversation(conversation);
  });
  const away = make("button", "icon-button offer-close", "×");
  away.type = "button";
  away.ariaLabel = _("Put this line away");
  away.addEventListener("click", () => line.remove());
  line.append(`${words} `, link, away);
  frame.append(line);
}

function forget(conversation: string): void {
  document.querySelector(`[data-offer="${CSS.escape(conversation)}"]`)?.remove();
}

/** What the lead is called in the list. */
export async function nameOf(conversation: string): Promise<string> {
  const piece = await fetchPiece(`/inbox/pieces/rows?view=open&ids=${conversation}`);
  return piece.querySelector(".row-name")?.textContent?.trim() || _("A visitor");
}
