"""Conversations between visitors and reps: messages, notes, assignments, tags."""
