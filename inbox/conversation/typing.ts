// Who is writing at this moment: the visitor, or a colleague who is about to answer the same person.

import type { Passing } from "../live/event";
import { one } from "../page/find";
import { _ } from "../page/words";
import { opened, toNewest } from "./opened";

const STAYS = 6_000;

const writing = new Map<string, { words: string; timer: number }>();

/** Shows that somebody writes, for a few seconds. */
export function showTyping({ conversation, actor }: Passing, me: string): void {
  const open = opened();
  if (!actor || !open || conversation !== open.id || actor.id === me) return;
  const key = `${actor.kind}.${actor.id ?? ""}`;
  clearTimeout(writing.get(key)?.timer);
  const words =
    actor.kind === "visitor" ? _("{name} is writing", { name: open.name }) : _("{name} is writing a reply", { name: actor.name ?? "" });
  writing.set(key, { words, timer: window.setTimeout(() => stopTyping(key), STAYS) });
  tell();
}

/** Whoever has said it no longer writes it. */
export function stopTyping(key: string): void {
  clearTimeout(writing.get(key)?.timer);
  if (writing.delete(key)) tell();
}

/** Another conversation: nobody is known to write there. */
export function forgetTyping(): void {
  for (const each of writing.values()) clearTimeout(each.timer);
  writing.clear();
  tell();
}

function tell(): void {
  const line = one("typing");
  if (!line) return;
  const thread = one("thread");
  const near = thread ? thread.scrollHeight - thread.scrollTop - thread.clientHeight < 60 : false;
  line.textContent = [...writing.values()].map((each) => each.words).join(" · ");
  if (near) toNewest();
}
