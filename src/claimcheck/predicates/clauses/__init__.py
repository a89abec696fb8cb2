"""Clauses: where they begin and end, their verb groups, and what governs them."""
