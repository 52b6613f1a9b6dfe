"""Kinds of value a field can hold, and the readers from a piece of text to one value."""
