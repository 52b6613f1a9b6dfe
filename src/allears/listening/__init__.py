"""From what a lead writes to facts with their words: whose, when, whether; questions; corrections; surface answers."""
