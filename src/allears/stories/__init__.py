"""Stories: conversations a salesperson can read and write. They are tests, documentation and seed at once."""
