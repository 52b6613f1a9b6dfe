"""A site on a page: the script line, a page to try it on, and all its settings as one form."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.office_hours import DAYS, zones
from allears.accounts.reading import site_of
from allears.accounts.site import LANGUAGES, TEXTS, Site, SiteSettings, fingerprint
from allears.accounts.store_sites import SiteStore
from allears.messenger.store_invented import count_invented, delete_invented
from allears.web.access import Caller, Open
from allears.web.account_pages.settings import Admin, back, change, render
from allears.web.api.entry import PathId
from allears.web.api.site_body import SiteBody
from allears.web.api.sites import script_line
from allears.web.forms import Form, read_form
from allears.web.pages import page_for
from allears.web.parts import parts_of, public_url
from allears.web.problems import not_found

router = APIRouter(include_in_schema=False)
FIELD_OF = {"look.color": "color", "look.position": "position", "look.logo": "logo", "office_hours.zone": "zone"}


@router.get("/settings/site")
async def first_site(request: Request, caller: Admin, done: str = "") -> Response:
    """To the first site."""
    found = await sites(request, caller)
    return back(f"/settings/sites/{found[0].id}" if found else "/settings/team", done)


@router.get("/settings/sites/{site_id}")
async def site(request: Request, caller: Admin, site_id: PathId, done: str = "") -> Response:
    """The page of one site."""
    found = await the_site(request, caller, site_id)
    return await show(request, caller, found, Form(typed(found.settings)), done=done)


@router.post("/settings/sites")
async def open_site(request: Request, caller: Admin) -> Response:
    """One more site; its page then asks for the rest."""
    form = await read_form(request)
    name = form.text("name", "Write the website's name.")
    if form.problems:
        return back("/settings/site")
    made = await change(request, caller, lambda accounts: accounts.open_site(SiteSettings(name=name)))
    return back(f"/settings/sites/{made.id}", "opened")


@router.post("/settings/invented/delete")
async def delete_demo(request: Request, caller: Admin) -> Response:
    """The demo's invented people go, with everything they said."""
    workspace = caller.workspace
    await parts_of(request).database.writing(lambda unit: delete_invented(unit.connection, workspace))
    return back("/settings/site", "invented_deleted")


@router.post("/settings/sites/{site_id}")
async def change_site(request: Request, caller: Admin, site_id: PathId) -> Response:
    """All settings as they were typed."""
    found = await the_site(request, caller, site_id)
    form = await read_form(request)
    settings = read_settings(form)
    if settings is None:
        return await show(request, caller, found, form, status=422)
    if settings == found.settings:
        return back(f"/settings/sites/{site_id}", "same")
    await change(request, caller, lambda accounts: accounts.change_site(site_id, settings))
    return back(f"/settings/sites/{site_id}", "saved")


@router.post("/settings/sites/{site_id}/undo")
async def undo_site(request: Request, caller: Admin, site_id: PathId) -> Response:
    """What was set before, unless somebody has set something else since."""
    form = await read_form(request)
    seen = form.values.get("seen", "")
    await change(request, caller, lambda accounts: accounts.undo_site(site_id, seen))
    return back(f"/settings/sites/{site_id}", "undone")


@router.post("/settings/sites/{site_id}/identity-keys")
async def new_identity_key(request: Request, caller: Admin, site_id: PathId) -> Response:
    """A key to sign visitors' identities with, shown this once."""
    found, key = await change(request, caller, lambda accounts: accounts.new_identity_key(site_id))
    return await show(request, caller, found, Form(typed(found.settings)), identity_key=key)


@router.post("/settings/sites/{site_id}/identity-keys/old/end")
async def end_old_identity_key(request: Request, caller: Admin, site_id: PathId) -> Response:
    """Only the newest key counts."""
    await change(request, caller, lambda accounts: accounts.end_old_identity_key(site_id))
    return back(f"/settings/sites/{site_id}", "old_key_ended")


@router.get("/try/{public_key}")
async def try_it(
    request: Request, public_key: str, _: Annotated[None, Depends(Open("shows what any visitor of the website sees"))]
) -> Response:
    """A page with nothing but the widget on it."""
    parts = parts_of(request)
    key = public_key if public_key.isprintable() else ""
    found = await parts.database.reading(lambda connection: site_of(connection, key))
    if found is None:
        raise not_found()
    return parts.pages.render(request, "try.html", site=found[1], page=page_for(request))


