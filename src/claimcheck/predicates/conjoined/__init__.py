"""Conjuncts: statements that share words, and words that are left out because they were said."""
