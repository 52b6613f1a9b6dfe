"""Judging many leads at once: the policy as SQL, run by DuckDB on a file or by a warehouse on a table."""
