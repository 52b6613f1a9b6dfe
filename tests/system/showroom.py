"""A company with a full inbox, for screenshots and for trying things by eye. Everybody in it is invented."""

from __future__ import annotations

from dataclasses import dataclass

from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, desk, guest

HOUR = 60


@dataclass
class Showroom:
    """`company.owner` is Mina. `tess` is the conversation that is worth opening."""

    company: Company
    tess: Guest


def furnish(server: Server) -> Showroom:
    """Fills a new company's inbox; the clock ends at the moment to look at it."""
    company = open_company(server, "Ringlane", owner="Mina Holt", reps=["Bo Lindqvist", "Ada Farouk"])
    clock = server.clock
    older(company)
    clock.move(minutes=40)
    priya = comes(company, "Priya N.", "/security", "https://www.linkedin.com/")
    priya.writes("do you have a security sheet i can pass on to our IT?")
    clock.move(minutes=2)
    desk(company.owner, priya).takes()
    priya.hears(company.owner, "I'll send the security sheet in a minute")
    priya.sees()
    clock.move(minutes=18)
    tess = talk_with_tess(company)
    omar = comes(company, "Omar Haddad", "/pricing", "https://partner.example/tools")
    desk_of_omar(omar)
    clock.move(minutes=2)
    visitor = comes(company, "", "/pricing", "https://www.google.com/")
    visitor.writes("Hi, 14 of us sell by phone, we start in May. Is there a Spanish version?")
    clock.move(minutes=2)
    tess.writes("before spring rush so by march. can the owner log in from his phone?")
    browsing(company)
    tess.looks_at("/pricing", "Pricing", "https://ringlane.example/")
    clock.move(seconds=20)
    return Showroom(company, tess)


def comes(company: Company, name: str, path: str, referrer: str, **known: str) -> Guest:
    """Somebody who looks at a page, and whom a rep has given a name."""
    person = guest(company)
    person.looks_at(path, path.strip("/").title() or "Home", referrer)
    if name:
        person.is_called(company.owner, name=name, **known)
    return person


def desk_of_omar(omar: Guest) -> None:
    omar.writes("can I talk to someone today?")
    desk(omar.company.reps[1], omar).tags("call me")


def older(company: Company) -> None:
    """What came in over the morning."""
    clock = company.server.clock
    lines = [
        ("Jo Whitfield", "ok thanks for being straight with me", "Glad to. If that changes, write any time."),
        ("Ana Duarte", "is there a spanish version of the help pages?", ""),
        ("Lucas Meyer", "after the season, probably October", "Then I'll write you in October."),
        (
            "Wilhelmina van der Straaten-Oosterhuis Fitzgerald-Montgomery",
            "we are a school, is there a price for us?",
            "",
        ),
        ("Лена Орлова", "здравствуйте, есть ли смета на русском?", ""),
        ("Sofia Lind", "how long does the import take", "About ten minutes for a sheet of your size."),
    ]
    for name, said, answer in lines:
        person = comes(company, name, "/", "https://www.google.com/")
        person.writes(said)
        read(company, person)
        clock.move(minutes=9)
        if answer:
            desk(company.reps[0], person).takes()
            person.hears(company.reps[0], answer)
        clock.move(minutes=16)
        if name == "Lucas Meyer":
            desk(company.reps[0], person).snoozes(clock.now() + 20 * 86_400_000)
        if name == "Jo Whitfield":
            desk(company.reps[0], person).closes()


def talk_with_tess(company: Company) -> Guest:
    """The conversation in the middle of the picture."""
    clock, mina, bo = company.server.clock, company.owner, company.reps[0]
    tess = guest(company)
    for path, title, seconds in (("/", "Ringlane", 48), ("/features", "Features", 95), ("/pricing", "Pricing", 140)):
        referrer = "https://www.google.com/" if path == "/" else "https://ringlane.example/"
        tess.looks_at(path, title, referrer)
        clock.move(seconds=seconds)
    tess.writes(
        "hi there im the office manager at Brandt & Kole Roofing, we have 3 offices and 22 trucks and right now its "
        "all in one big excel sheet and things get lost all the time"
    )
    tess.is_called(mina, name="Tess Brandt", email="tess@brandtkole.example")
    tess.is_called(mina, attributes={"Company": "Brandt & Kole Roofing", "Trucks": "22"})
    clock.move(seconds=50)
    desk(mina, tess).takes()
    clock.move(seconds=30)
    tess.hears(
        mina,
        "That is what we fix first: every call gets a card that cannot get lost, and your sheet imports in one go. "
        "How many of your people do the selling? Then I can name your plan and its price.",
    )
    clock.move(minutes=2)
    tess.writes("theres 5 estimaters, they sell too. the owner decides, i just put together the options.")
    clock.move(seconds=20)
    tess.writes("does it work with quickbooks? otherwise he wont even look at it")
    clock.move(minutes=1)
    tess.hears(
        mina,
        "Yes: contacts and invoices both ways, checked every 15 minutes. For 5 people that is the Starter plan, $145 "
        "a month. I'd put that on one page for the owner. When would you like it running?",
    )
    tess.sees()
    desk(bo, tess).notes("Their owner called last spring about pricing, wanted it in writing.")
    desk(mina, tess).tags("quickbooks")
    desk(mina, tess).tags("spring rush")
    return tess


def read(company: Company, *people: Guest) -> None:
    """Mina has looked at what they wrote, and will answer later."""
    for each in people:
        desk(company.owner, each).reads()


def browsing(company: Company) -> None:
    """People who only look around."""
    for path, referrer in (
        ("/features", "https://duckduckgo.com/"),
        ("/", ""),
        ("/blog/estimates", "https://www.bing.com/"),
    ):
        guest(company).looks_at(path, path, referrer)
        company.server.clock.move(seconds=40)
