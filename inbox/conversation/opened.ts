// The conversation that is open: opening another, keeping it as new as the log, reading further back, telling what was
// seen. Only the server renders; what it sends is laid over what is there, entry by entry.

import { layOverBanner } from "../handing/handing";
import { markOpened } from "../list/list";
import { one } from "../page/find";
import { adopt, fetchPiece, replaceIfDifferent } from "../page/pieces";
import { send } from "../page/sending";
import { _ } from "../page/words";
import { layOverLead } from "../lead/lead";
import { mergeEntries } from "./entries";

const NEAR = 140;

let opening = 0;
let refreshing = false;
let again = false;
let toldSeen = new Map<string, number>();
const listeners: (() => void)[] = [];

export interface Opened {
  readonly id: string;
  readonly name: string;
  readonly visitor: string;
  readonly state: string;
  /** "me", "nobody" or "other". */
  readonly holder: string;
  readonly holderId: string;
  readonly holderName: string;
  readonly snoozedUntil: number;
}

/** What is open now; null when nothing is. */
export function opened(): Opened | null {
  const data = one("opened")?.dataset;
  const head = document.getElementById("conversation-head")?.dataset;
  if (!data?.["opened"] || !head) return null;
  return {
    id: data["opened"],
    name: data["name"] ?? "",
    visitor: data["visitor"] ?? "",
    state: head["state"] ?? "open",
    holder: head["holder"] ?? "nobody",
    holderId: head["holderId"] ?? "",
    holderName: head["holderName"] ?? "",
    snoozedUntil: Number(head["snoozedUntil"] ?? 0),
  };
}

/** Calls `listener` whenever another conversation is open. */
export function onOpened(listener: () => void): void {
  listeners.push(listener);
}

const thread = (): HTMLElement | null => one("thread");

function nearEnd(): boolean {
  const frame = thread();
  return !frame || frame.scrollHeight - frame.scrollTop - frame.clientHeight < NEAR;
}

/** Scrolls to the newest words. */
export function toNewest(): void {
  const frame = thread();
  if (frame) frame.scrollTop = frame.scrollHeight;
  const below = document.querySelector<HTMLElement>(".new-below");
  if (below) below.hidden = true;
  tellSeen();
}

function pieceOf(id: string): string {
  return `/inbox/pieces/conversations/${encodeURIComponent(id)}`;
}

/** Opens a conversation in its column. */
export async function openConversation(id: string, remember = true): Promise<void> {
  const turn = ++opening;
  markOpened(id);
  one("conversation-column")?.setAttribute("aria-busy", "true");
  try {
    const piece = await fetchPiece(pieceOf(id));
    if (turn !== opening) return;
    show(piece);
    if (remember) history.pushState(null, "", `/inbox/${id}${viewPart()}`);
  } catch {
    if (turn === opening) location.assign(`/inbox/${id}${viewPart()}`);
  } finally {
    one("conversation-column")?.removeAttribute("aria-busy");
  }
}

function viewPart(): string {
  const view = one("rows")?.dataset["view"];
  return view ? `?view=${view}` : "";
}

function show(piece: Document): void {
  const conversation = one("opened", piece);
  const profile = one("profile", piece);
  if (!conversation || !profile) return;
  one("conversation-column")?.replaceChildren(adopt(conversation));
  const lead = one("lead", piece);
  one("profile-column")?.replaceChildren(...(lead ? [adopt(lead)] : []), adopt(profile));
  const inbox = one("inbox");
  if (inbox) inbox.dataset["shown"] = "conversation";
  document.title = `${conversation.dataset["name"] ?? ""} · Allears`;
  markOpened(conversation.dataset["opened"] ?? null);
  watchThread();
  for (const listener of listeners) listener();
}

/** Starts watching the thread that the page came with or that was just opened. */
export function watchThread(): void {
  const frame = thread();
  if (!frame) return;
  toNewest();
  frame.addEventListener("scroll", () => {
    if (nearEnd()) toNewestReached();
    if (frame.scrollTop < 200) void earlier();
  }, { passive: true });
  // Words that grow (fonts, a phone's keyboard) must not push the newest out of sight.
  let height = frame.clientHeight;
  new ResizeObserver(() => {
    if (frame.clientHeight < height && frame.scrollHeight - frame.scrollTop - height < NEAR) frame.scrollTop = frame.scrollHeight;
    height = frame.clientHeight;
  }).observe(frame);
}

/** To the message that the address names, as a brief's quote does. */
export function toNamed(): void {
  markNamed()?.scrollIntoView({ block: "center" });
}

function markNamed(): HTMLElement | null {
  const named = /^#msg_[0-9a-z]{26}$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
  named?.classList.add("named");
  return named;
}

function toNewestReached(): void {
  const below = document.querySelector<HTMLElement>(".new-below");
  if (below) below.hidden = true;
  tellSeen();
}

