"""What to do next in a conversation, and how to say it. Pure: it decides and words, it sends nothing."""
