"""Dates in brackets behind a name: "Mara Lind *(1960–1990)* was a painter", "Orvid *(1990)* won two prizes".

They say when somebody lived or when a work came out, and not when the rest of the sentence was so.
"""

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Dated


def without_dates_of_names(found: tuple[Dated, ...], pairing: Pairing) -> tuple[Dated, ...]:
    """Leave out dates that only tell of a name, unless the claim writes one so, too."""
    if not any(_is_of_name(word, pairing.analysis) for word, _ in found):
        return found
    ours = pairing.claimed.periods_in(pairing.claimed.words)
    if any(_is_of_name(word, pairing.claimed) for word, _ in ours):
        return found
    return tuple(item for item in found if not _is_of_name(item[0], pairing.analysis))


def _is_of_name(date: Word, analysis: Analysis) -> bool:
    name, opening, behind = (_at(analysis, date.index + step) for step in (-2, -1, 1))
    bracketed = opening is not None and behind is not None and (opening.text, behind.text) == ("(", ")")
    return bracketed and name is not None and name.tag is Tag.NAME


def _at(analysis: Analysis, place: int) -> Word | None:
    return analysis.words[place] if 0 <= place < len(analysis.words) else None
