// How often somebody was greeted, and whether they closed it. That it was closed is the one thing kept without consent:
// a moment, without an id, on the visitor's own machine and never told to anybody.

import type { Greeting } from "../greeting";
import type { Memory } from "../ground/memory";

const DAY = 86_400_000;
const STAYS_CLOSED = 14 * DAY;
/** The greeting and one nudge, over all playbooks and pages of a day. */
const MOST = 2;

interface Shown {
  at: number;
  times: number;
  /** Playbooks that greet once a visitor, and have. */
  once: string[];
}

export class Greeted {
  private closedAt = 0;

  constructor(
    private readonly site: string,
    private readonly memory: Memory,
  ) {}

  get isClosed(): boolean {
    let at = this.closedAt;
    try {
      at ||= Number(localStorage.getItem(this.key));
    } catch {
      // Storage is refused: it stays closed on this page, and where another tab says so.
    }
    return Date.now() - at < STAYS_CLOSED;
  }

  close(): void {
    this.closedAt = Date.now();
    try {
      localStorage.setItem(this.key, String(this.closedAt));
    } catch {
      // As above.
    }
  }

  /** Whether these words may come: not a third time, and not again where once is enough. Before anything may be kept,
   * who comes from another page of the website may have been greeted there: they are left in peace. */
  maySee({ playbook, once_a_visitor }: Greeting, cameFromHere: boolean): boolean {
    const { times, once } = this.shown;
    if (times >= MOST) return false;
    if (!once_a_visitor) return true;
    return !once.includes(playbook as string) && (this.memory.isAllowed || !cameFromHere);
  }

  saw({ playbook, once_a_visitor }: Greeting): void {
    this.count(once_a_visitor ? (playbook as string) : undefined);
  }

  /** One more was shown, here or in another tab. */
  count(playbook?: string): void {
    const { times, once } = this.shown;
    this.memory.set("greeted", { at: Date.now(), times: times + 1, once: playbook ? [...once, playbook] : once });
  }

  /** They came to talk: nobody needs to be greeted again today. */
  enough(): void {
    this.memory.set("greeted", { ...this.shown, at: Date.now(), times: MOST });
  }

  /** Another tab has greeted, or was talked to. Where things may be stored it has written that down. */
  hear(wasShown: boolean): void {
    if (this.memory.isAllowed) return;
    if (wasShown) this.count();
    else this.enough();
  }

  private get shown(): Shown {
    const kept = this.memory.get<Shown>("greeted") ?? { at: 0, times: 0, once: [] };
    return Date.now() - kept.at < DAY ? kept : { ...kept, times: 0 };
  }

  private get key(): string {
    // Not among the names that go when consent is taken back: a no stays a no.
    return `allears-closed.${this.site}`;
  }
}
