"""English: what is true of this one language only."""
