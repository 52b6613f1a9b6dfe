"""What happened, in order: each workspace's log, from which inbox, widget and audit read."""
