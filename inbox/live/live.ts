// Being told what happens, without missing anything: the cursor is a position in the log, every event names the one
// before it, and a hole is asked for. One tab of a browser holds the stream and passes on what it hears.

import type { LogEvent, Passing, State } from "./event";
import type { Frame } from "./frames";
import { HeldBack, SignedOut, readStream } from "./stream";

const STREAM = "/api/v1/stream";
const EVENTS = "/api/v1/events";
const WAITS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** How long a tab that listens to another waits for a sign of life before it asks the server itself. */
const QUIET = 45_000;

interface Ears {
  happened(event: LogEvent): void;
  passing(passing: Passing): void;
  /** What is shown may be older than what can be told: fetch all of it anew. Resolves with the new position. */
  reset(): Promise<number>;
  state(state: State): void;
}

type Passed = { frame: Frame } | { state: State } | { hello: true };

export class Live {
  readonly #channel: BroadcastChannel;
  #cursor: number;
  #state: State = "starting";
  #leads = false;
  #failures = 0;
  #catching: Promise<void> | null = null;
  #wake: () => void = () => undefined;
  #connection = new AbortController();
  #quiet = 0;
  #resetting = false;
  #heardAt = Date.now();

  constructor(
    readonly rep: string,
    position: number,
    readonly ears: Ears,
  ) {
    this.#cursor = position;
    this.#channel = new BroadcastChannel(`allears-live-${rep}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Passed>) => this.#passed(data);
  }

  get state(): State {
    return this.#state;
  }

  /** Starts listening; never ends. */
  start(): void {
    addEventListener("online", () => this.now());
    addEventListener("offline", () => this.#cutOff());
    document.addEventListener("visibilitychange", () => this.#shown());
    addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
    this.#listenToOthers();
    if ("locks" in navigator) {
      void navigator.locks.request(`allears-live-${this.rep}`, () => this.#lead());
    } else {
      void this.#lead();
    }
  }

  /** Connects now instead of later. */
  now(): void {
    this.#failures = 0;
    if (!this.#leads) void this.#catchUp();
    this.#wake();
  }

  /** The browser says that it has no network: nobody need wait until silence proves it. */
  #cutOff(): void {
    this.#connection.abort();
    this.#become("waiting");
  }

  /** After sleep a connection may look alive and be dead: whatever was silent for long is opened anew. */
  #shown(): void {
    if (document.hidden || Date.now() - this.#heardAt < 20_000) return;
    this.#connection.abort();
    this.now();
  }

  // --- the tab that holds the stream

  async #lead(): Promise<void> {
    this.#leads = true;
    clearTimeout(this.#quiet);
    for (;;) {
      try {
        this.#connection = new AbortController();
        await readStream(STREAM, this.#cursor, { alive: () => this.#alive(), frame: (f) => this.#tell(f) }, this.#connection.signal);
      } catch (problem) {
        if (problem instanceof SignedOut) location.reload();
        if (problem instanceof HeldBack) await this.#pollForAWhile();
      }
      this.#become("waiting");
      await this.#pause();
    }
  }

  async #pause(): Promise<void> {
    const wait = WAITS[Math.min(this.#failures++, WAITS.length - 1)] ?? 15_000;
    // Spread out, so that all reps do not come back in the same moment after a restart.
    const spread = wait * (0.5 + Math.random() / 2);
    await new Promise<void>((resolve) => {
      const timer = window.setTimeout(resolve, spread);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #alive(): void {
    this.#failures = 0;
    this.#heardAt = Date.now();
    this.#become("live");
    this.#channel.postMessage({ state: "live" } satisfies Passed);
  }

  #tell(frame: Frame): void {
    this.#channel.postMessage({ frame } satisfies Passed);
    this.#hear(frame);
  }

  async #pollForAWhile(): Promise<void> {
    for (let rounds = 0; rounds < 10; rounds++) {
      if (!(await this.#ask(25))) return;
      this.#alive();
    }
  }

  // --- the tabs that listen to it

  #listenToOthers(): void {
    this.#channel.postMessage({ hello: true } satisfies Passed);
    // What was told between rendering and listening was told to others.
    void this.#catchUp();
    this.#expectLife();
  }

  #passed(passed: Passed): void {
    if ("hello" in passed) {
      if (this.#leads) this.#channel.postMessage({ state: this.#state } satisfies Passed);
      return;
    }
    if (this.#leads) return;
    this.#expectLife();
    this.#heardAt = Date.now();
    if ("state" in passed) this.#become(passed.state);
    else this.#hear(passed.frame);
  }

  #expectLife(): void {
    clearTimeout(this.#quiet);
    if (this.#leads) return;
    this.#quiet = window.setTimeout(() => {
      this.#become("waiting");
      void this.#catchUp();
      this.#expectLife();
    }, QUIET);
  }

  // --- what both do with what they hear

  #become(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    this.ears.state(state);
    if (this.#leads) this.#channel.postMessage({ state } satisfies Passed);
  }

  #hear(frame: Frame): void {
    if (frame.event === "reset") void this.#reset().catch(() => this.#connection.abort());
    else if (frame.event === "cut") this.#connection.abort();
    else if (frame.event === "message") this.#take(JSON.parse(frame.data) as LogEvent);
    else this.ears.passing({ type: frame.event, ...JSON.parse(frame.data) } as Passing);
  }

  /** Takes an event if it is the next one; asks for what lies in between if it is not. */
  #take(event: LogEvent): void {
    if (this.#resetting || event.position <= this.#cursor) return;
    if (event.after > this.#cursor) {
      void this.#catchUp();
      return;
    }
    this.#cursor = event.position;
    this.ears.happened(event);
  }

  /** Asks once for everything behind the cursor. */
  #catchUp(): Promise<void> {
    this.#catching ??= this.#ask(0).then((answered) => {
      this.#catching = null;
      if (answered && !this.#leads && this.#state === "starting") this.#become("live");
    });
    return this.#catching;
  }

  async #ask(wait: number): Promise<boolean> {
    try {
      const answer = await fetch(`${EVENTS}?after=${this.#cursor}&wait=${wait}`, {
        headers: { Accept: "application/json" },
        cache: "no-store",
        signal: AbortSignal.timeout(40_000),
      });
      if (answer.status === 401) location.reload();
      if (!answer.ok) return false;
      const told = (await answer.json()) as { events: LogEvent[]; cursor: number };
      if (told.events[0]?.type === "reset") await this.#reset();
      else this.#takeAll(told.events, told.cursor);
      return true;
    } catch {
      return false;
    }
  }

  #takeAll(events: LogEvent[], cursor: number): void {
    for (const event of events) {
      if (event.position <= this.#cursor) continue;
      this.#cursor = event.position;
      this.ears.happened(event);
    }
    this.#cursor = Math.max(this.#cursor, cursor);
  }

  /** What is told meanwhile is told again: from the position that the fresh page has. */
  async #reset(): Promise<void> {
    if (this.#resetting) return;
    this.#resetting = true;
    try {
      this.#cursor = await this.ears.reset();
    } finally {
      this.#resetting = false;
    }
    if (this.#leads) this.#connection.abort();
  }
}
