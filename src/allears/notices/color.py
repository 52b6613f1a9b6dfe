"""The company's colour, and the ink that can be read on it."""

from __future__ import annotations

import re

from allears.notices.sources import ACCENT

INKS = ("#ffffff", "#000000")
COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def safe_color(color: str) -> str:
    """The colour as #rrggbb; our own for anything else, since it stands inside a style."""
    return color.lower() if COLOR.fullmatch(color) else ACCENT


def ink_on(color: str) -> str:
    """White or black, whichever is read better on `color`; always at least 4.5 to 1 (WCAG 2.2, 1.4.3)."""
    return max(INKS, key=lambda ink: contrast(ink, color))


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    """Relative luminance of #rrggbb, 0 to 1."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
