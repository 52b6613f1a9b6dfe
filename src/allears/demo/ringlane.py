"""Ringlane, the invented company of the demo: what it publishes, and who works there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from allears.accounts.founding import Founded, found
from allears.accounts.office_hours import OfficeHours
from allears.accounts.people import CONSOLE, Rep
from allears.accounts.roles import Role
from allears.accounts.room import Accounts
from allears.accounts.site import Look, Site, SiteSettings
from allears.library.ready_made import ready
from allears.publications.publication import Kind, Publisher
from allears.publications.room import Publications
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

NAME = "Ringlane"
OWNER, OWNER_EMAIL = "Robin Hale", "robin@ringlane.example"
COLLEAGUES = (("Ada Farouk", "ada"), ("Bo Lindqvist", "bo"), ("Mina Holt", "mina"))
POLICY = "inside-sales-crm"
PLAYBOOKS = ("campaign-vip", "pricing-page", "homepage-welcome")
"""In the order in which they are tried."""
HERE = Path(__file__).parent / "ringlane"
KNOWLEDGE = (Path(__file__).parent / "knowledge", Path(__file__).parents[3] / "examples" / "knowledge")
"""Where the company's own answers lie: in a wheel, and in a checkout."""
COLOR = "#b4451f"
HOURS = OfficeHours("Europe/London", dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (("08:00", "18:00"),)))
"""When somebody is there, whoever has an inbox open."""


@dataclass(frozen=True, slots=True)
class Demo:
    """The company once it is there: its site, the owner, and the colleagues who get leads."""

    workspace: Workspace
    site: Site
    owner: Rep
    colleagues: tuple[Rep, ...]


def open_ringlane(unit: Unit, password_hash: str) -> Demo:
    """Found the company with its people and its site, and put its policy, playbooks and knowledge live."""
    founded = found(unit, NAME, OWNER, OWNER_EMAIL, password_hash)
    accounts = Accounts(unit, founded.workspace, CONSOLE)
    colleagues = tuple(
        accounts.welcome(name, f"{mailbox}@ringlane.example", password_hash, Role.REP) for name, mailbox in COLLEAGUES
    )
    settings = SiteSettings(NAME, consent="not_required", look=Look(color=COLOR), office_hours=HOURS)
    site = accounts.change_site(founded.site.id, settings)
    publish(unit, founded)
    return Demo(founded.workspace, site, founded.owner, colleagues)


def publish(unit: Unit, founded: Founded) -> None:
    """Put everything live that leads a conversation."""
    by = Publisher(founded.owner.id, founded.owner.name)
    publications = Publications(unit, founded.workspace)
    for kind, name, files in published_files():
        publications.put_live(publications.publish(kind, name, files, by).id, by)


def published_files() -> list[tuple[Kind, str, dict[str, str]]]:
    """Kind, name and files of everything that Ringlane publishes, in order."""
    policy = ready("policies", POLICY)
    if policy is None:
        raise FileNotFoundError(f"the policy {POLICY} is not part of this installation")
    playbooks = {name: (HERE / "playbooks" / f"{name}.yaml").read_text(encoding="utf-8") for name in PLAYBOOKS}
    return [
        (Kind.POLICY, POLICY, {policy.file_name: policy.text}),
        (Kind.KNOWLEDGE, "knowledge", knowledge_files()),
        *((Kind.PLAYBOOK, name, {f"{name}.yaml": text}) for name, text in playbooks.items()),
    ]


def knowledge_files() -> dict[str, str]:
    """The company's own answers, by path."""
    folder = next(place for place in KNOWLEDGE if place.is_dir())
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
