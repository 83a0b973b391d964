"""The shape of the house in figures: rooms, imports, functions, packages, and a server's start."""
