"""Where a report was filed, without a day or an agency: "*LUND -* Tarvik cut its prices".

`language.datelines` leaves such a place in its sentence, since "GDP - the measure of all" begins alike. Here the words
are known: what stands before the dash is a name in capitals, and the statement has a subject behind it.
"""

from claimcheck.predicates.words import Tag, Word

_DASHES = frozenset({"-", "\u2013", "\u2014"})
_LENGTH = 2
"""Words of a place and its dash; and letters that an abbreviation may have."""


def without_filing_place(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words behind a place in capitals and a dash; all words where none opens them."""
    if len(words) <= _LENGTH or words[1].text not in _DASHES or not words[0].text.isupper():
        return words
    named = words[0].tag is Tag.NAME and len(words[0].text) > _LENGTH + 1
    return words[_LENGTH:] if named else words
