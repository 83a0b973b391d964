"""One module a version of the tables, each with the revision it builds on."""
