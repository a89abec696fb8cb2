"""Names and nouns that a text uses for one and the same thing: data only."""

_ROWS = """
covid-19 covid coronavirus sars-cov-2 2019-ncov
"""
"""A row for each thing, its folded forms; the first stands for all."""

ONE_THING = {form: row.split()[0] for row in _ROWS.strip().splitlines() for form in row.split()}
"""Folded form -> the form that stands for the thing."""
