// The panel: what opens from the round button, and what listens for answers while it is closed.

import type { Ground } from "./loader";
import { make, sheet } from "./ground/elements";
import { ask } from "./ground/requests";
import type { Site } from "./ground/site";
import { type Visitor, visitorOn } from "./ground/visitor";
import { Composer } from "./panel/composer";
import type { Conversation, Frame, Message } from "./panel/conversation";
import type { EmailCard } from "./panel/email";
import { Following } from "./panel/following";
import { Header } from "./panel/header";
import { Log, bubble, put } from "./panel/log";
import { Outbox } from "./panel/outbox";
import css from "./panel/panel.css";
import { Tabs } from "./panel/tabs";
import { moment } from "./panel/times";
import { type Texts, english, filled } from "./texts/english";

/** The ground, with the words and the visitor that every part of the panel needs. */
export type Scene = Ground & { texts: Texts; visitor: Visitor; filled: typeof filled };

/** Called by the loader, once. What a site says in its own words is put over ours. */
export function begin(ground: Ground): Panel {
  const texts = { ...(ground.words ?? english) };
  for (const [name, text] of Object.entries(ground.site.site.look.texts ?? {})) if (text) texts[name as keyof Texts] = text;
  return new Panel(Object.assign(ground, { texts, filled, visitor: visitorOn(ground) }));
}

const PHONE = "(max-width: 480px)";
const TYPING_EVERY = 3_000;
const SITE_LASTS = 60_000;

export class Panel {
  private readonly dialog: HTMLDialogElement;
  private readonly header: Header;
  private readonly log: Log;
  private readonly notice = make("p", { class: "notice", role: "status" });
  private emailCard: EmailCard | undefined;
  private readonly composer: Composer;
  private readonly outbox: Outbox;
  private readonly tabs: Tabs;
  private bot: Promise<unknown> | undefined;
  private email: Promise<unknown> | undefined;
  private following: Following | undefined;
  private leads = false;
  private connected = true;
  private toldTyping = 0;
  private toldSeen = 0;
  private asked = Date.now();
  private drawing = false;

  constructor(private readonly ground: Scene) {
    const { launcher, texts, visitor, memory } = ground;
    launcher.root.adoptedStyleSheets.push(sheet(css));
    const changed = () => this.draw();
    this.outbox = new Outbox(visitor, memory, (message, id) => this.delivered(message, id), () => this.outboxChanged());
    this.header = new Header(ground, { close: () => this.close(true), wish: () => this.tap(() => this.send(texts.personWish, { choice: "person" })) });
    this.log = new Log(ground, {
      choose: ({ id }, choice) => this.tap(() => this.send(choice.label, { choice: choice.id, answer_to: id })),
      retry: (id) => this.tap(() => this.outbox.retry(id)),
      discard: (id) => this.tap(() => this.outbox.discard(id)),
    });
    this.composer = new Composer(ground, { send: (text) => this.send(text), typing: () => this.tellTyping() });
    this.dialog = make(
      "dialog",
      { class: "panel", "aria-label": ground.site.site.name, keydown: (event: KeyboardEvent) => this.onKey(event) },
      this.header.element,
      this.log.element,
      this.notice,
      this.composer.element,
    );
    this.dialog.addEventListener("cancel", (event) => (event.preventDefault(), this.close(true)));
    launcher.root.append(this.dialog);
    document.addEventListener("visibilitychange", changed);
    visualViewport?.addEventListener("resize", () => this.fit());
    this.tabs = new Tabs(`allears.${visitor.site}`, (leads) => this.lead(leads), (news) => this.hear(news));
    this.outbox.drain();
    void this.find();
  }

  // --- opening and closing --------------------------------------------------------------------------------------------

  private get conversation(): Conversation | undefined {
    return this.following?.conversation;
  }

  get isOpen(): boolean {
    return this.dialog.open;
  }

  toggle(): void {
    if (this.isOpen) this.close(true);
    else this.open();
  }

