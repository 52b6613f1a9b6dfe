"""What is still to be done, written in the same transaction as its cause, and done at least once."""
