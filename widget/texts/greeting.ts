// The few words around a greeting; the greeting itself is the company's.

export interface GreetingWords {
  close: string;
  greeting: string;
}

const WORDS: Record<string, [close: string, greeting: string]> = {
  en: ["Not now", "A greeting"],
  de: ["Jetzt nicht", "Eine Begrüßung"],
  es: ["Ahora no", "Un saludo"],
  fr: ["Pas maintenant", "Un message d’accueil"],
  it: ["Non ora", "Un saluto"],
  nl: ["Nu niet", "Een begroeting"],
  pt: ["Agora não", "Uma saudação"],
};

/** In the language of the site, else in English. */
export function greetingWords(language: string): GreetingWords {
  const [close, greeting] = WORDS[language.split("-")[0] as string] ?? (WORDS.en as [string, string]);
  return { close, greeting };
}