  /** Opens; `draft` is put where people write, for the page that knows what it is about. */
  open(takesFocus = true, draft?: string): void {
    const { memory, launcher } = this.ground;
    memory.allow();
    memory.set("open", true);
    if (draft) this.composer.text = draft;
    if (!this.isOpen) {
      // On a phone it is the whole screen, so the page behind must not be reached by keyboard or screen reader.
      if (matchMedia(PHONE).matches) this.dialog.showModal();
      else this.dialog.show();
      launcher.show(true);
      this.fit();
      this.composer.fit();
      this.log.toEnd();
      void this.refresh();
    }
    if (!takesFocus) this.dialog.contains(launcher.root.activeElement) && (launcher.root.activeElement as HTMLElement).blur();
    else this.focus(this.header);
    this.draw();
  }

  /** Where people write; but no keyboard jumps up on a phone, where they have not tapped there. */
  private focus(otherwise: { focus(): void }): void {
    (matchMedia("(pointer: coarse)").matches ? otherwise : this.composer).focus();
  }

  /** A button that goes away once it was pressed must not take the focus along. */
  private tap(work: () => void): void {
    work();
    this.focus(this.log);
  }

  close(givesFocusBack = false): void {
    if (!this.isOpen) return;
    this.dialog.close();
    this.ground.memory.set("open", undefined);
    this.ground.launcher.show(false);
    if (givesFocusBack) this.ground.launcher.button.focus();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === "Escape" && !event.isComposing) this.close(true);
    // The host page's shortcuts are not for what is written here.
    event.stopPropagation();
  }

  /** On a phone the keyboard covers part of the screen: what is left is all the panel may use. */
  private fit(): void {
    this.dialog.style.setProperty("--room", `${visualViewport?.height ?? innerHeight}px`);
    this.log.keepEnd();
  }

  // --- the conversation -----------------------------------------------------------------------------------------------

  /** Joins this browser to the person that the website's own server signed for. */
  async identify(identity: string): Promise<void> {
    try {
      await this.ground.visitor.identify(identity);
      this.startAnew();
    } catch (reason) {
      console.warn(`allears("identify"): ${(reason as Error).message}`);
    }
  }

  /** For a person signing out of the website. */
  forget(): void {
    this.ground.visitor.forget();
    this.startAnew();
  }

  /** After somebody else has signed in or out: only what belongs to this person is shown, in every tab. */
  private startAnew(heard = false): void {
    if (!heard) this.tabs.tell({ kind: "person" });
    this.following?.close();
    this.following = undefined;
    this.log.clear();
    this.draw();
    void this.find();
  }

  /** The person came by a link in a mail; what that needs is fetched by those who did. */
  async offerReturn(token: string): Promise<void> {
    this.open();
    const { offer } = await import("./panel/returning");
    const done = (isBack: boolean) => {
      if (isBack) this.startAnew();
      this.composer.focus();
    };
    offer(this.ground, token, this.notice, done);
  }

  /** Which conversation is this visitor's? The server knows best, storage remembers what it said last. */
  private async find(): Promise<void> {
    const { visitor } = this.ground;
    if (!visitor.token) return;
    try {
      const me = (await (await visitor.ask("me")).json()) as { visitor: { email: string | null }; conversations: { id: string }[] };
      visitor.email = me.visitor.email;
      visitor.conversation ??= me.conversations[0]?.id;
    } catch (reason) {
      console.warn(`Allears: ${(reason as Error).message}`);
    }
    if (visitor.conversation) this.follow(visitor.conversation);
  }

  private follow(id: string): void {
    if (this.conversation?.id === id) return;
    this.following?.close();
    this.following = new Following(this.ground.visitor, id, this.leads, {
      changed: () => this.draw(),
      heard: (frame) => this.tabs.tell({ kind: "frame", frame, conversation: id }),
      connected: (isConnected) => {
        if (isConnected !== this.connected) this.tabs.tell({ kind: "connected", isConnected });
        this.say(isConnected);
      },
    });
  }

  private lead(leads: boolean): void {
    this.leads = leads;
    this.following?.lead(leads);
  }

  /** What other tabs of this browser tell. */
  private hear(news: Record<string, unknown>): void {
    if (news.kind === "frame" && news.conversation === this.conversation?.id) this.following?.hear(news.frame as Frame);
    else if (news.kind === "connected") this.say(news.isConnected as boolean);
    else if (news.kind === "delivered") this.receive(news.message as Message, news.conversation as string);
    else if (news.kind === "person") this.startAnew(true);
    else if (news.kind === "outbox") this.draw();
  }

  // --- writing --------------------------------------------------------------------------------------------------------

  private send(text: string, more: { choice?: string; answer_to?: string; about?: string } = {}): void {
    const playbook = this.conversation ? undefined : this.ground.greeting?.playbook;
    this.outbox.add({ ...(playbook && { playbook }), text, ...more });
    this.log.toEnd();
  }

  private delivered(message: Message, id: string): void {
    this.tabs.tell({ kind: "delivered", message, conversation: id });
    this.receive(message, id);
  }

  private receive(message: Message, id: string): void {
    this.follow(id);
    this.conversation?.acknowledge(message);
  }

  private outboxChanged(): void {
    this.tabs?.tell({ kind: "outbox" });
    this.draw();
  }

  private tellTyping(): void {
    if (!this.conversation || Date.now() - this.toldTyping < TYPING_EVERY) return;
    this.toldTyping = Date.now();
    this.ground.visitor.ask(`conversations/${this.conversation.id}/typing`, { body: {} }).catch(() => (this.toldTyping = 0));
  }

  /** Tells, once, up to where the visitor has really had the messages before their eyes. */
  private tellSeen(): void {
    const last = this.conversation?.messages.findLast((message) => message.author.kind !== "visitor")?.seq ?? 0;
    const conversation = this.conversation;
    if (!conversation || last <= Math.max(conversation.visitorSeen, this.toldSeen)) return;
    if (!this.isOpen || document.hidden || !this.log.isAtEnd) return;
    this.toldSeen = last;
    this.ground.visitor
      .ask(`conversations/${conversation.id}/seen`, { body: { seq: last } })
      .then(() => conversation.see(last))
      .catch(() => (this.toldSeen = 0));
  }

  /** What may be offered to somebody who waits is fetched when somebody does. */
  private meetEmail(): void {
    if (!this.conversation && !this.outbox.obstacle) return;
    this.email ??= import("./panel/email").then(
      ({ EmailCard: Card }) => {
        this.emailCard = new Card(this.ground, () => this.draw());
        this.notice.after(this.emailCard.element);
        this.draw();
      },
      () => (this.email = undefined),
    );
  }

  /** What only a conversation with a bot needs is fetched when there is one. */
  private meetBot(): void {
    const { site } = this.ground;
    if (this.bot || !(site.bot?.speaks || this.conversation?.messages.some(({ author }) => author.kind === "bot"))) return;
    const deeds = {
      moment,
      bubble,
      put,
      send: (text: string, more: object) => this.tap(() => this.send(text, more)),
      focus: () => this.focus(this.log),
      changed: () => this.draw(),
    };
    this.bot = import("./panel/bot").then((it) => it.meet(this.ground, deeds)).then(
      (bot) => {
        this.composer.element.before(...bot.elements);
        this.log.meet(bot);
        this.draw();
      },
      () => (this.bot = undefined),
    );
  }

  // --- showing --------------------------------------------------------------------------------------------------------

  private say(isConnected: boolean): void {
    if (isConnected === this.connected) return;
    this.connected = isConnected;
    this.draw();
  }

  /** Who is there may have changed since the page was loaded. */
  private async refresh(): Promise<void> {
    const { visitor, site } = this.ground;
    if (Date.now() - this.asked < SITE_LASTS) return;
    this.asked = Date.now();
    const answer = await ask(`${visitor.server}/widget/v1/site/${visitor.site}`).catch(() => undefined);
    if (answer) Object.assign(site, (await answer.json()) as Site);
    this.draw();
  }

  private draw(): void {
    if (this.drawing) return;
    this.drawing = true;
    queueMicrotask(() => {
      this.drawing = false;
      const { conversation, outbox, ground } = this;
      ground.launcher.setUnread(this.isOpen ? 0 : (conversation?.unread ?? 0));
      this.meetBot();
      this.meetEmail();
      this.log.bot?.draw(conversation, this.isOpen, outbox.waiting);
      this.header.draw(conversation, outbox.waiting, this.log.bot);
      this.log.draw(conversation, outbox.waiting, outbox.obstacle);
      this.emailCard?.draw(conversation, outbox.obstacle);
      this.notice.textContent = this.connected && outbox.obstacle !== "offline" ? "" : ground.texts.offline;
      this.tellSeen();
    });
  }
}
