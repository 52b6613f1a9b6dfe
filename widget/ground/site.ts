// What the server says about a site. Nothing in it is about one visitor, so it may be cached.

import type { Texts } from "../texts/english";

export interface Look {
  color?: string;
  position?: "left" | "right";
  logo?: string | null;
  texts?: Partial<Texts>;
}

export interface Site {
  site: {
    name: string;
    language: string;
    /** "required": nothing is stored before consent or opening the chat. Anything else: no consent is needed. */
    consent: string;
    look: Look;
    show: string[];
    hide: string[];
  };
  /** What answers by itself here, if anything does: a bot, and whether it speaks or only listens. */
  bot?: { name: string; speaks: boolean } | null;
  /** Who is there now. */
  reps: { name: string }[];
  open: boolean;
  /** Milliseconds; when somebody is there again, if known. */
  opens_at: number | null;
  /** Seconds, measured; null when too few answers were measured to say. */
  reply_time: number | null;
}
