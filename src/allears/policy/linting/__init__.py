"""The linter: what is wrong or unwise in a policy, although it can be read."""
