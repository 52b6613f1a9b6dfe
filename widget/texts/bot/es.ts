// Español: fetched only where a bot speaks it.

import type { BotTexts } from "./english";

export const texts: BotTexts = {
  answers: "Un bot responde al momento",
  personHere: "{name} también está",
  personBack: "Una persona vuelve {time}",
  personLater: "Una persona lo lee también",
  hello: "Pregunte lo que quiera. Un bot responde al momento y una persona está a un toque.",
  helloAlone: "Pregunte lo que quiera. Un bot responde al momento y una persona lo lee más tarde.",
  understood: "Lo que hemos entendido",
  change: "Cambiar",
  changeLine: "Cambiar: {title}",
  changing: "Cambia: {title}",
  leaveIt: "Dejarlo así",
  about: "Sobre: {title}",
  confirmed: "confirmado",
  better: "Lo que puede convenirle más",
  wouldChange: "Lo que cambiaría esto",
  sources: "De",
  noted: "Lo que hemos anotado",
  remove: "Borrar lo que he dicho",
  removeAsk: "¿Borrar lo que nos ha dicho aquí? Lo anotado y las palabras que escribió desaparecen para siempre.",
  removeYes: "Borrarlo",
  removeNo: "Conservarlo",
  removing: "Borrando",
  removed: "Borrado. Puede seguir escribiendo como la primera vez.",
  removeFailed: "Aún no se ha borrado. Inténtelo de nuevo en un momento.",
  gone: "Borrado",
};
