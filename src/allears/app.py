"""Puts the parts of the server together; the only reader of settings apart from the command line."""
