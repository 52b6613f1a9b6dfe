// The list of conversations: the next page when its end comes into sight, and only what changed when something did.

import { all, one } from "../page/find";
import { adopt, fetchPiece, replaceIfDifferent } from "../page/pieces";

/** Changes of this many milliseconds are fetched together: a busy list asks a few times a second, not for every event. */
const TOGETHER = 120;

let changed = new Set<string>();
let timer = 0;
let running = false;
let loading = false;

const rows = (): HTMLElement | null => one("rows");
const view = (): string => rows()?.dataset["view"] ?? "mine";

/** Watches the list's end, its views and its links. */
export function watchList(): void {
  const column = one("list-column");
  if (!column) return;
  column.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>("a[data-view]");
    if (link) {
      event.preventDefault();
      void showView(link.dataset["view"] ?? "mine");
    }
  });
  column.addEventListener("input", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-sieve]")) siftSoon();
  });
  column.addEventListener("submit", (event) => {
    if (!(event.target instanceof Element) || !event.target.matches("[data-sieve]")) return;
    event.preventDefault();
    document.querySelector<HTMLElement>(".row-link")?.focus();
  });
  watchEnd();
}

/** What is typed into the filter of a pile is looked for once nothing was typed for so many milliseconds. */
const TYPED = 180;
let sifting = 0;

function siftSoon(): void {
  clearTimeout(sifting);
  sifting = window.setTimeout(() => void sift(), TYPED);
}

/** The filter as part of an address; empty where nothing is filtered. */
function sievePart(): string {
  const [find, age] = [one<HTMLInputElement>("sieve-find")?.value.trim(), one<HTMLSelectElement>("sieve-age")?.value];
  return (find ? `&find=${encodeURIComponent(find)}` : "") + (age ? `&age=${age}` : "");
}

/** Shows what of the pile the filter keeps; whoever types goes on typing. */
async function sift(): Promise<void> {
  const asked = `view=${view()}${sievePart()}`;
  const piece = await fetchPiece(`/inbox/pieces/list?${asked}${openedPart()}`);
  const [mine, fresh] = [one("rows-frame"), one("rows-frame", piece)];
  if (!mine || !fresh || asked !== `view=${view()}${sievePart()}`) return;
  mine.replaceWith(adopt(fresh));
  history.replaceState(history.state, "", `${location.pathname}?${asked}`);
  watchEnd();
}

/** Goes to the filter of the pile. */
export function goToSieve(): void {
  one<HTMLInputElement>("sieve-find")?.select();
}

function watchEnd(): void {
  const end = one("rows-end");
  const frame = one("rows-frame");
  if (!end || !frame) return;
  const sight = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && void more(), {
    root: frame,
    rootMargin: "800px",
  });
  sight.observe(end);
  end.addEventListener("click", (event) => {
    event.preventDefault();
    void more();
  });
}

/** Appends the next page. */
async function more(): Promise<void> {
  const list = rows();
  const next = list?.dataset["next"];
  if (!list || !next || loading) return;
  loading = true;
  one("rows-end")?.classList.add("loading");
  try {
    const piece = await fetchPiece(`/inbox/pieces/rows?view=${view()}${sievePart()}&cursor=${encodeURIComponent(next)}`);
    if (rows() !== list) return;
    const page = one("rows", piece);
    for (const row of page?.children ?? []) if (!document.getElementById(row.id)) list.append(adopt(row));
    list.dataset["next"] = page?.dataset["next"] ?? "";
    const end = one("rows-end");
    if (end) end.hidden = !list.dataset["next"];
  } finally {
    loading = false;
    one("rows-end")?.classList.remove("loading");
  }
}

/** Shows another view in the same column. */
export async function showView(name: string, remember = true): Promise<void> {
  const piece = await fetchPiece(`/inbox/pieces/list?view=${encodeURIComponent(name)}${openedPart()}`);
  const column = one("list-column");
  if (!column) return;
  column.replaceChildren(...[...piece.body.children].map(adopt));
  if (remember) history.pushState(null, "", `${location.pathname}?view=${name}`);
  for (const link of all<HTMLAnchorElement>("view")) {
    if (link.closest("[data-views-elsewhere]")) link.href = `/inbox?view=${name}`;
  }
  watchEnd();
}

