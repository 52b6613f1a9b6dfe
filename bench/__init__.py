"""The figures Allears is held to: one file, one printed table each, peers in the same run."""
