"""`python -m allears`, the same as the `allears` command."""

from allears.cli.main import main

main(prog_name="allears")
