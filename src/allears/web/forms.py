"""Forms as people send them: what was typed is kept, and each mistake is said beside its field."""

from __future__ import annotations

from dataclasses import dataclass, field

from email_validator import EmailNotValidError, validate_email
from starlette.requests import Request

from allears.accounts.passwords import objection

LONGEST_NAME = 100


@dataclass
class Form:
    """`values` as typed (without spaces around them), `problems` by field. Reading a field notes what is wrong."""

    values: dict[str, str] = field(default_factory=dict)
    many: dict[str, list[str]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)

    def text(self, name: str, what: str, longest: int = LONGEST_NAME) -> str:
        """A line that must not be empty. `what` asks for it: "Write the company's name."."""
        value = self.values.get(name, "")
        if not value:
            self.problems[name] = what
        elif len(value) > longest:
            self.problems[name] = f"Use at most {longest} characters; these are {len(value)}."
        elif not value.isprintable():
            self.problems[name] = "Use letters, digits and signs on one line."
        return value

    def email(self, name: str = "email") -> str:
        value = self.values.get(name, "")
        if email_problem(value):
            self.problems[name] = "Write an e-mail address like ana@example.com."
        return value

    def new_password(self, name: str = "password") -> str:
        value = self.values.get(name, "")
        problem = objection(value)
        if problem:
            self.problems[name] = problem
        return value


async def read_form(request: Request) -> Form:
    """What the form holds; files and fields nobody asked for are left unread. Passwords keep their spaces."""
    sent = await request.form(max_files=0, max_fields=300)
    form = Form()
    for name, value in sent.multi_items():
        if isinstance(value, str):
            # A lone surrogate cannot be stored, and nobody can type one.
            clean = value.encode("utf-8", "replace").decode().replace("\0", "")
            form.values[name] = clean if "password" in name else clean.strip()
            form.many.setdefault(name, []).append(form.values[name])
    return form


def email_problem(text: str) -> str:
    """Why this is no e-mail address, empty when it is one; whether it exists, mail will show."""
    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        return str(error)
    return ""
