"""The addresses of the program, a module a group; each adds its own to the application."""
