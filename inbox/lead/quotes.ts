// From a quote to the message it comes from: it is fetched if it lies further back, shown, and its words are marked.

import { earlier } from "../conversation/opened";
import { closeProfile } from "../conversation/profile";
import { one } from "../page/find";
import { tellFailed } from "../page/toast";
import { _ } from "../page/words";

/** Follows a quote that was clicked. Says whether it was one. */
export function followQuote(target: Element): boolean {
  const quote = target.closest<HTMLElement>("[data-quote]");
  if (!quote) return false;
  const { quote: message, start, end } = quote.dataset;
  void showWords(message ?? "", Number(start), Number(end));
  return true;
}

async function showWords(message: string, start: number, end: number): Promise<void> {
  let entry = document.getElementById(message);
  while (!entry && (await isMore())) entry = document.getElementById(message);
  if (!entry) {
    tellFailed(_("The message is not there any more."));
    return;
  }
  closeProfile();
  entry.scrollIntoView({ block: "center" });
  mark(entry, start, end);
  entry.focus({ preventScroll: true });
}

async function isMore(): Promise<boolean> {
  const line = one("earlier");
  if (!line || line.hidden) return false;
  const first = one("entries")?.dataset["first"];
  await earlier();
  return one("entries")?.dataset["first"] !== first;
}

/** Marks words without touching the page: what the server renders later is still compared with the same nodes. */
function mark(entry: HTMLElement, start: number, end: number): void {
  const words = entry.querySelector(".words");
  const highlights = CSS.highlights;
  if (!words || !highlights) return;
  const letters = [...(words.textContent ?? "")]; // the server counts characters, a browser half of some
  const from = letters.slice(0, start).join("").length;
  const range = rangeOf(words, from, from + letters.slice(start, end).join("").length);
  highlights.set("quoted", new Highlight(range));
}

function rangeOf(words: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(words);
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (at <= start && start < at + length) range.setStart(node, start - at);
    if (at < end && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range;
}
