// The one script a website includes:
//
//   <script async src="https://chat.example.com/widget.js" data-site="…"></script>
//
// It brings the round button and the functions the page may call. The panel, the greeting, tracking and other languages
// are fetched when they are wanted.

import { make } from "./ground/elements";
import { Launcher } from "./ground/launcher";
import { isShownOn } from "./ground/globs";
import { Memory } from "./ground/memory";
import { onPageChange } from "./ground/pages";
import type { Site } from "./ground/site";
import type { Visitor } from "./ground/visitor";
import type { Greeting } from "./greeting";
import type { Panel } from "./panel";
import type { Texts } from "./texts/english";
import { launcherWords } from "./texts/launcher";
import type { Tracking } from "./tracking";

/** What the loader hands to the parts it fetches. */
export interface Ground {
  server: string;
  key: string;
  site: Site;
  language: string;
  /** The words in the site's language, if that is not English. */
  words?: Texts | undefined;
  memory: Memory;
  launcher: Launcher;
  onPageChange: typeof onPageChange;
  make: typeof make;
  /** Made by the first part that needs it, used by all. */
  visitor?: Visitor;
  /** The words with which this visitor is greeted here, once they are known. */
  greeting?: Greeting | undefined;
}

const COMMANDS = ["open", "close", "show", "hide", "identify", "forget", "track", "consent"] as const;
type Command = (typeof COMMANDS)[number];
type Queue = ((...command: [Command, ...unknown[]]) => void) & { q?: ArrayLike<unknown>[] } & Partial<
    Record<Command, (...given: unknown[]) => void>
  >;

const script = (document.currentScript ?? document.querySelector("script[data-site][src*='widget.js']")) as HTMLScriptElement;
const server = new URL(script.src).origin;
const key = script.dataset.site ?? "";

const part = <T>(name: string): Promise<T> => import(`${server}/${PARTS[name]}`) as Promise<T>;

class Widget {
  private panel: Promise<Panel> | undefined;
  private tracking: Promise<Tracking> | undefined;
  private readonly ground: Ground;
  private isHidden = false;

  constructor(site: Site, wanted: string, words?: Texts) {
    const memory = new Memory(key, site.site.consent !== "required");
    // The reader's own way of writing dates, where it is the same language: en-GB for en.
    const language = navigator.languages.find((own) => own.split("-")[0] === wanted) ?? wanted;
    const toggle = () => void this.load().then((panel) => panel.toggle());
    const launcher = new Launcher(words ?? launcherWords, site.site.look, toggle, () => void this.load());
    this.ground = { server, key, site, language, words, memory, launcher, onPageChange, make };
  }

  start(): void {
    const { memory, launcher, site } = this.ground;
    launcher.stay();
    this.look();
    onPageChange(() => this.look());
    const returning = /^#allears-return=(.+)/.exec(location.hash)?.[1];
    if (returning) {
      history.replaceState(history.state, "", location.pathname + location.search);
      void this.load().then((panel) => panel.offerReturn(returning));
    } else if (memory.get("open") && innerWidth > 480) void this.load().then((panel) => panel.open(false));
    // Who has a conversation hears of an answer with the panel closed, too.
    else if (memory.get("token") || memory.get("outbox")) setTimeout(() => void this.load(), 500);
    memory.whenAllowed(() => this.track());
    if (site.bot) void part<typeof import("./greeting")>("greeting").then((it) => it.begin(this.ground));
  }

  /** Does what the page asks by `allears("…")`. */
  run(command: Command, first?: unknown, second?: unknown): void {
    const { memory } = this.ground;
    const panel = (work: (panel: Panel) => void) => void this.load().then(work);
    const commands: Record<Command, () => unknown> = {
      open: () => panel((it) => it.open(true, first as string | undefined)),
      close: () => this.panel?.then((it) => it.close()),
      show: () => this.hide(false),
      hide: () => this.hide(true),
      identify: () => memory.whenAllowed(() => panel((it) => void it.identify(first as string))),
      forget: () => panel((it) => it.forget()),
      track: () => this.tracking?.then((it) => it.custom(first as string, second as object)),
      consent: () => {
        if (first === false) memory.refuse();
        else memory.set("consent", true), memory.allow();
      },
    };
    if (commands[command]) commands[command]();
    else console.warn(`allears("${command}"): there is ${COMMANDS.join(", ")}.`);
  }

  private hide(isHidden: boolean): void {
    this.isHidden = isHidden;
    this.look();
  }

  /** Looks at the address: is the widget shown here? */
  private look(): void {
    const { show, hide } = this.ground.site.site;
    this.ground.launcher.host.hidden = this.isHidden || !isShownOn(location.pathname, show, hide);
  }

  private load(): Promise<Panel> {
    this.panel ??= part<typeof import("./panel")>("panel").then((it) => it.begin(this.ground));
    this.panel.catch(() => (this.panel = undefined));
    return this.panel;
  }

  /** Page views are told only with consent, and never against the browser's own signal. */
  private track(): void {
    if ((navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl && !this.ground.memory.get("consent")) return;
    this.tracking ??= part<typeof import("./tracking")>("tracking").then((it) => new it.Tracking(this.ground));
  }
}

async function begin(): Promise<void> {
  const answer = await fetch(`${server}/widget/v1/site/${key}`, { credentials: "omit" });
  const site = (await answer.json()) as Site & { detail?: string };
  if (!answer.ok) throw new Error(site.detail);
  const language = script.dataset.language ?? site.site.language;
  const words = language === "en" ? undefined : await part<typeof import("./words")>("words").then((it) => it.wordsIn(language));
  const widget = new Widget(site, language, words);
  if (document.readyState === "loading") await new Promise((ready) => addEventListener("DOMContentLoaded", ready));
  widget.start();
  takeOver(widget);
}

/** What the page asked before we were there is done now, and what it asks from now on at once. */
function takeOver(widget: Widget): void {
  const asked = (window as { allears?: Queue }).allears?.q ?? [];
  const api: Queue = (...command) => widget.run(...command);
  for (const name of COMMANDS) api[name] = (...given: unknown[]) => widget.run(name, ...given);
  (window as { allears?: Queue }).allears = api;
  for (const command of asked) api(...(Array.from(command) as [Command]));
}

/** A page never suffers from a chat that cannot be reached: it is tried again later, at most five times. */
function attempt(tries: number): void {
  begin().catch((reason: Error) => {
    console.warn(`Allears (${server}, site ${key}): ${reason.message}`);
    if (tries < 5) setTimeout(attempt, 4 ** tries * 2000, tries + 1);
  });
}

// Included twice (a tag manager and the page itself): the first one is enough.
const marked = window as { allearsIsHere?: boolean };
if (!marked.allearsIsHere) {
  marked.allearsIsHere = true;
  attempt(0);
}
