// Italiano: fetched only where a bot speaks it.

import type { BotTexts } from "./english";

export const texts: BotTexts = {
  answers: "Un bot risponde subito",
  personHere: "C’è anche {name}",
  personBack: "Una persona torna {time}",
  personLater: "Una persona legge",
  hello: "Chieda ciò che vuole. Un bot risponde subito e una persona è a un tocco.",
  helloAlone: "Chieda ciò che vuole. Un bot risponde subito e più tardi legge una persona.",
  understood: "Che cosa abbiamo capito",
  change: "Modifica",
  changeLine: "Modifica: {title}",
  changing: "Sta modificando: {title}",
  leaveIt: "Lascia così",
  about: "Su: {title}",
  confirmed: "confermato",
  better: "Che cosa può fare di più per Lei",
  wouldChange: "Che cosa cambierebbe le cose",
  sources: "Da",
  noted: "Che cosa abbiamo annotato",
  remove: "Elimina ciò che ho detto",
  removeAsk: "Eliminare ciò che ci ha detto qui? Le note e le parole che ha scritto spariscono per sempre.",
  removeYes: "Elimina",
  removeNo: "Conserva",
  removing: "Eliminazione in corso",
  removed: "Eliminato. Può continuare a scrivere come la prima volta.",
  removeFailed: "Non ancora eliminato. Riprovi tra un momento.",
  gone: "Eliminato",
};
