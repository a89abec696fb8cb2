"""Ages beside names: "Ola Berg, *54*, said", "the *54-year-old* Ola Berg" say that Ola Berg is 54.

Where the sentence names a year, it tells how old its bearer was then, and nothing is stated.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_AGED = frozenset({"aged", "age"})
_OLD = "-year-old"
_CALLING = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_LONGEST_CALLING = 3
"""Words between an age and a name: "the 54-year-old *police officer* Ola Berg"."""

_OLDEST = 120
_NUMBERS = re.compile(r"\d+")
_DIGITS = 4
"""Of a year."""

_JOINING = frozenset({Tag.NAME, Tag.NUMBER, Tag.COORDINATOR})
"""Behind the comma that closes an age these would go on with a list: "Lund, 54, Oslo, 61"."""


def find_ages_of_persons(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield for each age beside a name that its bearer is so old."""
    if any(item.modality is Modality.HEARSAY for item in statements) or any(map(_is_year, words)):
        return
    for name in (word for word in words if word.tag is Tag.NAME):
        age = _age_behind(words, name) or _age_before(words, name)
        if age is not None:
            copula = replace(words[age.index - 1], folded="is", lemma="be", tag=Tag.AUXILIARY)
            yield Predication(Verb(("be",), families_of(("be",)), (copula,)), (name,), (age,), main=False)


def _age_behind(words: Words, name: Word) -> Word | None:
    """Return the age between commas: "Ola Berg, *54*, said", "Ola Berg Jr., aged *54*."."""
    place = name.index + 1
    place += _text(words, place) == "." and _text(words, place + 1) == ","
    if _text(words, place) != ",":
        return None
    place += 1 + (_text(words, place + 1) in _AGED)
    age = words[place] if place < len(words) else None
    if age is None or age.tag is not Tag.NUMBER or not _is_age(age) or not _closes(words, place + 1):
        return None
    return age


def _age_before(words: Words, name: Word) -> Word | None:
    """Return the age of "the *54-year-old* police officer Ola Berg"."""
    for word in reversed(words[max(name.index - _LONGEST_CALLING - 1, 0) : name.index]):
        if word.tag is Tag.NUMBER:
            return word if word.folded.endswith(_OLD) and word.index else None
        if word.tag not in _CALLING:
            return None
    return None


def _is_year(word: Word) -> bool:
    return word.tag is Tag.DATE and any(len(part) == _DIGITS for part in _NUMBERS.findall(word.text))


def _is_age(word: Word) -> bool:
    return word.text.isdigit() and 0 < int(word.text) <= _OLDEST


def _closes(words: Words, place: int) -> bool:
    """Tell whether an age ends at a comma, or with its sentence, and no list goes on."""
    if _text(words, place) in ("", "."):
        return place + 1 >= len(words)
    after = words[place + 1 : place + 2]
    return words[place].text == "," and after != () and after[0].tag not in _JOINING


def _text(words: Words, place: int) -> str:
    return words[place].text if 0 <= place < len(words) else ""
