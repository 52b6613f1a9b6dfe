// What the inbox asks the server to do: the documented API, with the page's CSRF token.

const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? "";

/** The server refused; `words` say why, for people. `status` 0: no answer came. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly words: string,
  ) {
    super(words);
  }

  /** Whether trying again later may help. */
  get passes(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** Sends; gives what the server answered. Raises Refused. */
export async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await request(method, path, body);
  if (answer.status === 401) location.reload();
  const said = answer.headers.get("content-type")?.includes("json") ? await answer.json().catch(() => null) : null;
  if (!answer.ok) throw new Refused(answer.status, reason(said, answer.status));
  return said;
}

async function request(method: string, path: string, body: unknown): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json", "X-CSRF-Token": token };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  try {
    const given = body === undefined ? {} : { body: JSON.stringify(body) };
    return await fetch(path, { method, headers, signal: AbortSignal.timeout(20_000), ...given });
  } catch {
    throw new Refused(0, "");
  }
}

function reason(said: unknown, status: number): string {
  const problem = said as { detail?: unknown; title?: unknown } | null;
  if (typeof problem?.detail === "string") return problem.detail;
  return typeof problem?.title === "string" ? problem.title : String(status);
}

/** A new id for something that this browser sends; the same on every attempt. */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
