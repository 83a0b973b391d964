"""The week on one page, for paper and for an e-mail."""
