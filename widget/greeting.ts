// The greeting of a playbook: a few words beside the round button, with restraint. It waits while somebody writes, never
// covers more than a corner, makes no sound, takes no focus, is shown at most twice a visit, and once it was closed it
// stays closed for 14 days on every page. Fetched only by sites where a playbook is live.

import type { Ground } from "./loader";
import { Greeted } from "./greeting/greeted";
import css from "./greeting/greeting.css";
import { Visit } from "./greeting/visit";
import { ask } from "./ground/requests";
import { visitorOn } from "./ground/visitor";
import { type GreetingWords, greetingWords } from "./texts/greeting";

/** Which playbook greets this visitor on this page, with what, and when. */
export interface Greeting {
  playbook: string | null;
  greeting: string;
  /** Who greets: the assistant, which is a bot. */
  name: string;
  speaks: boolean;
  after_seconds: number;
  /** Percent of the page. */
  after_scroll: number;
  once_a_visitor: boolean;
}

const TICK = 250;
/** After the last key, so long nobody is spoken to. */
const WRITING_LASTS = 5_000;
/** Words that nobody took up make room for the page again; the button keeps a dot. */
const STANDS = 45_000;

/** Called by the loader, once. */
export function begin(ground: Ground): void {
  new Bubble(ground, greetingWords(ground.language));
}

class Bubble {
  private readonly greeted: Greeted;
  private readonly visit: Visit;
  private readonly channel: BroadcastChannel;
  private readonly status: HTMLElement;
  private element: HTMLElement | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private seenFor = 0;
  private lastKey = 0;
  private asked = 0;

  constructor(
    private readonly ground: Ground,
    private readonly words: GreetingWords,
  ) {
    const { launcher, memory, key, make, onPageChange } = ground;
    this.greeted = new Greeted(key, memory);
    this.visit = new Visit(memory);
    this.channel = new BroadcastChannel(`allears.${key}.greeting`);
    this.channel.onmessage = ({ data }: MessageEvent<string>) => this.hear(data);
    this.status = make("p", { class: "heard", role: "status" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    launcher.root.adoptedStyleSheets.push(sheet);
    launcher.root.append(this.status);
    for (const event of ["keydown", "input"]) addEventListener(event, () => (this.lastKey = Date.now()), { capture: true, passive: true });
    new MutationObserver(() => this.isOpen && this.taken()).observe(launcher.button, { attributeFilter: ["aria-expanded"] });
    onPageChange(() => {
      this.visit.sees(location.pathname);
      void this.arrive();
    });
    void this.arrive();
  }

  private get isOpen(): boolean {
    return this.ground.launcher.button.getAttribute("aria-expanded") === "true";
  }

  /** On a page: asks who greets here, and waits for the moment. What stood there belonged to the page before. */
  private async arrive(): Promise<void> {
    const { ground, greeted } = this;
    const turn = (this.asked += 1);
    this.remove();
    ground.greeting = undefined;
    this.seenFor = 0;
    if (ground.memory.get("conversation") || ground.launcher.host.hidden || greeted.isClosed) return;
    const visitor = visitorOn(ground);
    const body = { site: ground.key, ...this.visit.told(), known: Boolean(visitor.token) };
    const asked = ask(`${ground.server}/widget/v1/greeting`, { token: visitor.token, body });
    const found = (await asked.then((answer) => answer.json()).catch(() => undefined)) as Greeting | undefined;
    // The page may be another one by now.
    if (!found?.playbook || turn !== this.asked) return;
    ground.greeting = found;
    if (greeted.maySee(found, this.visit.cameFromHere)) this.timer = setInterval(() => this.look(found), TICK);
  }

  /** Is it the moment? Only time in which the page was before somebody's eyes counts. */
  private look(found: Greeting): void {
    if (document.hidden) return;
    this.seenFor += TICK;
    if (this.element) return this.seenFor > STANDS ? this.fold() : undefined;
    if (this.seenFor < found.after_seconds * 1000 || scrolled() < found.after_scroll) return;
    if (Date.now() - this.lastKey < WRITING_LASTS || this.isOpen || this.ground.launcher.host.hidden) return;
    if (this.greeted.isClosed || this.ground.memory.get("conversation")) return this.remove();
    this.show(found);
  }

  private show(found: Greeting): void {
    const { launcher, make } = this.ground;
    this.greeted.saw(found);
    this.channel.postMessage("shown");
    this.seenFor = 0;
    const preload = () => launcher.button.dispatchEvent(new Event("pointerenter"));
    const from = found.speaks ? `${found.name} · Bot` : found.name;
    const words = make("button", { class: "words", type: "button", click: () => this.take(), pointerenter: preload, focus: preload });
    words.append(make("span", { class: "from" }, from), make("span", { class: "text", dir: "auto" }, found.greeting));
    const close = make("button", { class: "not-now", type: "button", "aria-label": this.words.close, click: () => this.close() }, "×");
    const keydown = (event: KeyboardEvent) => event.key === "Escape" && (event.stopPropagation(), this.close());
    this.element = make("div", { class: "greets", role: "group", "aria-label": this.words.greeting, keydown }, words, close);
    launcher.button.before(this.element);
    // Something waits here, also once the words have made room for the page.
    launcher.button.classList.add("greeted");
    // Read out when the reader has nothing else to say; the buttons are found where the round button is.
    this.status.textContent = `${from}: ${found.greeting}`;
  }

  /** Somebody wants to talk: the panel opens, with the greeting as its first message. */
  private take(): void {
    this.ground.launcher.button.click();
  }

  private taken(): void {
    this.greeted.enough();
    this.channel.postMessage("taken");
    this.remove();
  }

  private close(): void {
    const { launcher } = this.ground;
    const hadFocus = this.element?.contains(launcher.root.activeElement);
    this.greeted.close();
    this.channel.postMessage("closed");
    this.remove();
    if (hadFocus) launcher.button.focus();
  }

  /** Nobody took it up: it leaves the dot on the button, and the place to the page. */
  private fold(): void {
    this.remove();
    this.ground.launcher.button.classList.add("greeted");
  }

  private remove(): void {
    clearInterval(this.timer);
    this.element?.remove();
    this.element = undefined;
    this.status.textContent = "";
    this.ground.launcher.button.classList.remove("greeted");
  }

  /** What another tab of this browser did with its greeting. */
  private hear(news: string): void {
    if (news === "closed") this.greeted.close();
    else this.greeted.hear(news === "shown");
    this.remove();
  }
}

/** How much of the page was scrolled, in percent; a page without more to see is seen in full. */
function scrolled(): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  const more = scrollHeight - clientHeight;
  return more < 8 ? 100 : (scrollY / more) * 100;
}
