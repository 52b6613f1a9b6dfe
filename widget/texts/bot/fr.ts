// Français: fetched only where a bot speaks it.

import type { BotTexts } from "./english";

export const texts: BotTexts = {
  answers: "Un bot répond aussitôt",
  personHere: "{name} est là aussi",
  personBack: "Quelqu’un est de retour {time}",
  personLater: "Quelqu’un lit aussi",
  hello: "Demandez ce que vous voulez. Un bot répond aussitôt, et une personne est à un clic.",
  helloAlone: "Demandez ce que vous voulez. Un bot répond aussitôt, et une personne lira plus tard.",
  understood: "Ce que nous avons compris",
  change: "Modifier",
  changeLine: "Modifier : {title}",
  changing: "Vous modifiez : {title}",
  leaveIt: "Laisser tel quel",
  about: "Sur : {title}",
  confirmed: "confirmé",
  better: "Ce qui vous irait peut-être mieux",
  wouldChange: "Ce qui changerait cela",
  sources: "Source",
  noted: "Ce que nous avons noté",
  remove: "Supprimer ce que j’ai dit",
  removeAsk: "Supprimer ce que vous nous avez dit ici ? Nos notes et vos mots disparaissent pour de bon.",
  removeYes: "Supprimer",
  removeNo: "Garder",
  removing: "Suppression",
  removed: "Supprimé. Vous pouvez continuer à écrire comme la première fois.",
  removeFailed: "Pas encore supprimé. Réessayez dans un instant.",
  gone: "Supprimé",
};
