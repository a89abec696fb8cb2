"""The one market of the United States and Canada, in which a film's takings are counted as those of North America."""

MARKET = ("north", "america")
MEMBERS = frozenset({("united", "states"), ("canada",)})

STATED_BY = {MARKET: MEMBERS} | dict.fromkeys(MEMBERS, frozenset({MARKET}))
"""Name -> the names that may stand for it, where it is said of takings."""
