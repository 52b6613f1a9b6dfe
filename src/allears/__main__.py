"""`python -m allears`, the same as the `allears` command."""

from allears.cli.main import main

# A process that thinks for the server imports this module too, under another name, and must not start a server itself.
if __name__ == "__main__":
    main(prog_name="allears")
