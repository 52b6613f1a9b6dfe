"""Whom we serve and whom we turn away: conditions, profiles, frameworks, and the verdict with its reasons."""
