"""The commands of `allears policy`: one file each."""
