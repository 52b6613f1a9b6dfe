"""Who is there for leads, whose turn it is, who has one now, and what was handed to whom."""
