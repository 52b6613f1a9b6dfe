// Staying in step with one conversation: its state, the events after it, and the state again where an event is missing.

import { Refusal } from "../ground/requests";
import type { Visitor } from "../ground/visitor";
import { Conversation, type Frame, type Snapshot } from "./conversation";
import { Line } from "./line";

const AGAIN = 3_000;

interface Ear {
  changed(): void;
  connected(isConnected: boolean): void;
  /** An event that came in over our own line; other tabs hear of it from us. */
  heard(frame: Frame): void;
}

export class Following {
  readonly conversation: Conversation;
  private line: Line | undefined;
  private isClosed = false;
  private isFetching = false;
  private early: Frame[] = [];

  constructor(
    private readonly visitor: Visitor,
    id: string,
    private leads: boolean,
    private readonly ear: Ear,
  ) {
    this.conversation = new Conversation(id, ear.changed);
    void this.fetch(0);
  }

  /** Whether this tab holds the line to the server. */
  lead(leads: boolean): void {
    this.leads = leads;
    if (leads) this.listen();
    else this.hangUp();
  }

  /** An event, from our line or from the tab that holds it. What comes before the state has arrived waits for it. */
  hear(frame: Frame): void {
    if (this.isFetching) this.early.push(frame);
    else if (frame.type === "reset" || frame.type === "conversation.forgotten") void this.fetch(0);
    else if (!this.conversation.apply(frame)) void this.fetch(this.conversation.cursor);
  }

  close(): void {
    this.isClosed = true;
    this.hangUp();
  }

  /** Brings the state up to date from a cursor on, and goes on trying until it has it. */
  private async fetch(after: number): Promise<void> {
    this.isFetching = true;
    const { id } = this.conversation;
    try {
      const answer = await this.visitor.ask(`conversations/${id}?after=${after}`);
      this.conversation.take((await answer.json()) as Snapshot, after === 0);
    } catch (error) {
      if (this.isClosed) return;
      if (error instanceof Refusal && [401, 403, 404].includes(error.status)) return this.gone();
      this.ear.connected(false);
      setTimeout(() => !this.isClosed && void this.fetch(after), AGAIN * (1 + Math.random()));
      return;
    }
    this.isFetching = false;
    if (this.isClosed) return;
    this.ear.connected(true);
    this.listen();
    for (const frame of this.early.splice(0)) this.hear(frame);
  }

  private listen(): void {
    if (!this.leads || this.isFetching || this.line) return;
    this.line = new Line(this.visitor, this.conversation.id, {
      cursor: () => this.conversation.cursor,
      frame: (frame) => {
        this.ear.heard(frame);
        this.hear(frame);
      },
      connected: this.ear.connected,
      gone: () => this.gone(),
    });
  }

  private hangUp(): void {
    this.line?.close();
    this.line = undefined;
  }

  /** The server no longer knows it, or no longer us. What stands here stays; the next message opens a new one. */
  private gone(): void {
    this.close();
    if (this.visitor.conversation === this.conversation.id) this.visitor.conversation = undefined;
  }
}
