// What the server tells, as the inbox understands it.

export interface LogEvent {
  readonly type: string;
  readonly conversation: string | null;
  readonly position: number;
  /** The position of the event before this one that a rep may see. */
  readonly after: number;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name: string | null };
  readonly data: Record<string, unknown>;
}

/** Typing and presence: true for a moment, and in no log. */
export interface Passing {
  readonly type: "typing" | "presence";
  readonly conversation?: string;
  readonly visitor?: string;
  readonly actor?: { readonly kind: string; readonly id?: string | null; readonly name?: string | null };
}

export type State = "starting" | "live" | "waiting";
