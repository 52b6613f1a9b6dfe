// The inbox in a browser. The server renders; this keeps what is shown as new as the log, and lets a rep act on it.

import { deedsFor } from "./actions/deeds";
import { watchKeys } from "./actions/keyboard";
import { notify, tellState } from "./actions/notifications";
import { untag } from "./actions/verbs";
import { watchComposer } from "./conversation/composer";
import { onOpened, openConversation, opened, refreshOpened, tellSeen, toNamed, watchThread } from "./conversation/opened";
import { Outbox } from "./conversation/outbox";
import { watchProfile } from "./conversation/profile";
import { forgetTyping, showTyping, stopTyping } from "./conversation/typing";
import { followDuty, watchOffers } from "./handing/offers";
import { watchLead } from "./lead/watch";
import { refreshList, touchRow, watchList } from "./list/list";
import { refreshPresent } from "./list/present";
import { showConnection } from "./live/connection";
import type { LogEvent, Passing } from "./live/event";
import { Live } from "./live/live";
import { all, one } from "./page/find";
import { type Me, whoIsHere } from "./page/here";
import { forgetAll } from "./page/kept";
import { watchLook } from "./page/look";
import { fetchPiece } from "./page/pieces";
import { keepTimesTold } from "./page/times";
import { watchPalette } from "./palette/palette";

function start(me: Me): void {
  const outbox = new Outbox(me.id, me.name);
  const live = new Live(me.id, me.position, {
    happened: (event) => happened(event, me.id),
    passing: (passing) => pass(passing, me),
    reset: refreshAll,
    state: (state) => {
      showConnection(state);
      if (state === "live") outbox.now();
    },
  });
  watchPalette();
  watchKeys(deedsFor(me, live));
  watchList();
  watchProfile();
  watchLead();
  watchOffers();
  onOpened(() => {
    forgetTyping();
    watchComposer(outbox);
    outbox.show();
  });
  watchLinks();
  if (opened()) {
    watchThread();
    toNamed();
    watchComposer(outbox);
  }
  tellState();
  outbox.now();
  addEventListener("focus", () => tellSeen());
  live.start();
}

/** What happened is shown by fetching what it changed: state and events can never disagree. */
function happened(event: LogEvent, me: string): void {
  followDuty(event, me);
  if (event.conversation) {
    touchRow(event.conversation);
    if (event.type === "message.added") stopTyping(`${event.actor.kind}.${event.actor.id ?? ""}`);
    if (event.conversation === opened()?.id) void refreshOpened();
  } else if (event.type.startsWith("visitor.")) {
    void refreshOpened();
    const visitor = event.data["visitor"] as { id?: string } | undefined;
    for (const row of all("conversation")) {
      if (row.dataset["visitor"] === visitor?.id) touchRow(row.dataset["conversation"] ?? "");
    }
  }
  // Without a connection there is nothing to tell that the list will not tell.
  notify(event, me).catch(() => undefined);
}

function pass(passing: Passing, me: Me): void {
  if (passing.type === "typing") showTyping(passing, me.id);
  else refreshPresent(passing.visitor ?? "");
}

/** Fetches all that is shown anew. Its position is asked for first: what happens meanwhile is told again, not lost. */
async function refreshAll(): Promise<number> {
  const piece = await fetchPiece("/inbox/pieces/position");
  await Promise.all([refreshList(), refreshOpened()]);
  refreshPresent("");
  return Number(one("position", piece)?.dataset["position"] ?? 0);
}

/** Conversations open in place; going back goes back to what was shown. */
function watchLinks(): void {
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const tag = event.target.closest<HTMLElement>('[data-do="untag"]')?.dataset;
    const open = opened();
    if (tag && open) void untag(open, tag["tag"] ?? "", tag["tagName"] ?? "");
    const link = event.target.closest<HTMLElement>("[data-conversation] a, a[data-open]");
    const id = link?.dataset["open"] ?? link?.closest<HTMLElement>("[data-conversation]")?.dataset["conversation"];
    if (!id || !one("inbox")) return;
    event.preventDefault();
    void openConversation(id).then(() => link?.isConnected && link.focus({ preventScroll: true }));
  });
  addEventListener("popstate", () => location.reload());
  document.querySelector("[data-sign-out]")?.addEventListener("submit", () => forgetAll());
}

keepTimesTold();
watchLook();
const me = whoIsHere();
if (me) start(me);
