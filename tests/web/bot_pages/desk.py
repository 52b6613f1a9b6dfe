"""An owner at their desk, setting up the company's bot."""

from __future__ import annotations

import re
from dataclasses import dataclass

import httpx

from allears.publications import reading
from allears.publications.publication import Kind, Live, Publisher
from allears.publications.room import Publications
from allears.storage.unit import Unit
from tests.system.server import Company

HTML = {"Accept": "text/html"}


@dataclass(frozen=True)
class Desk:
    """What the owner does on the pages."""

    company: Company

    def page(self, path: str) -> str:
        answer = self.company.owner.browser.get(path, headers=HTML, follow_redirects=True)
        assert answer.status_code == 200, answer.text[:500]
        return answer.text

    def send(self, path: str, /, **form: str) -> httpx.Response:
        return self.company.owner.browser.post(path, data=form, headers=HTML, follow_redirects=True)

    def upload(self, path: str, *files: tuple[str, bytes], **form: str) -> httpx.Response:
        sent = [("files", file) for file in files]
        return self.company.owner.browser.post(path, data=form, files=sent, headers=HTML, follow_redirects=True)

    def press(self, shown: str, words: str, beside: str = "") -> httpx.Response:
        """Send the form of the page whose button says so, beside a text."""
        forms = re.findall(r"<form .*?</form>", shown[shown.index(beside) :] if beside else shown, re.DOTALL)
        found = next(form for form in forms if re.search(rf">{re.escape(words)}</button>", form))
        action = re.search(r'action="([^"]+)"', found)
        assert action
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', found))
        pressed = re.search(rf'name="(\w+)" value="([^"]*)"[^>]*>{re.escape(words)}</button>', found)
        return self.send(action[1], **hidden, **({pressed[1]: pressed[2]} if pressed else {}))

    def publishes(self, kind: Kind, name: str, files: dict[str, str]) -> str:
        """Something that is live already; its id."""
        by = Publisher(self.company.owner.id, "Olga")

        def work(unit: Unit) -> str:
            room = Publications(unit, self.company.workspace)
            return room.put_live(room.publish(kind, name, files, by).id, by).id

        return self.company.server.write(work)

    def live(self) -> Live:
        return self.company.server.database.read(lambda c: reading.live(c, self.company.workspace)).result()

    def names(self, kind: Kind) -> list[tuple[str, int]]:
        live = self.live()
        found = {Kind.POLICY: live.policies, Kind.PLAYBOOK: live.playbooks, Kind.KNOWLEDGE: live.knowledge}[kind]
        return [(one.name, one.number) for one in found]