async def sites(request: Request, caller: Caller) -> list[Site]:
    """Every site of the company."""
    return await parts_of(request).database.reading(lambda connection: SiteStore(connection, caller.workspace).all())


async def the_site(request: Request, caller: Caller, site_id: str) -> Site:
    """Raises Problem 404."""
    found = await parts_of(request).database.reading(lambda c: SiteStore(c, caller.workspace).get(site_id))
    if found is None:
        raise not_found("There is no such site.")
    return found


def typed(settings: SiteSettings) -> dict[str, str]:
    """The settings as a person types them."""
    hours = settings.office_hours
    values = {
        "name": settings.name,
        "allowed_origins": "\n".join(settings.allowed_origins),
        "language": settings.language,
        "consent": settings.consent,
        "color": settings.look.color,
        "position": settings.look.position,
        "logo": settings.look.logo,
        "show": "\n".join(settings.show),
        "hide": "\n".join(settings.hide),
        "hours": "some" if hours else "always",
        "zone": hours.zone if hours else "",
    }
    week = hours.week if hours else {}
    days = {day: ", ".join(f"{start}-{end}" for start, end in week.get(day, ())) for day in DAYS}
    return values | {f"text_{name}": settings.look.texts.get(name, "") for name in TEXTS} | days


def read_settings(form: Form) -> SiteSettings | None:
    """The settings that were typed; None when something cannot be, which is then noted beside its field."""
    try:
        return SiteBody.model_validate(as_body(form.values)).settings()
    except ValidationError as error:
        for each in error.errors():
            form.problems.setdefault(field_of(each["loc"]), f"Expected {expected(each)}.")
    return None


def as_body(values: dict[str, str]) -> dict[str, Any]:
    """What was typed, in the API's form."""
    texts = {name: values.get(f"text_{name}", "") for name in TEXTS}
    look = {name: values[name] for name in ("color", "position", "logo") if name in values}
    body: dict[str, Any] = {
        **{name: values.get(name, "") for name in ("name", "language", "consent")},
        **{name: lines(values.get(name, "")) for name in ("allowed_origins", "show", "hide")},
        "look": look | {"texts": texts},
    }
    if values.get("hours") == "some":
        week = {day: stretches(values.get(day, "")) for day in DAYS}
        body["office_hours"] = {"zone": values.get("zone", ""), "week": {day: s for day, s in week.items() if s}}
    return body


def lines(text: str) -> list[str]:
    """One a line; commas and spaces separate too."""
    return text.replace(",", " ").split()


def stretches(text: str) -> list[list[str]]:
    """`9:00-12:00, 13:00-17:30` as pairs of times with two digits for the hour."""
    parts = text.replace("–", "-").replace(" ", "").split(",")
    return [[padded(time) for time in part.split("-")] for part in parts if part]


def padded(time: str) -> str:
    """`9` and `9:00` as `09:00`."""
    hour, colon, minute = time.partition(":")
    return f"{hour.zfill(2)}:{minute if colon else '00'}"


def field_of(place: tuple[int | str, ...]) -> str:
    """The form's field for a place in the API's body."""
    path = ".".join(map(str, place))
    if path.startswith("look.texts."):
        return f"text_{place[2]}"
    if path.startswith("office_hours.week."):
        return str(place[2])
    return FIELD_OF.get(path, str(place[0]))


def expected(error: Any) -> str:
    """What would have been right, in words."""
    message = str(error["msg"]).removeprefix("Value error, ")
    if error["loc"][:2] == ("office_hours", "week"):
        return "times like 09:00-12:00, 13:00-17:30" if "start" not in message else message
    if error["loc"] == ("look", "color"):
        return "a colour like #0f766e"
    if error["loc"] == ("name",):
        return "a name of 1 to 100 characters"
    return message[0].lower() + message[1:]


async def show(
    request: Request,
    caller: Caller,
    found: Site,
    form: Form,
    *,
    status: int = 200,
    done: str = "",
    identity_key: str = "",
) -> Response:
    """The page with what was typed."""
    every = await sites(request, caller)
    workspace = caller.workspace
    invented = await parts_of(request).database.reading(lambda connection: count_invented(connection, workspace))
    return await render(
        request, caller, "site", "site",
        invented=invented, status=status, site=found, seen=fingerprint(found.settings), sites=every, form=form,
        done=done, identity_key=identity_key,
        script=script_line(found, public_url(request)), languages=LANGUAGES, days=DAYS, zones=sorted(zones()),
    )  # fmt: skip
