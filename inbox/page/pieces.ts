// Pieces of pages, as the server renders them. The browser's own loader makes a document of the answer, in which no
// script runs; nothing that somebody wrote is ever turned into markup here, so no Trusted Types policy is needed.

import { tellTimes } from "./times";

/** A piece could not be fetched; `status` is 0 when there was no answer at all. */
export class PieceFailed extends Error {
  constructor(readonly status: number) {
    super(`piece not fetched: ${status}`);
  }
}

/** Fetches a piece. Whose session has ended is taken to the sign-in. */
export function fetchPiece(path: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", path);
    request.responseType = "document";
    request.timeout = 20_000;
    request.setRequestHeader("X-Piece", "1");
    request.onload = () => {
      if (request.status === 401 || new URL(request.responseURL).pathname === "/sign-in") location.reload();
      else if (request.status !== 200 || !request.responseXML) reject(new PieceFailed(request.status));
      else resolve(request.responseXML);
    };
    request.onerror = request.ontimeout = () => reject(new PieceFailed(0));
    request.send();
  });
}

/** The element of another document as one of this page, with its times told in the reader's zone. */
export function adopt<Kind extends Element>(element: Kind): Kind {
  const mine = document.importNode(element, true);
  tellTimes(mine);
  return mine;
}

/** Puts `theirs` in the place of `mine`, unless both are the same. Says whether anything changed. */
export function replaceIfDifferent(mine: Element, theirs: Element): boolean {
  if (mine.isEqualNode(theirs)) return false;
  mine.replaceWith(theirs);
  return true;
}
