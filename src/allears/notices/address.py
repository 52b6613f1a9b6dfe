"""E-mail addresses: where a mail is sent to, and by what an address is known again."""

from __future__ import annotations

from email_validator import EmailNotValidError, ValidatedEmail, validate_email

from allears.jobs.job import GiveUp
from allears.storage.secret import fingerprint

DOTS_DO_NOT_COUNT = ("gmail.com", "googlemail.com")


def envelope(address: str) -> str:
    """The address as a mail server is told it: the domain in ASCII. Raises GiveUp when it is none."""
    read = _read(address)
    return f"{read.local_part}@{read.ascii_domain}"


def mailbox(address: str) -> str:
    """A fingerprint of whose mailbox it is, by which it is counted and remembered without keeping the address.

    What stands behind a plus is the owner's own mark (RFC 5233), and Gmail does not look at dots: a mailbox with a
    thousand such addresses is one, or nobody could limit what it gets. Raises GiveUp when it is no address.
    """
    read = _read(address)
    local, domain = read.local_part.casefold().split("+", 1)[0] or read.local_part.casefold(), read.ascii_domain.lower()
    if domain in DOTS_DO_NOT_COUNT:
        local, domain = local.replace(".", ""), DOTS_DO_NOT_COUNT[0]
    return fingerprint(f"{local}@{domain}")


def _read(address: str) -> ValidatedEmail:
    """Whether mail arrives there, only sending it can tell."""
    try:
        return validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        raise GiveUp("no_address") from None
