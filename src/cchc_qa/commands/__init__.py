"""The commands, a file a group; each has ``add(commands)``, which ``cli`` calls."""
