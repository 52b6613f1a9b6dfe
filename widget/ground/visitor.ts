// Who this browser is to the server: a token, and what the server answers about its owner.

import type { Ground } from "../loader";
import type { Memory } from "./memory";
import { type Call, Refusal, ask, exclusively } from "./requests";
import { timeZone } from "./zone";

/** The one visitor of this page, whichever part asks first. */
export function visitorOn(ground: Ground): Visitor {
  return (ground.visitor ??= new Visitor(ground.server, ground.key, ground.memory));
}

interface Arrival {
  visitor: { id: string; name: string | null; email: string | null };
  token: string | null;
  conversation?: { id: string };
}

export class Visitor {
  email: string | null = null;
  private arriving: Promise<void> | undefined;

  constructor(
    readonly server: string,
    readonly site: string,
    readonly memory: Memory,
  ) {}

  get token(): string | undefined {
    return this.memory.get<string>("token");
  }

  get conversation(): string | undefined {
    return this.memory.get<string>("conversation");
  }

  set conversation(id: string | undefined) {
    this.memory.set("conversation", id);
  }

  /** Makes this browser known, once, however many tabs ask at the same time. */
  arrive(): Promise<void> {
    this.arriving ??= this.become("visitors", { site: this.site, time_zone: timeZone() }, true).finally(() => (this.arriving = undefined));
    return this.arriving;
  }

  /** Joins this browser to a person the website has signed in; `identity` is the token its server signed. */
  async identify(identity: string): Promise<void> {
    await this.become("visitors", { site: this.site, identity, time_zone: timeZone() });
  }

  /** Joins this browser to the conversation whose mail link was clicked. */
  async comeBack(token: string): Promise<void> {
    await this.become("return", { token });
  }

  /** For a person signing out of the website: the next one starts as somebody else. */
  forget(): void {
    for (const name of ["token", "conversation", "outbox", "wish", "draft"] as const) this.memory.set(name, undefined);
    this.email = null;
  }

  /** A request under the visitor's token. A token the server no longer knows is forgotten. */
  async ask(path: string, call: Call = {}): Promise<Response> {
    try {
      return await ask(this.url(path), { token: this.token, ...call });
    } catch (error) {
      if (error instanceof Refusal && error.status === 401) {
        this.memory.set("token", undefined);
        this.conversation = undefined;
      }
      throw error;
    }
  }

  private url(path: string): string {
    return `${this.server}/widget/v1/${path}`;
  }

  /** One at a time, or two answers would each make this browser somebody else. */
  private become(path: string, body: object, onlyNew = false): Promise<void> {
    return exclusively(`allears.${this.site}.arrive`, async () => {
      if (onlyNew && this.token) return;
      const answer = await ask(this.url(path), { token: this.token, body });
      const { visitor, token, conversation } = (await answer.json()) as Arrival;
      if (conversation) this.conversation = conversation.id;
      else if (token && token !== this.token) this.conversation = undefined;
      // Whoever stays the same visitor keeps the token they came with, and gets none.
      if (token) this.memory.set("token", token);
      this.email = visitor.email;
    });
  }
}
