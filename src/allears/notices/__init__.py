"""Mail that leaves the house: what was answered, and invitations."""
