"""Where visitors came from and what they looked at, after consent."""
