"""Dates of earlier records: "won for the first time *since 1994*", "its lowest level *since 1998*".

They say when it last was so, and not when it came about.
"""

from claimcheck.language.lexicon import Form, readings
from claimcheck.model.period import Bound
from claimcheck.predicates import Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Dated

_REACH = 4
"""Words before the date among which the superlative stands: "the *first* cup win in Lund since"."""


def without_records(found: tuple[Dated, ...], pairing: Pairing) -> tuple[Dated, ...]:
    """Leave out dates since which something is the first or highest, unless the claim tells a record, too."""
    ours = pairing.claimed.periods_in(pairing.claimed.words)
    if any(_is_record(dated, pairing.claimed) for dated in ours):
        return found
    return tuple(item for item in found if not _is_record(item, pairing.analysis))


def _is_record(dated: Dated, analysis: Analysis) -> bool:
    word, period = dated
    before = analysis.words[max(word.index - _REACH, 0) : word.index]
    return period.bound is Bound.SINCE and any(map(_is_utmost, before))


def _is_utmost(word: Word) -> bool:
    return word.folded in ("first", "most", "least") or any(
        reading.form is Form.SUPERLATIVE for reading in readings(word.folded)
    )
