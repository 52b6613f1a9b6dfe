// Several tabs of one site: one of them holds the line to the server and tells the others what comes in.

import { hasLocks } from "../ground/requests";

type News = { kind: string } & Record<string, unknown>;

export class Tabs {
  private readonly channel: BroadcastChannel;
  private answered = false;
  private leads = false;

  /** `lead` is told whenever this tab begins or ends to lead; `hear` gets what other tabs tell. */
  constructor(
    private readonly name: string,
    private readonly lead: (leads: boolean) => void,
    private readonly hear: (news: News) => void,
  ) {
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }: MessageEvent<News>) => this.receive(data);
    void hasLocks().then((has) => (has ? this.takeTurns() : this.leadWhileVisible()));
  }

  tell(news: News): void {
    this.channel.postMessage(news);
  }

  private takeTurns(): void {
    this.queue({});
    document.addEventListener("visibilitychange", () => void this.checkLeader());
    setInterval(() => void this.checkLeader(), 30_000);
  }

  private change(leads: boolean): void {
    if (leads === this.leads) return;
    this.leads = leads;
    this.lead(leads);
  }

  /** Leads as soon as no other tab does; the browser hands the lock on when the leading tab goes away. */
  private queue(options: LockOptions): void {
    const work = () => new Promise<void>(() => this.change(true));
    navigator.locks.request(`${this.name}.leader`, options, work).catch(() => {
      // Another tab has taken over, because we seemed asleep: wait in line again.
      this.change(false);
      this.queue({});
    });
  }

  private receive(news: News): void {
    if (news.kind === "anybody?") {
      if (this.leads) this.tell({ kind: "here" });
    } else if (news.kind === "here") this.answered = true;
    else this.hear(news);
  }

  /** A leader that a phone has put to sleep keeps its lock and says nothing: whoever is looked at takes over. */
  private async checkLeader(): Promise<void> {
    if (document.hidden || this.leads) return;
    this.answered = false;
    this.tell({ kind: "anybody?" });
    await new Promise((done) => setTimeout(done, 1500));
    if (!this.answered && !this.leads && !document.hidden) this.queue({ steal: true });
  }

  /** Without TLS, and in a sandbox, there are no locks: the tab that is looked at holds the line. */
  private leadWhileVisible(): void {
    const look = () => this.change(!document.hidden);
    document.addEventListener("visibilitychange", look);
    look();
  }
}
