"""What the messenger refuses, each with words for the person who asked for it."""

from __future__ import annotations


class Refused(Exception):  # noqa: N818 a no with reasons is an answer, not an error
    """Something asked of the messenger cannot be done. `code` is for machines, the text for people."""

    code = "refused"

    def __init__(self, words: str, field: str | None = None) -> None:
        super().__init__(words)
        self.words = words
        self.field = field


class TextRefused(Refused):
    """A text that cannot be kept: empty, too long, or with characters that no screen can show."""

    code = "text"


class DifferentBody(Refused):
    """The same client id came again with another body: one of the two would be lost, so neither is guessed at."""

    code = "different_body"


class UnknownConversation(Refused):
    """There is no such conversation for whoever asked; whether it exists for others is not said."""

    code = "unknown_conversation"


class UnknownVisitor(Refused):
    """There is no such visitor in this workspace, or the token opens nobody."""

    code = "unknown_visitor"


class ChoiceRefused(Refused):
    """An answer button that was not offered."""

    code = "choice"


class EmailRefused(Refused):
    """Text that is no e-mail address."""

    code = "email"


class IdentityRefused(Refused):
    """A signed identity that does not hold: wrong key, wrong site, too old, or not readable."""

    code = "identity"


class LinkRefused(Refused):
    """A link back that was used before, is too old, or was never given out."""

    code = "link"


class MergeRefused(Refused):
    """Two visitors that cannot be joined, or were not."""

    code = "merge"