/** Brings the open conversation up to date. Several calls while one runs become one more. */
export async function refreshOpened(): Promise<void> {
  const open = opened();
  if (!open) return;
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  try {
    const piece = await fetchPiece(pieceOf(open.id));
    if (opened()?.id === open.id) layOver(piece);
  } catch {
    window.setTimeout(() => void refreshOpened(), 3_000);
  } finally {
    refreshing = false;
    if (again) {
      again = false;
      void refreshOpened();
    }
  }
}

function layOver(piece: Document): void {
  const wasNear = nearEnd();
  const head = document.getElementById("conversation-head");
  const freshHead = piece.getElementById("conversation-head");
  if (head && freshHead && !head.contains(document.activeElement)) replaceIfDifferent(head, adopt(freshHead));
  else if (head && freshHead) keepFocus(head, adopt(freshHead));
  const name = one("opened", piece)?.dataset["name"];
  const article = one("opened");
  const nameBefore = article?.dataset["name"];
  if (article && name) article.dataset["name"] = name;
  layOverLead(piece);
  layOverProfile(piece);
  layOverBanner(piece);
  layOverComposer(piece);
  const entries = one("entries");
  const fresh = one("entries", piece);
  if (!entries || !fresh) return;
  const renamed = name !== undefined && name !== nameBefore;
  const news = mergeEntries(entries, adopt(fresh), renamed && entries.dataset["first"] !== fresh.dataset["first"]);
  const line = one("earlier");
  if (line) line.hidden = entries.dataset["earlier"] !== "yes";
  markNamed();
  if (wasNear) toNewest();
  else if (news) showBelow();
}

/** A head that changes under somebody's focus keeps the focus on the same action, or on the conversation. */
function keepFocus(head: HTMLElement, fresh: HTMLElement): void {
  const focused = (document.activeElement as HTMLElement | null)?.dataset["do"];
  if (!replaceIfDifferent(head, fresh)) return;
  const same = fresh.querySelector<HTMLElement>(`[data-do="${focused}"]`);
  (same ?? thread())?.focus({ preventScroll: true });
}

function layOverProfile(piece: Document): void {
  const profile = one("profile");
  const fresh = one("profile", piece);
  // What somebody is writing there is not taken from under their hands.
  const focused = document.activeElement;
  if (!profile || !fresh || (profile.contains(focused) && focused?.matches("input"))) return;
  const mine = adopt(fresh);
  const unfolded = [...profile.querySelectorAll("details")].map((each) => each.open);
  const details = [...mine.querySelectorAll("details")];
  if (details.length === unfolded.length) details.forEach((each, index) => (each.open = unfolded[index] ?? false));
  replaceIfDifferent(profile, mine);
}

/** Whoever is called otherwise now, or by no name any more, is so where one writes to them; the draft stays. */
function layOverComposer(piece: Document): void {
  const area = one<HTMLTextAreaElement>("composer-text");
  const words = one("composer-text", piece)?.dataset["replyWords"];
  if (!area || !words) return;
  if (area.placeholder === area.dataset["replyWords"]) {
    area.placeholder = words;
    area.setAttribute("aria-label", words);
  }
  area.dataset["replyWords"] = words;
}

function showBelow(): void {
  const below = document.querySelector<HTMLElement>(".new-below");
  if (below) below.hidden = false;
}

let readingBack = false;

/** What was said before the first entry that is shown. */
export async function earlier(): Promise<void> {
  const open = opened();
  const entries = one("entries");
  const line = one("earlier");
  const first = entries?.dataset["first"];
  if (!open || !entries || !first || !line || line.hidden || readingBack) return;
  readingBack = true;
  try {
    const piece = await fetchPiece(`${pieceOf(open.id)}/earlier?before=${first}`);
    const before = one("entries", piece);
    const frame = thread();
    if (!before || !frame || opened()?.id !== open.id) return;
    const fromEnd = frame.scrollHeight - frame.scrollTop;
    entries.prepend(...[...before.children].filter((each) => !document.getElementById(each.id)).map(adopt));
    for (const about of ["first", "earlier"]) entries.dataset[about] = before.dataset[about] ?? "";
    line.hidden = entries.dataset["earlier"] !== "yes";
    frame.scrollTop = frame.scrollHeight - fromEnd;
  } finally {
    readingBack = false;
  }
}

/** Tells the server how far this rep has read: only what is on a screen that somebody looks at. */
export function tellSeen(): void {
  const open = opened();
  const seq = Number(one("entries")?.dataset["seq"] ?? 0);
  if (!open || document.hidden || !document.hasFocus() || !nearEnd()) return;
  if (seq <= (toldSeen.get(open.id) ?? 0)) return;
  toldSeen.set(open.id, seq);
  send("POST", `/api/v1/conversations/${open.id}/seen`, { seq }).catch(() => toldSeen.delete(open.id));
}

/** Back to the list, on screens that show one column. */
export function backToList(): void {
  const inbox = one("inbox");
  const link = document.querySelector<HTMLElement>(".row-link[aria-current]");
  if (inbox) inbox.dataset["shown"] = "list";
  history.pushState(null, "", `/inbox${viewPart()}`);
  document.title = `${_("Inbox")} · Allears`;
  link?.focus();
}
