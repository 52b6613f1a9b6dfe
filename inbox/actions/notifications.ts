// The system's notifications: asked for on a click, shown for what concerns this rep, and never while they look.

import type { LogEvent } from "../live/event";
import { openConversation } from "../conversation/opened";
import { one } from "../page/find";
import { fetchPiece } from "../page/pieces";
import { tellDone, tellFailed } from "../page/toast";
import { keep, kept } from "../page/kept";
import { _ } from "../page/words";

const known = (): boolean => "Notification" in window;
const wanted = (): boolean => known() && Notification.permission === "granted" && kept("notify") === "on";

/** Asks the browser, or switches off what was on. */
export function askForNotifications(): void {
  if (!known()) {
    tellFailed(_("This browser shows no notifications."));
  } else if (wanted()) {
    keep("notify", "");
    tellDone(_("No more notifications in this browser"), null);
    tellState();
  } else {
    void Notification.requestPermission().then((answer) => {
      if (answer === "granted") keep("notify", "on");
      if (answer === "granted") tellDone(_("You are told about messages and leads that are yours or that nobody has taken"), null);
      else tellFailed(_("The browser does not allow it. Its settings for this page can change that."));
      tellState();
    });
  }
}

/** Says in the menu what a click would do. */
export function tellState(): void {
  const words = one("notifications-words");
  if (words) words.textContent = wanted() ? _("Stop telling me about new messages") : _("Tell me about new messages");
}

/** What the system's notification says of an event, for this rep; null when it is nothing of theirs. */
function wordsFor(event: LogEvent, me: string): string | null {
  const [rep, visitor] = [event.data["rep"], event.actor.kind === "visitor"];
  if (event.type === "handover.offered" && rep === me) return _("A lead for you");
  if (event.type === "handover.offered" && !rep) return _("A lead that nobody has yet");
  if (event.type === "takeover.asked" && rep === me) return _("Are you still there? In five minutes the bot takes it back");
  return event.type === "message.added" && visitor ? "" : null;
}

/** Notifies of what is this rep's or nobody's, if the page is not being looked at. */
export async function notify(event: LogEvent, me: string): Promise<void> {
  const words = wordsFor(event, me);
  if (words === null || !event.conversation || !wanted()) return;
  if (!document.hidden && document.hasFocus()) return;
  const conversation = event.conversation;
  const piece = await fetchPiece(`/inbox/pieces/rows?view=open&ids=${conversation}`);
  const row = one("conversation", piece);
  if (!row || row.dataset["holder"] === "other") return;
  const said = row.querySelector(".row-words")?.textContent?.slice(0, 160) ?? "";
  const note = new Notification(row.querySelector(".row-name")?.textContent ?? _("A visitor"), {
    body: [words, said].filter(Boolean).join("\n"),
    tag: conversation,
    icon: document.querySelector<HTMLLinkElement>("link[rel=icon]")?.href ?? "",
  });
  note.onclick = () => {
    window.focus();
    note.close();
    if (one("inbox")) void openConversation(conversation);
    else location.assign(`/inbox/${conversation}`);
  };
}
