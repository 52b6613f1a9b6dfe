"""Lead qualification that listens: whom you serve, whom you turn away, and the fewest questions in between."""

__version__ = "0.1.0"
