// What guidance offers, used: put into the reply, put away, sent as it is.

import { insertReply } from "../conversation/composer";
import { type Opened, opened, refreshOpened } from "../conversation/opened";
import { make, one } from "../page/find";
import { newClientId, send } from "../page/sending";
import { _ } from "../page/words";
import { lead } from "./calls";

/** Puts the next best question into the reply; the rep sends it, or changes it first. */
export function askNext(): void {
  insertReply(one("next-question")?.dataset["nextQuestion"] ?? "");
}

/** Puts what could be said about the first flag into the reply. */
export function insertFlag(): void {
  insertReply(one("flag")?.dataset["ready"] ?? "");
}

/** Puts the first flag away. */
export function dismissFlag(open: Opened): Promise<void> {
  return dismiss(open, one("flag")?.dataset["flag"] ?? "", _("Put away"));
}

/** Puts a hint away for all reps, with the way back. */
export function dismiss(open: Opened, key: string, words: string): Promise<void> {
  if (!key) return Promise.resolve();
  return lead(open, ["POST", "dismissals", { key }], words, ["DELETE", `dismissals/${encodeURIComponent(key)}`]);
}

/** Puts what the bot would say into the reply. */
export function insertSuggestion(): void {
  insertReply(one("suggestion")?.dataset["text"] ?? "");
}

/** Says what the bot would say, with its buttons. */
export async function sendSuggestion(open: Opened): Promise<void> {
  await lead(open, ["POST", "suggestion/send", { client_id: newClientId() }], _("Sent"), null);
}

/** Puts away what the bot would say. */
export function dismissSuggestion(open: Opened): Promise<void> {
  const message = one("suggestion")?.dataset["suggestion"];
  return message ? dismiss(open, `suggestion:${message}`, _("Put away")) : Promise.resolve();
}

const PAUSE = 700;
const SHORTEST = 25;
let timer = 0;

/** Looks at a draft while nothing is known of the lead: one quiet mark, once a conversation, when it pitches. */
export function watchDraft(): void {
  document.addEventListener("input", (event) => {
    if (!(event.target as Element).matches?.("[data-composer-text]")) return;
    clearTimeout(timer);
    const mark = one("pitch-mark");
    const draft = (event.target as HTMLTextAreaElement).value.trim();
    if (mark && !draft) mark.hidden = true;
    if (one("hints")?.dataset["pitch"] !== "watch" || draft.length < SHORTEST) return;
    timer = window.setTimeout(() => void look(draft), PAUSE);
  });
}

async function look(draft: string): Promise<void> {
  const open = opened();
  if (!open || one("composer")?.dataset["kind"] === "note") return;
  // A hint that cannot be had is no reason to disturb anybody.
  const seen = await send("POST", `/api/v1/conversations/${open.id}/draft`, { text: draft }).catch(() => null);
  const mark = one("pitch-mark");
  if (!mark || !(seen as { pitch?: boolean } | null)?.pitch || opened()?.id !== open.id) return;
  mark.replaceChildren(make("span", "", _("Nothing is known of their need yet. Perhaps ask first what made them look?")));
  mark.hidden = false;
}

/** Takes the no back that still waits. Says whether one waited. */
export function takeBackWaiting(): boolean {
  const open = opened();
  if (!open || !document.querySelector(".parting-waiting")) return false;
  void takeBackParting(open);
  return true;
}

/** Takes the no back before anybody has read it. */
export function takeBackParting(open: Opened): Promise<void> {
  return lead(open, ["DELETE", "parting"], _("Taken back: nobody has read it"), null);
}

/** Does not wait for the minute. */
export function sendParting(open: Opened): Promise<void> {
  return lead(open, ["POST", "parting/send", {}], _("Sent, and closed"), null);
}

const until = (time: HTMLTimeElement): number => Math.max(0, Math.ceil((Date.parse(time.dateTime) - Date.now()) / 1000));

/** Counts down what waits; when its time has come, what became of it is fetched. */
export function countDown(): void {
  window.setInterval(() => {
    for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-until]")) {
      const left = until(time);
      const words = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
      if (time.textContent !== words) time.textContent = words;
      if (left === 0 && time.dataset["over"] !== "yes") {
        time.dataset["over"] = "yes";
        window.setTimeout(() => void refreshOpened(), 1_500);
      }
    }
  }, 1_000);
}

