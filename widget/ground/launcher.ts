// The element on the host's page: a shadow root that the host's styles cannot reach, and the round button in it.

import { accentSheet, pageIsDark } from "./colours";
import { icon, make, sheet } from "./elements";
import css from "./launcher.css";
import type { Look } from "./site";
import type { launcherWords } from "../texts/launcher";

const NAME = "allears-widget";
const BUBBLE = "M20 11.5a7.5 7.5 0 0 1-11 6.6L4 19.5l1.4-4.6A7.5 7.5 0 1 1 20 11.5Z";
const CROSS = "M6 6l12 12M18 6 6 18";

export class Launcher {
  readonly host = document.createElement(NAME);
  readonly root = this.host.attachShadow({ mode: "open" });
  private readonly unread = make("span", { class: "unread", hidden: true });
  readonly button: HTMLButtonElement;
  private count = 0;

  constructor(
    private readonly words: typeof launcherWords,
    look: Look,
    toggle: () => void,
    wanted: () => void,
  ) {
    this.root.adoptedStyleSheets = [sheet(css), sheet(accentSheet(look.color))];
    this.host.toggleAttribute("left", look.position === "left");
    this.button = make(
      "button",
      { class: "launcher", type: "button", "aria-haspopup": "dialog", click: toggle, pointerenter: wanted, focus: wanted },
      icon(BUBBLE, "talk"),
      icon(CROSS, "cross"),
      this.unread,
    );
    this.root.append(this.button);
    this.show(false);
  }

  /** Puts the element on the page and keeps it there: some apps replace the whole body, some switch to dark. */
  stay(): void {
    let timer = 0;
    const keep = () => {
      timer = 0;
      if (!this.host.isConnected) document.body.append(this.host);
      this.host.toggleAttribute("dark", pageIsDark());
      // The body may be another one than before; observing the same one twice is observing it once.
      for (const element of [document.documentElement, document.body]) changes.observe(element, { childList: true, attributes: true });
    };
    // Not at every change: some pages change their body's style with every frame.
    const changes = new MutationObserver(() => (timer ||= setTimeout(keep, 100)));
    keep();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", keep);
  }

  show(isOpen: boolean): void {
    this.button.setAttribute("aria-expanded", String(isOpen));
    this.label();
  }

  setUnread(count: number): void {
    this.count = count;
    this.unread.textContent = count > 9 ? "9+" : String(count);
    this.unread.hidden = count === 0;
    this.label();
  }

  private label(): void {
    const { open, close, unread } = this.words;
    const isOpen = this.button.getAttribute("aria-expanded") === "true";
    const more = this.count && !isOpen ? `, ${unread.replace("{count}", String(this.count))}` : "";
    this.button.setAttribute("aria-label", (isOpen ? close : open) + more);
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, class extends HTMLElement {});
