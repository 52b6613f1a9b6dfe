"""A file of leads that cannot be used as it is."""

from __future__ import annotations


class LeadFileError(ValueError):
    """Says which file, where in it, what was expected and what to do."""
