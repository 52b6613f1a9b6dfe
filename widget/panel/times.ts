// Durations, days and times, worded by the browser.

/** Seconds as people say them: "3 min", never less than one. */
export function duration(seconds: number, language: string): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const [unit, count] = minutes < 90 ? ["minute", minutes] : minutes < 36 * 60 ? ["hour", Math.round(minutes / 60)] : ["day", Math.round(minutes / 1440)];
  return new Intl.NumberFormat(language, { style: "unit", unit: unit as string, unitDisplay: "short" }).format(count as number);
}

/** A day and a time near now: "today at 14:03", "Monday 09:00", "3 Mar 09:00". */
export function moment(at: number, language: string): string {
  const date = new Date(at);
  const midnight = (value: Date) => new Date(value.getFullYear(), value.getMonth(), value.getDate()).getTime();
  const days = Math.round((midnight(date) - midnight(new Date())) / 86_400_000);
  const time = date.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  if (Math.abs(days) <= 1) return `${new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day")} ${time}`;
  const day = Math.abs(days) < 7 ? ({ weekday: "long" } as const) : ({ day: "numeric", month: "short", year: "numeric" } as const);
  return `${date.toLocaleDateString(language, day)} ${time}`;
}
