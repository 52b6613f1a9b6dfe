// The line to the server on which a conversation's events come in. It is watched, because a half-open connection says
// nothing: no sign of life means connecting again, with the same cursor, so that nothing is missed and nothing comes twice.

import type { Visitor } from "../ground/visitor";
import { Refusal } from "../ground/requests";
import type { Frame } from "./conversation";
import { eventsIn } from "./stream";

/** A server sends first bytes at once; where a proxy holds them back this long, long polls are used instead. */
const FIRST_BYTES = 5_000;
/** It sends a heartbeat every 15 seconds; two may be late. */
const SILENCE = 40_000;
const POLLING_LASTS = 10 * 60_000;
const LONGEST_PAUSE = 30_000;

export interface Ear {
  cursor(): number;
  frame(frame: Frame): void;
  connected(isConnected: boolean): void;
  /** The server no longer knows the conversation or this visitor. */
  gone(): void;
}

export class Line {
  private stopped = false;
  private failures = 0;
  private pollUntil = 0;
  private lastHeard = 0;
  private current = new AbortController();
  private wake: () => void = () => {};

  constructor(
    private readonly visitor: Visitor,
    private readonly conversation: string,
    private readonly ear: Ear,
  ) {
    addEventListener("online", this.again);
    document.addEventListener("visibilitychange", this.again);
    void this.run();
  }

  close(): void {
    this.stopped = true;
    removeEventListener("online", this.again);
    document.removeEventListener("visibilitychange", this.again);
    this.current.abort();
    this.wake();
  }

  /** After sleep or a change of network: do not wait for the watch, ask at once. */
  private readonly again = () => {
    if (document.hidden) return;
    if (Date.now() - this.lastHeard > 20_000) this.current.abort();
    this.wake();
  };

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.current = new AbortController();
      this.lastHeard = Date.now();
      let pause = 0;
      try {
        if (Date.now() < this.pollUntil) await this.poll();
        else await this.stream();
      } catch (error) {
        if (this.stopped) return;
        if (error instanceof Refusal && [401, 403, 404].includes(error.status)) return this.ear.gone();
        pause = error instanceof Refusal ? error.wait : 0;
      }
      if (this.failures > 0) this.ear.connected(false);
      if (!this.stopped) await this.rest(pause);
      this.failures += 1;
    }
  }

  private async stream(): Promise<void> {
    let watch: ReturnType<typeof setTimeout>;
    const connection = this.current;
    const listen = (limit: number) => {
      clearTimeout(watch);
      watch = setTimeout(() => connection.abort(), limit);
    };
    let heardAny = false;
    listen(FIRST_BYTES);
    try {
      const headers = { Accept: "text/event-stream", "Last-Event-ID": String(this.ear.cursor()) };
      const response = await this.visitor.ask(`conversations/${this.conversation}/stream`, { headers, signal: connection.signal });
      const events = eventsIn(response.body as ReadableStream<Uint8Array>, () => {
        heardAny = true;
        this.heard();
        listen(SILENCE);
      });
      for await (const { event, data } of events) this.hand({ type: event, ...(JSON.parse(data) as object) });
    } finally {
      clearTimeout(watch!);
      if (!heardAny && connection.signal.aborted && navigator.onLine) this.pollUntil = Date.now() + POLLING_LASTS;
    }
  }

  private async poll(): Promise<void> {
    const { current } = this;
    const watch = setTimeout(() => current.abort(), SILENCE);
    try {
      const path = `conversations/${this.conversation}/events?after=${this.ear.cursor()}&wait=25`;
      const answer = await this.visitor.ask(path, { signal: current.signal });
      const { events, reset } = (await answer.json()) as { events: Frame[]; reset?: boolean };
      this.heard();
      if (reset) this.hand({ type: "reset" });
      for (const event of events) this.hand(event);
      this.failures = -1;
    } finally {
      clearTimeout(watch);
    }
  }

  private heard(): void {
    this.lastHeard = Date.now();
    this.failures = 0;
    this.ear.connected(true);
  }

  private hand(frame: Frame): void {
    if (!this.stopped) this.ear.frame(frame);
  }

  /** Waits longer after every failure, and never all browsers at the same moment. */
  private async rest(asked: number): Promise<void> {
    if (this.failures < 0) return;
    const longest = Math.min(LONGEST_PAUSE, 1000 * 2 ** this.failures);
    await new Promise<void>((done) => {
      this.wake = done;
      setTimeout(done, asked + longest * (0.5 + Math.random() / 2));
    });
  }
}
