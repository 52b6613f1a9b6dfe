"""What a rep is told beside a conversation: why they would buy, what to answer, what to ask. Pure."""
