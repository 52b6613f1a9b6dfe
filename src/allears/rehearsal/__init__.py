"""The rehearsal: invented visitors with a hidden truth talk to the bot, and every step is held against its rules."""
