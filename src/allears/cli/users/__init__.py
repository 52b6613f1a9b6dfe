"""The commands of `allears user`."""
