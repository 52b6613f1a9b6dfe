"""What an installation can be told: flags, ALLEARS_* in the environment, allears.toml."""
