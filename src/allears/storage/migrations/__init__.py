"""How a database came to its present form, step by step and forward only; run by Alembic."""
