// Nederlands: fetched only where a bot speaks it.

import type { BotTexts } from "./english";

export const texts: BotTexts = {
  answers: "Een bot antwoordt meteen",
  personHere: "{name} is er ook",
  personBack: "Er is weer iemand: {time}",
  personLater: "Er leest iemand mee",
  hello: "Vraag wat u wilt. Een bot antwoordt meteen en een mens is één tik weg.",
  helloAlone: "Vraag wat u wilt. Een bot antwoordt meteen en later leest een mens het.",
  understood: "Wat we begrepen hebben",
  change: "Wijzigen",
  changeLine: "Wijzigen: {title}",
  changing: "U wijzigt: {title}",
  leaveIt: "Zo laten",
  about: "Over: {title}",
  confirmed: "bevestigd",
  better: "Wat beter bij u kan passen",
  wouldChange: "Wat hieraan iets zou veranderen",
  sources: "Uit",
  noted: "Wat we genoteerd hebben",
  remove: "Verwijderen wat ik gezegd heb",
  removeAsk: "Verwijderen wat u ons hier verteld hebt? Onze notities en uw woorden zijn dan voorgoed weg.",
  removeYes: "Verwijderen",
  removeNo: "Bewaren",
  removing: "Wordt verwijderd",
  removed: "Verwijderd. U kunt verder schrijven alsof het de eerste keer is.",
  removeFailed: "Nog niet verwijderd. Probeer het zo nog eens.",
  gone: "Verwijderd",
};
