"""The messenger: what visitors and reps say to each other, in one order that is the same for everybody."""
