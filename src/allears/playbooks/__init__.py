"""Who is greeted where, with what: playbooks, and the choice of the one that fits a visitor."""
