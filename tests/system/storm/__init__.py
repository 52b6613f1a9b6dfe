"""The audit by force: many visitors write while the server is killed and the network between them breaks."""
