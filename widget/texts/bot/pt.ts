// Português: fetched only where a bot speaks it.

import type { BotTexts } from "./english";

export const texts: BotTexts = {
  answers: "Um bot responde na hora",
  personHere: "{name} também está aqui",
  personBack: "Uma pessoa volta {time}",
  personLater: "Uma pessoa também lê",
  hello: "Pergunte o que quiser. Um bot responde na hora e uma pessoa está a um toque.",
  helloAlone: "Pergunte o que quiser. Um bot responde na hora e mais tarde uma pessoa lê.",
  understood: "O que entendemos",
  change: "Alterar",
  changeLine: "Alterar: {title}",
  changing: "A alterar: {title}",
  leaveIt: "Deixar assim",
  about: "Sobre: {title}",
  confirmed: "confirmado",
  better: "O que pode servir melhor",
  wouldChange: "O que mudaria isto",
  sources: "De",
  noted: "O que anotámos",
  remove: "Apagar o que eu disse",
  removeAsk: "Apagar o que nos disse aqui? As nossas notas e as palavras que escreveu desaparecem para sempre.",
  removeYes: "Apagar",
  removeNo: "Manter",
  removing: "A apagar",
  removed: "Apagado. Pode continuar a escrever como se fosse a primeira vez.",
  removeFailed: "Ainda não foi apagado. Tente de novo dentro de momentos.",
  gone: "Apagado",
};
