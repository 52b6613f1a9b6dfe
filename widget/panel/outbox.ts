// Messages on their way. Each has its client id from the moment it was written, so that it is stored exactly once,
// however often it has to be sent: after a lost answer, a reload, from a second tab.

import type { Memory } from "../ground/memory";
import { Refusal, exclusively, newId } from "../ground/requests";
import type { Visitor } from "../ground/visitor";
import { timeZone } from "../ground/zone";
import type { Message } from "./conversation";

export interface Waiting {
  client_id: string;
  text: string;
  choice?: string;
  answer_to?: string;
  about?: string;
  /** With whose greeting a conversation begins. */
  playbook?: string;
  at: number;
  /** Why it cannot be sent as it is; it waits for the person to decide. */
  problem?: string | undefined;
}

const LONGEST_PAUSE = 30_000;

export class Outbox {
  /** What is in the way right now: nothing, the network, or a server that asks to wait. */
  obstacle: "" | "offline" | "busy" = "";
  private failures = 0;
  private draining = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly visitor: Visitor,
    private readonly memory: Memory,
    private readonly delivered: (message: Message, conversation: string) => void,
    private readonly changed: () => void,
  ) {
    addEventListener("online", () => this.drain());
    document.addEventListener("visibilitychange", () => !document.hidden && this.drain());
  }

  get waiting(): Waiting[] {
    return this.memory.get<Waiting[]>("outbox") ?? [];
  }

  add(message: Omit<Waiting, "client_id" | "at">): void {
    this.keep([...this.waiting, { ...message, client_id: newId(), at: Date.now() }]);
    this.drain();
  }

  retry(id: string): void {
    for (const message of this.waiting) if (message.client_id === id) this.change({ ...message, problem: undefined });
    this.drain();
  }

  discard(id: string): void {
    this.keep(this.waiting.filter((message) => message.client_id !== id));
  }

  /** Sends what waits, oldest first, one at a time in the whole browser. */
  drain(): void {
    clearTimeout(this.timer);
    if (this.draining || !this.next()) return;
    this.draining = true;
    void exclusively(`allears.${this.visitor.site}.outbox`, () => this.sendAll())
      .catch((error: unknown) => this.pause(error))
      .finally(() => {
        this.draining = false;
        this.changed();
      });
  }

  private async sendAll(): Promise<void> {
    for (let message = this.next(); message; message = this.next()) {
      try {
        await this.send(message);
        this.failures = 0;
        this.obstacle = "";
      } catch (error) {
        if (!(error instanceof Refusal) || error.status >= 500 || [401, 404, 408, 425, 429].includes(error.status)) throw error;
        this.change({ ...message, problem: error.message });
      }
    }
  }

  private async send({ client_id, text, choice, answer_to, about, playbook }: Waiting): Promise<void> {
    await this.visitor.arrive();
    const conversation = this.visitor.conversation;
    const page = location.href.split("#")[0]?.slice(0, 2000);
    const body = { client_id, page, playbook, answer_to, text, choice, about };
    const response = conversation
      ? await this.visitor.ask(`conversations/${conversation}/messages`, { body })
      : await this.visitor.ask("conversations", { body: { ...body, time_zone: timeZone() } });
    const answer = (await response.json()) as { message: Message; conversation?: { id: string } };
    const id = answer.conversation?.id ?? (conversation as string);
    this.visitor.conversation = id;
    this.discard(client_id);
    this.delivered({ ...answer.message, client_id }, id);
  }

  /** Tries again later by itself. A conversation the server does not know any more is not asked for twice. */
  private pause(error: unknown): void {
    const refusal = error instanceof Refusal ? error : undefined;
    if (refusal?.status === 404) this.visitor.conversation = undefined;
    this.obstacle = refusal ? "busy" : "offline";
    const longest = Math.min(LONGEST_PAUSE, 1000 * 2 ** this.failures);
    this.failures += 1;
    this.timer = setTimeout(() => this.drain(), (refusal?.wait ?? 0) + longest * (0.5 + Math.random() / 2));
  }

  private next(): Waiting | undefined {
    return this.waiting.find((message) => !message.problem);
  }

  private change(message: Waiting): void {
    this.keep(this.waiting.map((other) => (other.client_id === message.client_id ? message : other)));
  }

  private keep(messages: Waiting[]): void {
    this.memory.set("outbox", messages.length ? messages : undefined);
    this.changed();
  }
}
