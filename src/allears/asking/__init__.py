"""The next question: the one that settles the outcome at least expected effort for the lead."""
