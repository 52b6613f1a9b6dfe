// What the panel says around a bot's messages; {…} is filled in. What the bot itself says comes from the server.

export const english = {
  answers: "A bot answers at once",
  personHere: "{name} is here too",
  personBack: "A person is back {time}",
  personLater: "A person reads along",
  hello: "Ask anything. A bot answers at once, and a person is one tap away.",
  helloAlone: "Ask anything. A bot answers at once, and a person reads it later.",
  understood: "What we understood",
  change: "Change",
  changeLine: "Change: {title}",
  changing: "Changing {title}",
  leaveIt: "Leave it as it is",
  about: "On {title}",
  confirmed: "confirmed",
  better: "What may suit you better",
  wouldChange: "What would change this",
  sources: "From",
  noted: "What we noted",
  remove: "Delete what I said",
  removeAsk: "Delete what you told us here? What we noted and the words you wrote go for good.",
  removeYes: "Delete it",
  removeNo: "Keep it",
  removing: "Deleting",
  removed: "Deleted. You can go on writing as if for the first time.",
  removeFailed: "Not deleted yet. Try again in a moment.",
  gone: "Deleted",
};

export type BotTexts = typeof english;
