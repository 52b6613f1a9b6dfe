// One connection to the server's stream: opened with the cursor, read until it ends, watched for silence.

import { type Frame, FrameReader } from "./frames";

/** The server sends something at least every 15 s; this long without a byte means that nobody is there. */
const SILENCE = 40_000;
/** No byte so soon after connecting: something in between holds the stream back, and asking again and again is better. */
const FIRST_BYTES = 5_000;

/** The connection was held back by something in between; long poll instead. */
export class HeldBack extends Error {}
/** The session has ended. */
export class SignedOut extends Error {}

interface Ears {
  /** Bytes came, so the line is alive. */
  alive(): void;
  frame(frame: Frame): void;
}

/** Reads the stream behind `cursor` until it ends or `stop` says so. */
export async function readStream(path: string, cursor: number, ears: Ears, stop: AbortSignal): Promise<void> {
  const watch = new Watch(stop);
  try {
    const answer = await fetch(path, {
      headers: { Accept: "text/event-stream", "Last-Event-ID": String(cursor) },
      cache: "no-store",
      signal: watch.signal,
    });
    if (answer.status === 401) throw new SignedOut();
    if (!answer.ok || !answer.body) throw new Error(`stream refused: ${answer.status}`);
    await readBody(answer.body, ears, watch);
  } catch (problem) {
    throw watch.heldBack ? new HeldBack() : problem;
  } finally {
    watch.end();
  }
}

async function readBody(body: ReadableStream<Uint8Array>, ears: Ears, watch: Watch): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const frames = new FrameReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    watch.heard();
    ears.alive();
    for (const frame of frames.read(decoder.decode(value, { stream: true }))) ears.frame(frame);
  }
}

/** Ends a connection that is silent for too long. */
class Watch {
  readonly #controller = new AbortController();
  #timer: number;
  #bytes = false;
  heldBack = false;

  constructor(stop: AbortSignal) {
    stop.addEventListener("abort", () => this.#controller.abort(), { once: true });
    if (stop.aborted) this.#controller.abort();
    this.#timer = window.setTimeout(() => this.#silent(), FIRST_BYTES);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  heard(): void {
    this.#bytes = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#silent(), SILENCE);
  }

  #silent(): void {
    this.heldBack = !this.#bytes;
    this.#controller.abort();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }
}
