"""What each field of a claims file expects, as messages and the JSON Schema say it."""

EXPECTED = {
    "version": "1, the only version of the format",
    "defaults": "a mapping of `min_sources`, `sources`, `tolerance`, `max_age` and `aliases`",
    "claims": "a list of claims (`claims: []` for none)",
    "claim": 'a statement, or a mapping with `text`, such as "trade ≈ $95B in 2024"',
    "id": "a name on one line, such as trade-2024",
    "text": 'a statement such as "Trade reached about $95 billion in 2024"',
    "subject": 'whom or what the claim is about, such as "trade between China and Central Asia"',
    "aliases": "a mapping from a name to another name or a list of them",
    "quantity": 'one quantity such as "≈ $95B", "6%" or "at least 10 states"',
    "period": 'one period such as 2024, "June 2022" or 2022-06-20',
    "min_sources": "a whole number from 1 up, of nine digits at most",
    "sources": "a path below the corpus folder or a pattern such as customs/*.html, or a list of them",
    "tolerance": 'a share such as 2%, a number in the unit of the claim, or an amount such as "$1 billion"',
    "max_age": "a number of years, months, weeks or days such as 2y, 18m, 2w or 90d",
    "ignore": "a mapping with `rule` and `reason`, or a list of them",
    "rule": "the code or name of a rule, such as CC103 or too-few-sources",
    "reason": "a reason in words",
    "until": "a date such as 2027-01-31",
    "accept": "a mapping with `source` and `reason`, or a list of them",
    "source": "a path below the corpus folder or a pattern such as customs/*.html",
}
"""Field -> what belongs there. ``claim`` is an item of `claims`."""

MEANT = {
    "alias": "aliases",
    "also": "aliases",
    "amount": "quantity",
    "claim": "text",
    "date": "period",
    "default": "defaults",
    "expires": "until",
    "figure": "quantity",
    "key": "id",
    "name": "id",
    "number": "quantity",
    "path": "source",
    "sentence": "text",
    "statement": "text",
    "statements": "claims",
    "suppress": "ignore",
    "value": "quantity",
    "when": "period",
    "why": "reason",
    "year": "period",
}
"""Keys that people write for a field, where no likeness of letters leads to it."""
