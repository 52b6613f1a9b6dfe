// What is known of the conversation, kept in step with the server: a state and the events after it, in one gapless order.

export interface Choice {
  id: string;
  label: string;
}

/** One thing that was understood; `field` names it for a change. */
export interface Line {
  field: string;
  title: string;
  said: string;
  confirmed: boolean;
  /** What is said beside it: "we think". */
  aside?: string | null | undefined;
}

export interface Link {
  title: string;
  link?: string | null | undefined;
}

/** A bot's message in pieces that can be laid out: `before`, what `kind` says, `after`. */
export interface Card {
  kind: string;
  before?: string;
  after?: string;
  title?: string;
  /** A recommendation's are its price and first step, in words. */
  lines?: (Line | string)[];
  /** Lines of a recap that nobody filled yet. */
  open?: { field: string; title: string }[];
  reason?: string;
  alternatives?: { name: string; reason?: string; link?: string | null }[];
  would_change?: string;
  sources?: Link[];
}

export interface Message {
  id: string;
  client_id?: string | null;
  seq: number;
  author: { kind: "visitor" | "rep" | "bot" | "company"; id: string; name: string | null };
  text: string;
  choices: Choice[];
  answer_to: string | null;
  choice: string | null;
  card?: Card | null;
  /** The line of a recap that it changes. */
  about?: string | null;
  at: number;
}

/** The server's whole answer about a conversation, or its part after a seq. */
export interface Snapshot {
  conversation: {
    id: string;
    open: boolean;
    assigned: { name: string } | null;
    reps_seen_seq: number;
    visitor_seen_seq: number;
  };
  messages: Message[];
  seq: number;
}

export interface Frame {
  type: string;
  seq?: number;
  after?: number;
  cursor?: number;
  actor?: { kind: string; name: string | null };
  data?: { message?: Message; by?: string; up_to?: number; rep?: { name: string } | null };
}

const TYPING_LASTS = 7_000;

export class Conversation {
  /** Everything up to here is known, without a hole. */
  cursor = 0;
  repsSeen = 0;
  visitorSeen = 0;
  assigned: string | null = null;
  typing: string | null = null;
  private readonly stored = new Map<string, Message>();
  private typingEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly id: string,
    private readonly changed: () => void,
  ) {}

  get messages(): Message[] {
    return [...this.stored.values()].sort((one, other) => one.seq - other.seq);
  }

  get unread(): number {
    return this.messages.filter((message) => message.author.kind !== "visitor" && message.seq > this.visitorSeen).length;
  }

  /** Takes over what was fetched; a whole state also says where the cursor stands from now on. */
  take({ conversation, messages, seq }: Snapshot, isWhole: boolean): void {
    for (const message of messages) this.stored.set(message.id, message);
    this.repsSeen = Math.max(this.repsSeen, conversation.reps_seen_seq);
    this.visitorSeen = Math.max(this.visitorSeen, conversation.visitor_seen_seq);
    this.assigned = conversation.assigned?.name ?? null;
    this.cursor = isWhole ? seq : Math.max(this.cursor, seq);
    this.changed();
  }

  /** A message of our own that the server has acknowledged; its event will come, too. */
  acknowledge(message: Message): void {
    this.stored.set(message.id, message);
    this.changed();
  }

  see(seq: number): void {
    this.visitorSeen = Math.max(this.visitorSeen, seq);
    this.changed();
  }

  /** Applies one event. False when something before it is missing: then the state has to be fetched again. */
  apply(frame: Frame): boolean {
    if (frame.type === "typing") this.showTyping(frame.actor?.name ?? "");
    if (frame.seq === undefined || frame.seq <= this.cursor) return true;
    if (frame.after !== undefined && frame.after !== this.cursor) return false;
    this.cursor = frame.seq;
    this.record(frame.type, frame.data ?? {});
    this.changed();
    return true;
  }

  private record(type: string, { message, by, up_to: upTo = 0, rep }: NonNullable<Frame["data"]>): void {
    if (message) {
      this.stored.set(message.id, message);
      if (message.author.kind !== "visitor") this.typing = null;
    }
    if (type === "conversation.seen" && by === "visitor") this.visitorSeen = Math.max(this.visitorSeen, upTo);
    else if (type === "conversation.seen") this.repsSeen = Math.max(this.repsSeen, upTo);
    else if (type === "conversation.assigned") this.assigned = rep?.name ?? this.assigned;
    else if (type === "conversation.unassigned") this.assigned = null;
  }

  private showTyping(name: string): void {
    this.typing = name;
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => {
      this.typing = null;
      this.changed();
    }, TYPING_LASTS);
    this.changed();
  }
}
