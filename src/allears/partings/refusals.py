"""What is refused of a no, with words for the rep who asked."""

from __future__ import annotations


class WaitsAlready(Exception):  # noqa: N818 - what is refused is no error
    """One no waits already; a second one would be lost, or said twice."""

    def __init__(self) -> None:
        super().__init__(self.words)

    words = "A no waits already. Take it back first, or let it go out."
