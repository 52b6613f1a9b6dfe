"""Who gets the lead, and because of what. Rules and rotation as data; no memory, no clock."""
