// One field that finds everything and does everything: a list box under a text field, ruled by the keyboard.

import { make, one } from "../page/find";

export interface Item {
  readonly words: string;
  readonly aside?: string;
  readonly key?: string;
  /** Choosing it shows these in the same palette instead of closing it. */
  readonly leads?: Mode;
  readonly act?: () => void;
}

export interface Mode {
  /** What is being chosen; empty for everything. */
  readonly name: string;
  readonly placeholder: string;
  readonly hint?: string;
  /** The items that fit what was typed. Called at every change; a late answer to an earlier one is dropped. */
  items(typed: string): Item[] | Promise<Item[]>;
}

let mode: Mode | null = null;
let items: Item[] = [];
let chosen = 0;
let turn = 0;
let timer = 0;
let cameFrom: Element | null = null;

const dialog = (): HTMLDialogElement | null => one<HTMLDialogElement>("palette");
const input = (): HTMLInputElement | null => one<HTMLInputElement>("palette-input");
const list = (): HTMLElement | null => one("palette-list");

/** Prepares the palette that the page came with. */
export function watchPalette(): void {
  input()?.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void refresh(), 60);
  });
  input()?.addEventListener("keydown", onKey);
  dialog()?.addEventListener("click", (event) => event.target === dialog() && close());
  dialog()?.addEventListener("close", () => {
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected && document.activeElement === document.body) cameFrom.focus();
  });
  list()?.addEventListener("click", (event) => {
    const item = (event.target as Element).closest<HTMLElement>("[data-index]");
    if (item) choose(Number(item.dataset["index"]));
  });
  list()?.addEventListener("pointermove", (event) => {
    const item = (event.target as Element).closest<HTMLElement>("[data-index]");
    if (item && Number(item.dataset["index"]) !== chosen) select(Number(item.dataset["index"]));
  });
}

/** Opens the palette in a mode, with an empty field. */
export function openPalette(wanted: Mode): void {
  const field = input();
  if (!field) return;
  mode = wanted;
  field.value = "";
  field.placeholder = wanted.placeholder;
  field.setAttribute("aria-label", wanted.placeholder);
  const badge = one("palette-mode");
  if (badge) {
    badge.textContent = wanted.name;
    badge.hidden = !wanted.name;
  }
  const hint = one("palette-hint");
  if (hint) hint.textContent = wanted.hint ?? "";
  if (!dialog()?.open) {
    cameFrom = document.activeElement;
    dialog()?.showModal();
  }
  field.focus();
  void refresh();
}

function close(): void {
  dialog()?.close();
}

async function refresh(): Promise<void> {
  const mine = ++turn;
  const found = await Promise.resolve(mode?.items(input()?.value.trim() ?? "") ?? []).catch((): Item[] => []);
  if (mine !== turn) return;
  items = found;
  list()?.replaceChildren(...items.map(element));
  select(0);
}

function element(item: Item, index: number): HTMLElement {
  const line = make("li", "palette-item");
  line.role = "option";
  line.id = `palette-item-${index}`;
  line.dataset["index"] = String(index);
  line.append(make("span", "palette-words", item.words));
  if (item.aside) line.append(make("span", "palette-aside", item.aside));
  if (item.key) line.append(make("kbd", "", item.key));
  return line;
}

function select(index: number): void {
  chosen = index;
  for (const line of list()?.children ?? []) {
    line.setAttribute("aria-selected", String((line as HTMLElement).dataset["index"] === String(index)));
  }
  const line = document.getElementById(`palette-item-${index}`);
  line?.scrollIntoView({ block: "nearest" });
  if (line) input()?.setAttribute("aria-activedescendant", line.id);
  else input()?.removeAttribute("aria-activedescendant");
}

function choose(index: number): void {
  const item = items[index];
  if (!item) return;
  if (item.leads) {
    openPalette(item.leads);
    return;
  }
  close();
  item.act?.();
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step && items.length) select((chosen + step + items.length) % items.length);
  else if (event.key === "Enter") void finish();
  else if (event.key === "Backspace" && mode?.name && !input()?.value) close();
  else return;
  event.preventDefault();
}

/** Enter may come before the list has caught up with what was typed. */
async function finish(): Promise<void> {
  clearTimeout(timer);
  const before = chosen;
  await refresh();
  choose(Math.min(before, Math.max(0, items.length - 1)));
}

/** Whether every word that was typed begins a word of the text. */
export function fits(typed: string, text: string): boolean {
  const words = text.toLocaleLowerCase().split(/[\s,./@“”"-]+/);
  return typed.toLocaleLowerCase().split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}
