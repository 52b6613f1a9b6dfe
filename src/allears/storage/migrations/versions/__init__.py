"""One file a step, `migration_<number>.py`; what was released is never edited."""
