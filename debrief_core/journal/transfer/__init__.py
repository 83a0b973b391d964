"""The journal on its way to and from files."""
