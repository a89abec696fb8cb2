"""Times without a year in a sentence that names one elsewhere."""

import re
from dataclasses import replace

from claimcheck.periods.mention import Mention

_STOP = re.compile(r"[.!?。！？]['\"”’)]{0,2}\s{1,3}(?=[A-Z\"“])|[。！？\n]")
_REACH = 250


def without_guessed_years(mentions: list[Mention], text: str) -> list[Mention]:
    """Keep yearless times open after a year in the same sentence: in "left in 1915 and came back on 30 June".

    The document's own date would put that June a century too late, and the year before is right too seldom to
    support anything ("founded in 2010, it said on 5 March ...").
    """
    kept: list[Mention] = []
    year_end: int | None = None
    for mention in mentions:
        if mention.takes_year and year_end is not None and _same_sentence(text, year_end, mention.span.start):
            kept.append(replace(mention, open_year=True))
            continue
        if _names_year(mention):
            year_end = mention.span.end
        kept.append(mention)
    return kept


def _names_year(mention: Mention) -> bool:
    return any(part is not None and part.year is not None for part in (mention, mention.first, mention.last))


def _same_sentence(text: str, start: int, end: int) -> bool:
    return end - start <= _REACH and _STOP.search(text, start, end) is None
