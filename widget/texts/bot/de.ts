// Deutsch: fetched only where a bot speaks it.

import type { BotTexts } from "./english";

export const texts: BotTexts = {
  answers: "Ein Bot antwortet sofort",
  personHere: "{name} ist auch da",
  personBack: "Ein Mensch ist wieder da: {time}",
  personLater: "Ein Mensch liest mit",
  hello: "Fragen Sie, was Sie möchten. Ein Bot antwortet sofort, und einen Menschen erreichen Sie mit einem Klick.",
  helloAlone: "Fragen Sie, was Sie möchten. Ein Bot antwortet sofort, und später liest es ein Mensch.",
  understood: "Was wir verstanden haben",
  change: "Ändern",
  changeLine: "Ändern: {title}",
  changing: "Sie ändern: {title}",
  leaveIt: "So lassen",
  about: "Zu: {title}",
  confirmed: "bestätigt",
  better: "Was besser passen könnte",
  wouldChange: "Was daran etwas ändern würde",
  sources: "Aus",
  noted: "Was wir notiert haben",
  remove: "Löschen, was ich gesagt habe",
  removeAsk: "Löschen, was Sie uns hier gesagt haben? Unsere Notizen und Ihre Worte sind dann endgültig weg.",
  removeYes: "Löschen",
  removeNo: "Behalten",
  removing: "Wird gelöscht",
  removed: "Gelöscht. Sie können weiterschreiben wie beim ersten Mal.",
  removeFailed: "Noch nicht gelöscht. Bitte gleich noch einmal.",
  gone: "Gelöscht",
};
