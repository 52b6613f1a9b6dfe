"""What remembers: one database, SQLite or PostgreSQL; a unit of work is durable before it is acknowledged."""
