"""Kind noes that a rep has written: each waits a visible minute before it goes out, so that it can be taken back."""
