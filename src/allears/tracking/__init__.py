"""What visitors who agreed to it looked at: visits, pages, what the website reports, and who is there now."""
