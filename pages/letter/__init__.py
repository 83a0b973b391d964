"""Points and proofs, the letter, its review, and its sending."""
