"""What the post room asks, answered by the messenger and by the accounts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from sqlalchemy import Connection

from allears.accounts.people import Actor
from allears.accounts.refusals import NotThere
from allears.accounts.room import Accounts
from allears.accounts.site import Site
from allears.accounts.store_companies import company_name
from allears.accounts.store_reps import InvitationStore, RepStore
from allears.accounts.store_sites import SiteStore
from allears.messenger.message import Message
from allears.messenger.reading import conversation, messages
from allears.messenger.room import Messenger
from allears.messenger.store_address import mail_address
from allears.notices.sources import Answer, Brand, ForColleague, Unseen
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

POST_ROOM = Actor("system", "post")
MOST_MESSAGES = 200
PLAIN_PATH = re.compile(r"(/[A-Za-z0-9._~-]{1,40}){0,4}/?", re.ASCII)
"""A path that names a page. A stranger can put a whole advertisement into a longer one, or into a query."""


@dataclass(frozen=True, slots=True)
class Chat:
    """The messenger, as the post room sees it. `url` is where browsers find this server."""

    url: str

    def has_address(self, connection: Connection, workspace: Workspace, conversation_id: str) -> bool:
        """Whether there is an address to which what was answered could go."""
        return mail_address(connection, workspace, conversation_id) is not None

    def unseen(self, connection: Connection, workspace: Workspace, conversation_id: str, after: int) -> Unseen | None:
        """What was answered behind `after`, and not seen. Who wrote again has seen what stood above."""
        whole = conversation(connection, workspace, conversation_id)
        address = mail_address(connection, workspace, conversation_id)
        site = SiteStore(connection, workspace).get(whole.row.conversation.site_id) if whole else None
        if whole is None or address is None or site is None:
            return None
        there, confirmed = whole.row.conversation, address.confirmed_at is not None
        seen = max(after, there.visitor_seen_seq, there.last_visitor_seq)
        said = messages(connection, workspace, conversation_id, after=seen, limit=MOST_MESSAGES)
        return Unseen(
            conversation_id=conversation_id,
            site_id=site.id,
            email=address.email,
            is_confirmed=confirmed,
            brand=brand_of(site),
            page=page_to_return_to(site, there.page or "", self.url, whole_path=confirmed),
            asked=question_before(connection, workspace, conversation_id, said),
            answers=tuple(
                answer(message, site) for message in said if message.author.kind != "visitor" and message.text
            ),
        )

    def way_back(self, unit: Unit, workspace: Workspace, conversation_id: str, email: str) -> str:
        """A token that leads back, once, for 14 days."""
        return Messenger(unit, workspace).way_back(conversation_id, email)


@dataclass(frozen=True, slots=True)
class Team:
    """The accounts, as the post room sees them."""

    def invitation(self, unit: Unit, workspace: Workspace, invitation_id: str) -> ForColleague | None:
        """Who was invited, with a token beside the one that can be copied."""
        found = InvitationStore(unit.connection, workspace).get(invitation_id)
        if found is None or found.expires_at <= unit.now:
            return None
        token = Accounts(unit, workspace, POST_ROOM).another_link(invitation_id)
        inviter = RepStore(unit.connection, workspace).get(found.invited_by)
        by = inviter.name if inviter else ""
        return ForColleague(found.email, company_brand(unit.connection, workspace), token.text, by)

    def password_link(self, unit: Unit, workspace: Workspace, rep_id: str) -> ForColleague | None:
        """A rep who is welcome, with a token that sets a new password."""
        rep = RepStore(unit.connection, workspace).get(rep_id)
        if rep is None or rep.disabled_at is not None:
            return None
        try:
            token = Accounts(unit, workspace, POST_ROOM).password_link(rep_id)
        except NotThere:
            return None
        return ForColleague(rep.email, company_brand(unit.connection, workspace), token.text)


def answer(message: Message, site: Site) -> Answer:
    """What was said as lines of text; what was offered as buttons, as lines below."""
    text = "\n".join([message.text, *(f"– {choice.label}" for choice in message.choices)])
    return Answer(message.seq, message.author.name or site.settings.name, text.strip(), message.at)


def question_before(connection: Connection, workspace: Workspace, conversation_id: str, said: list[Message]) -> str:
    """What the visitor wrote last before they were answered."""
    before = messages(connection, workspace, conversation_id, before=said[0].seq if said else None, limit=20)
    return next((each.text for each in reversed(before) if each.author.kind == "visitor"), "")


def brand_of(site: Site) -> Brand:
    """As the site presents itself in the chat."""
    return Brand(site.settings.name, site.settings.look.color, site.settings.language)


def company_brand(connection: Connection, workspace: Workspace) -> Brand:
    """As the company presents itself to its own people: its name, and what its first site looks like."""
    name = company_name(connection, workspace)
    sites = SiteStore(connection, workspace).all()
    return Brand(name, sites[0].settings.look.color, sites[0].settings.language) if sites else Brand(name)


def page_to_return_to(site: Site, page: str, url: str, *, whole_path: bool) -> str:
    """Where a link back leads: the page from which the visitor wrote, if it is one of the site's.

    The browser said which page it was, so it could be anything. Only pages of origins that the company allowed are
    linked to. Unless `whole_path`, which is for addresses that were confirmed, the page is named by a plain path, so
    that an address in a mail can carry no message. Without a page: the site's first one, or our own page to try it.
    """
    origins = site.settings.allowed_origins
    try:
        parts = urlsplit(page)
        origin = f"{parts.scheme}://{parts.netloc}"
    except ValueError:
        parts, origin = urlsplit(""), ""
    own_page = f"/try/{site.public_key}"
    if origin in origins or (origin == url and parts.path == own_page):
        plain = bool(PLAIN_PATH.fullmatch(parts.path))
        if whole_path and page.isprintable() and " " not in page:
            return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", parts.query, ""))
        return f"{origin}{parts.path if plain and parts.path else '/'}"
    exact = [each for each in origins if "*" not in each]
    return f"{exact[0]}/" if exact else f"{url}{own_page}"
