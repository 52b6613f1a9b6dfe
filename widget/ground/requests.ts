// Talking to the server: JSON both ways, the visitor's token in a header, never a cookie.

/** The server answered, and said no. `status` 0 never occurs: no answer at all is the browser's own TypeError. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    detail: string,
    /** Milliseconds the server asks to wait. */
    readonly wait: number,
  ) {
    super(detail);
  }
}

export const REQUEST_TIMEOUT = 20_000;

export interface Call {
  token?: string | undefined;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** One request; throws a Refusal, or a TypeError or DOMException when no answer came. */
export async function ask(url: string, { token, body, headers, signal }: Call = {}): Promise<Response> {
  const text = body === undefined ? null : JSON.stringify(body);
  const response = await fetch(url, {
    method: text === null ? "GET" : "POST",
    headers: {
      ...(text !== null && { "Content-Type": "application/json" }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: text,
    credentials: "omit",
    // A message that is on its way still arrives when the page is left; browsers allow it for small bodies.
    keepalive: text !== null && text.length < 30_000,
    signal: signal ?? AbortSignal.timeout(REQUEST_TIMEOUT),
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string; title?: string };
  const seconds = Number(response.headers.get("Retry-After")) || 0;
  throw new Refusal(response.status, problem.detail ?? problem.title ?? `status ${response.status}`, seconds * 1000);
}

/** An id nobody else makes: 128 random bits (randomUUID is missing on pages without TLS). */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

let locks: Promise<boolean> | undefined;

/** Whether the browser has locks for this page: not without TLS, and not in a sandbox. */
export function hasLocks(): Promise<boolean> {
  locks ??= navigator.locks ? navigator.locks.query().then(() => true, () => false) : Promise.resolve(false);
  return locks;
}

/** Runs one at a time in the whole browser, where it has locks; elsewhere the server's client ids keep things single. */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return (await hasLocks()) ? ((await navigator.locks.request(name, work)) as T) : work();
}
