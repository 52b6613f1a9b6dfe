"""Who may enter: workspaces, sites, reps, their roles, sessions, invitations and API keys."""
