"""Signed identity: the company's server vouches for who is signed in on its own site (JWT, HS256)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Iterable

from allears.messenger.refusals import IdentityRefused, Refused
from allears.messenger.text import checked_attributes, checked_email, checked_name, readable
from allears.messenger.visitor import Identity

LONGEST_LIFE = 24 * 3600
LEEWAY = 60
"""Seconds by which two honest clocks may differ."""


def read_identity(token: str, *, audience: str, keys: Iterable[str], now: int) -> Identity:
    """Who the token says the visitor is. `audience` is the site's public key, `now` in milliseconds.

    Two keys may be valid at once, so that a company can change its key without an hour in which nobody is known.
    The only algorithm is HS256: a token that names another is refused before anything of it is believed.
    """
    header, body, signature, signed = parts_of(token)
    if header.get("alg") != "HS256":
        raise IdentityRefused("identity: sign it with HS256; no other algorithm is taken.", "identity")
    if not any([signs(key, signed, signature) for key in keys if key]):  # noqa: C419 - every key takes its time
        raise IdentityRefused("identity: the signature is not from a key of this site.", "identity")
    check_claims(body, audience, now // 1000)
    return identity_in(body)


def parts_of(token: str) -> tuple[dict[str, object], dict[str, object], bytes, bytes]:
    """Header, claims, signature, and the bytes that were signed."""
    try:
        first, second, third = token.encode("ascii").split(b".")
        header, body = json.loads(decoded(first)), json.loads(decoded(second))
        signature = decoded(third)
    except (ValueError, binascii.Error, RecursionError) as broken:
        raise IdentityRefused("identity: expected a JWT, three parts with dots between them.", "identity") from broken
    if not isinstance(header, dict) or not isinstance(body, dict):
        raise IdentityRefused("identity: header and claims have to be JSON objects.", "identity")
    return header, body, signature, first + b"." + second


def decoded(part: bytes) -> bytes:
    """Base64url without its padding, as a JWT writes it."""
    return base64.b64decode(part + b"=" * (-len(part) % 4), altchars=b"-_", validate=True)


def signs(key: str, signed: bytes, signature: bytes) -> bool:
    """Whether the key made the signature; takes as long for a wrong one."""
    return hmac.compare_digest(hmac.new(key.encode(), signed, hashlib.sha256).digest(), signature)


def check_claims(body: dict[str, object], audience: str, seconds: int) -> None:
    """`aud` names this site, `exp` lies ahead and at most 24 hours away, `nbf` and `iat` are not in the future."""
    named = body.get("aud")
    if named != audience and not (isinstance(named, list) and audience in named):
        raise IdentityRefused(f"identity: `aud` has to be this site's key, {audience}.", "identity")
    expires = moment(body, "exp")
    if expires is None or expires + LEEWAY < seconds:
        raise IdentityRefused("identity: it has expired. Sign a new one when the page is made.", "identity")
    if expires > seconds + LONGEST_LIFE + LEEWAY:
        raise IdentityRefused("identity: `exp` may lie at most 24 hours ahead.", "identity")
    for claim in ("nbf", "iat"):
        since = moment(body, claim)
        if since is not None and since > seconds + LEEWAY:
            raise IdentityRefused(f"identity: `{claim}` lies in the future.", "identity")


def moment(body: dict[str, object], claim: str) -> float | None:
    """A claim in seconds since 1970, or nothing when it is not there."""
    value = body.get(claim)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e12:
        raise IdentityRefused(f"identity: `{claim}` has to be seconds since 1970.", "identity")
    return value


def identity_in(body: dict[str, object]) -> Identity:
    """The person whom checked claims name."""
    subject = body.get("sub")
    if not isinstance(subject, str) or not 1 <= len(subject) <= 200:
        raise IdentityRefused("identity: `sub` has to be your own id of the person, 1 to 200 characters.", "identity")
    name, email, attributes = body.get("name"), body.get("email"), body.get("attributes", {})
    if not isinstance(attributes, dict):
        raise IdentityRefused("identity: `attributes` has to be an object.", "identity")
    try:
        return Identity(
            external_id=readable(subject, "sub"),
            name=checked_name(name) if isinstance(name, str) else None,
            email=checked_email(email) if isinstance(email, str) else None,
            attributes=checked_attributes(attributes),
        )
    except IdentityRefused:
        raise
    except Refused as refused:
        raise IdentityRefused(f"identity: {refused.words}", "identity") from refused
