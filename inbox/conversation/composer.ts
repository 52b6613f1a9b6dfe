// Where a rep writes. Drafts belong to their conversation and kind, and survive reloads.

import { one } from "../page/find";
import { keep, kept } from "../page/kept";
import { newClientId, send } from "../page/sending";
import { _ } from "../page/words";
import type { Outbox } from "./outbox";
import { opened } from "./opened";

type Kind = "reply" | "note";

const TYPING_EVERY = 3_000;
const LONGEST = 10_000;

let toldTyping = 0;

const form = (): HTMLFormElement | null => one<HTMLFormElement>("composer");
const text = (): HTMLTextAreaElement | null => one<HTMLTextAreaElement>("composer-text");
const kind = (): Kind => (form()?.dataset["kind"] === "note" ? "note" : "reply");

/** Makes the composer of the conversation that was just opened work. */
export function watchComposer(outbox: Outbox): void {
  const area = text();
  form()?.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(outbox);
  });
  area?.addEventListener("input", () => {
    rememberDraft(outbox.rep);
    tellLength();
    tellTyping();
  });
  area?.addEventListener("keydown", (event) => onKey(event, outbox));
  restoreDraft(outbox.rep);
}

function onKey(event: KeyboardEvent, outbox: Outbox): void {
  // A word that is still being put together (Japanese, Chinese, Korean) is not finished by Enter.
  if (event.isComposing || event.key !== "Enter" || event.shiftKey || event.altKey) return;
  if (matchMedia("(pointer: coarse)").matches && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  submit(outbox);
}

function submit(outbox: Outbox): void {
  const area = text();
  const open = opened();
  const written = area?.value.trim() ?? "";
  if (!area || !open || !written || written.length > LONGEST) return;
  outbox.add({ clientId: newClientId(), conversation: open.id, kind: kind(), text: written, failed: "" });
  area.value = "";
  rememberDraft(outbox.rep);
  tellLength();
  const mark = one("pitch-mark");
  if (mark) mark.hidden = true;
  if (kind() === "note") writeA("reply", outbox.rep, false);
  area.focus();
}

/** Switches between what the visitor reads and what only colleagues read, and puts the cursor there. */
export function writeA(wanted: Kind, rep: string, focus = true): void {
  const composer = form();
  const area = text();
  if (!composer || !area) return;
  if (kind() !== wanted) {
    rememberDraft(rep);
    composer.dataset["kind"] = wanted;
    restoreDraft(rep);
  }
  for (const button of composer.querySelectorAll<HTMLElement>(".composer-kind")) {
    button.setAttribute("aria-pressed", String(button.dataset["do"] === wanted));
  }
  const words = area.dataset[wanted === "note" ? "noteWords" : "replyWords"] ?? "";
  area.placeholder = words;
  area.setAttribute("aria-label", words);
  const button = one("send-words", composer);
  if (button) button.textContent = wanted === "note" ? _("Add note") : _("Send");
  if (focus) area.focus();
}

/** Puts words into the reply, behind what is written already, for the rep to send or to change. */
export function insertReply(words: string): void {
  const composer = form();
  if (!words || !composer) return;
  if (kind() !== "reply") composer.querySelector<HTMLElement>('[data-do="reply"]')?.click();
  const area = text();
  if (!area) return;
  area.value = [area.value.trimEnd(), words].filter(Boolean).join("\n\n");
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  area.scrollTop = area.scrollHeight;
}

const draftName = (rep: string): string => `draft.${rep}.${opened()?.id ?? ""}.${kind()}`;

function rememberDraft(rep: string): void {
  keep(draftName(rep), text()?.value ?? "");
}

function restoreDraft(rep: string): void {
  const area = text();
  if (area) area.value = kept(draftName(rep)) ?? "";
  tellLength();
}

function tellLength(): void {
  const length = text()?.value.length ?? 0;
  const aside = one("composer-aside");
  if (aside) aside.textContent = length > LONGEST - 1_000 ? _("{n} characters left", { n: LONGEST - length }) : "";
}

function tellTyping(): void {
  const open = opened();
  const now = Date.now();
  if (!open || kind() === "note" || now - toldTyping < TYPING_EVERY || !text()?.value) return;
  toldTyping = now;
  // Whether somebody sees that we type is no reason to disturb anybody.
  send("POST", `/api/v1/conversations/${open.id}/typing`, {}).catch(() => undefined);
}
