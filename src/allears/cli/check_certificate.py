"""Whether browsers would accept our certificate, tried as a browser does: by a handshake, in memory."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from pathlib import Path

from allears.cli.finding import Finding

SOON = 14
"""Days before its end at which a certificate should have been renewed."""


def certificate_finding(certificate: Path, key: Path, now: datetime) -> Finding:
    """Whether both files can be read, belong together, and are valid long enough."""
    try:
        ends_at = handshake(certificate, key)
    except ssl.SSLCertVerificationError as problem:
        return Finding("certificate", problem.verify_message, "renew it, and give --certificate the whole chain")
    except (ssl.SSLError, OSError) as problem:
        return Finding("certificate", f"{certificate} and {key}: {problem}", "both PEM, readable, and made together")
    days = (ends_at - now).days
    return Finding("certificate", f"valid for {days} days", "" if days > SOON else "renew it now")


def handshake(certificate: Path, key: Path) -> datetime:
    """When the certificate ends. Raises SSLError or OSError when no connection could be made with it."""
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ours.load_cert_chain(certificate, key)
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    theirs.check_hostname = False
    # Whom they trust is a matter of their browser; here the certificate vouches for itself.
    theirs.load_verify_locations(certificate)
    theirs.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    to_us, to_them = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = ours.wrap_bio(to_us, to_them, server_side=True)
    client = theirs.wrap_bio(to_them, to_us)
    waiting = [client, server]
    while waiting:
        for side in list(waiting):
            try:
                side.do_handshake()
                waiting.remove(side)
            except ssl.SSLWantReadError:
                continue
    shown = client.getpeercert() or {}
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(shown["notAfter"])), UTC)
