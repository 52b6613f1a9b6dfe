// Every word the widget says. A site may replace any of them; {…} is filled in. Durations, days and times are worded by
// the browser in the same language.

import { launcherWords } from "./launcher";

export const english = {
  ...launcherWords,
  /** Instead of the site's name. */
  title: "",
  isHere: "{name} is here",
  areHere: "{name} and {count} more are here",
  answersIn: "Usually answers in {time}",
  away: "Leave us a message",
  back: "Back {time}",
  takenBy: "You are talking with {name}",
  person: "Talk to a person",
  personWish: "I would like to talk to a person.",
  greeting: "What can we help you with?",
  greetingMore: "Write as you would to a colleague. A person reads it.",
  messages: "Messages",
  placeholder: "Write a message",
  send: "Send",
  tooLong: "{count} characters; at most 10,000 fit in one message",
  sending: "Sending",
  waiting: "Waiting for a connection; it goes out by itself",
  busy: "Much going on; it goes out by itself in a moment",
  sent: "Sent",
  seen: "Seen",
  failed: "Not sent",
  retry: "Try again",
  discard: "Discard",
  writing: "{name} is writing",
  offline: "No connection right now. Nothing is lost, what you write waits.",
  earlier: "Show earlier messages",
  newer: "New messages",
  you: "You",
  emailAsk: "Leave your e-mail, and the answer reaches you there too.",
  email: "E-mail address",
  emailSave: "Save",
  emailSaved: "Answers also go to {email}",
  emailChange: "Change",
  emailWrong: "This does not look like an e-mail address yet",
  emailFailed: "Not saved. Try again in a moment.",
  comeBack: "Continue your conversation",
  comeBackFailed: "This link was used already or is too old. Write here, and we go on.",
};

export type Texts = typeof english;

/** Fills {name} with what is given for it. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
