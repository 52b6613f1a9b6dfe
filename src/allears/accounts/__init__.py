"""Who works here: companies, their reps, sign-ins, invitations, API keys and sites."""
