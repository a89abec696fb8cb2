"""Firms by the first word of their name: a text that speaks of "Nordhaven Bank" goes on with "Nordhaven".

Only where the text itself shows that nothing else is called so: it has one full name that begins with the word, it has
the word alone, and never as a place ("in Nordhaven") or as a person's name ("Ola Nordhaven").
"""

import re
from collections import defaultdict

from claimcheck.language.stems import fold
from claimcheck.names.places import CANONICAL, PLACES
from claimcheck.names.words import GEOGRAPHIC, NAMESAKES, ORGANISATION

_FIRMS = """
Aerospace Air Airline Airlines Airports Airways Apparel Automotive Aviation Bank Banking Beverages Biotech Books
Breweries Brewery Broadcasting Capital Cement Chemicals Clothing Coal Communications Company Construction Consulting
Corporation Cosmetics Dairy Defence Defense Diagnostics Dynamics Electric Electronics Energy Engineering
Entertainment Estates Fashion Films Finance Financial Foods Freight Furniture Games Gaming Gas Group Healthcare
Holding Holdings Homes Hotels Industries Instruments Insurance Interactive Investments Laboratories Labs Lines
Logistics Machinery Manufacturing Materials Media Metals Minerals Mining Mobile Motor Motors Networks Oil Paper
Partners Petroleum Pharma Pharmaceuticals Pictures Plastics Power Products Properties Publishing Rail Railways
Realty Records Renewables Resorts Resources Restaurants Retail Robotics Rubber Securities Semiconductor
Semiconductors Services Shipping Shipyards Software Solar Solutions Sports Steel Stores Studios Supermarkets Systems
Technologies Technology Telecom Telecommunications Textiles Therapeutics Tobacco Toys Trucks Utilities Ventures Wind
Wines Wireless Works
"""

_FULL = re.compile(rf"\b([A-Z][\w'\u2019-]{{3,30}}) ((?:{'|'.join(_FIRMS.split())})\b)")
_NO_FIRMS = PLACES | NAMESAKES | GEOGRAPHIC | ORGANISATION
_LOCAL = frozenset({"in", "at", "near", "outside", "around", "towards", "throughout", "across"})
_SETTLEMENTS = frozenset(
    "town city village port district island county province region borough suburb".split()
)
_HELD = frozenset(
    "share shares stake stock stocks investment investments holding investors bonds confidence".split()
)
"""Before "in" these speak of a firm: "shares in Nordhaven"."""


_BEFORE = 40
"""Characters looked back at from a word: room for two words."""

_OPENING = frozenset("the but and while when if as for".split())
"""May stand with a capital before a name that they are no part of."""


def find_short_forms(text: str) -> tuple[tuple[str, str], ...]:
    """Return (short form, full name) for every firm that a text also calls by its first word."""
    full: dict[str, set[str]] = defaultdict(set)
    for match in _FULL.finditer(text):
        full[match[1]].add(match[2])
    sure = ((word, kinds.pop()) for word, kinds in full.items() if len(kinds) == 1 and _may_be_firm(word))
    return tuple((word, f"{word} {kind}") for word, kind in sure if _is_shortened(word, text))


def _may_be_firm(word: str) -> bool:
    folded = fold(word)
    return folded not in _NO_FIRMS and (folded,) not in CANONICAL


def _is_shortened(word: str, text: str) -> bool:
    """Tell whether a word stands alone, and never where a place or a person is named."""
    alone = re.compile(rf"\b{re.escape(word)}\b(?! [A-Z])")
    before = [text[max(0, match.start() - _BEFORE) : match.start()] for match in alone.finditer(text)]
    return bool(before) and not any(map(_names_something_else, before))


def _names_something_else(before: str) -> bool:
    """Tell "in Nordhaven" and "Ola Nordhaven" from "shares in Nordhaven" and "The Nordhaven"."""
    words = before.split()[-2:] if before.endswith(" ") else []
    if not words or not words[-1].isalpha():
        return False
    if words[-1] == "of":
        return words[0].lower() in _SETTLEMENTS
    if words[-1].lower() in _LOCAL:
        return words[0].lower() not in _HELD
    return words[-1][0].isupper() and words[-1].lower() not in _OPENING
