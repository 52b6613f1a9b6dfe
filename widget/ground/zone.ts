// Where the visitor is, as far as a browser says it.

/** Where this browser's clock belongs to, "Europe/London"; older browsers do not say. */
export function timeZone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