function openedPart(): string {
  const opened = one("opened")?.dataset["opened"];
  return opened ? `&opened=${opened}` : "";
}

/** A conversation changed: its row is fetched anew, together with others that change in the same moment. */
export function touchRow(conversation: string): void {
  changed.add(conversation);
  clearTimeout(timer);
  timer = window.setTimeout(() => void fetchChanged(), TOGETHER);
}

async function fetchChanged(): Promise<void> {
  if (running || changed.size === 0 || !rows()) return;
  const ids = [...changed].slice(0, 50);
  changed = new Set([...changed].slice(50));
  running = true;
  try {
    const piece = await fetchPiece(`/inbox/pieces/rows?view=${view()}&ids=${ids.join(",")}${sievePart()}${openedPart()}`);
    merge(piece);
  } catch {
    for (const id of ids) changed.add(id);
  } finally {
    running = false;
    if (changed.size > 0) timer = window.setTimeout(() => void fetchChanged(), 4 * TOGETHER);
  }
}

function merge(piece: Document): void {
  const list = rows();
  const fresh = one("rows", piece);
  if (!list || !fresh || fresh.dataset["view"] !== list.dataset["view"]) return;
  for (const gone of all("gone", piece)) document.getElementById(`row-${gone.dataset["gone"]}`)?.remove();
  for (const row of [...fresh.children]) place(list, adopt(row) as HTMLElement);
  for (const count of all("view", piece)) tellCount(count.dataset["view"] ?? "", count.textContent?.trim() ?? "");
  const empty = one("empty", one("list-column") ?? document);
  // The first lead of all: the piles appear with the whole column.
  if (piece.querySelector(".piles a") && !document.querySelector(".piles")) void showView(view(), false);
  else if (list.childElementCount > 0) empty?.remove();
  else if (!empty) void (sievePart() ? sift() : showView(view(), false));
}

/** Puts a row where its age says, unless that lies behind what is loaded. */
function place(list: HTMLElement, row: HTMLElement): void {
  const before = document.getElementById(row.id);
  const focused = before?.contains(document.activeElement) ?? false;
  if (before && before.dataset["at"] === row.dataset["at"]) {
    if (!replaceIfDifferent(before, row)) return;
  } else {
    before?.remove();
    const at = Number(row.dataset["at"]);
    const rising = list.dataset["order"] === "rising";
    const follows = (each: HTMLElement): boolean => (rising ? Number(each.dataset["at"]) > at : Number(each.dataset["at"]) <= at);
    const next = ([...list.children] as HTMLElement[]).find(follows);
    if (next) next.before(row);
    else if (list.dataset["next"]) return;
    else list.append(row);
  }
  if (focused) row.querySelector("a")?.focus({ preventScroll: true });
}

function tellCount(name: string, count: string): void {
  for (const each of all("view")) {
    if (each.dataset["view"] !== name) continue;
    if (each.dataset["count"]) each.dataset["count"] = count;
    const shown = each.querySelector(".count");
    if (shown && shown.textContent !== count) shown.textContent = count;
  }
}

/** Fetches the whole list anew. */
export async function refreshList(): Promise<void> {
  changed.clear();
  if (rows()) await (sievePart() ? sift() : showView(view(), false));
}

/** Moves the focus up or down the list; starts at the open conversation. */
export function moveInList(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".row-link")];
  const focused = document.activeElement?.closest(".row-link");
  const current = links.findIndex((link) => (focused ? link === focused : link.hasAttribute("aria-current")));
  const next = links[current < 0 ? 0 : Math.min(links.length - 1, Math.max(0, current + step))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** The link of the row beside a conversation's: where to go on when that one leaves the list. */
export function neighbour(conversation: string): HTMLAnchorElement | null {
  const row = document.getElementById(`row-${conversation}`);
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  return beside?.querySelector<HTMLAnchorElement>("a") ?? null;
}

/** Marks the row of the open conversation. */
export function markOpened(conversation: string | null): void {
  for (const link of document.querySelectorAll(".row-link[aria-current]")) link.removeAttribute("aria-current");
  if (conversation) {
    document.getElementById(`row-${conversation}`)?.querySelector("a")?.setAttribute("aria-current", "true");
  }
}
