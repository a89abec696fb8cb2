"""What a firm is called behind who works there: "Lind is the head of *Orlo, a maker of boats*" calls Orlo a maker.

Observation: behind "of Orlo" a phrase may be said of Orlo or of its head. Where the noun of the phrase can only be a
body, and what stands before is a person's office or a verb, it is Orlo's.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.stated.appositions import called
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.roles import is_role
from claimcheck.predicates.words import Tag, Word

_BODY = "organisation"
_LEADING = frozenset({"for", "of", "at", "by", "with", "from", "to"})
_OPENING = frozenset({"a", "an", "the"})
_KIND = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.POSSESSIVE})
_PLACE = _KIND | {Tag.PREPOSITION, Tag.DETERMINER}
_LISTING = frozenset({Tag.COORDINATOR, Tag.NAME, Tag.DETERMINER})
_LEAST_BEFORE = 2
"""Words of an office and its preposition."""


def find_apposed_employers(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield what the phrase behind a body's name calls it, where the name stands behind an office or a verb."""
    if any(item.modality is Modality.HEARSAY for item in statements):
        return
    for name in words[_LEAST_BEFORE:]:
        if name.tag is Tag.NAME and _is_governed(words, name):
            phrase = _phrase(words[name.index + 1 :])
            if phrase:
                yield called(words, name, phrase, statements)


def _is_governed(words: Words, name: Word) -> bool:
    preposition, before = words[name.index - 1], words[name.index - 2]
    return preposition.folded in _LEADING and (before.tag is Tag.VERB or is_role(before))


def _phrase(behind: Words) -> Words:
    """Return the words between a comma and the end of what they call a body; none where they may be a list's."""
    if [word.text for word in behind[:1]] != [","] or behind[1:2] == () or behind[1].folded not in _OPENING:
        return ()
    kind = tuple(takewhile(lambda word: word.tag in _KIND, behind[2:]))
    rest = tuple(takewhile(lambda word: word.tag in _PLACE, behind[2 + len(kind) :]))
    after = behind[2 + len(kind) + len(rest) :]
    listed = len(after) > 1 and after[1].tag in _LISTING
    closed = not after or after[0].tag in (Tag.MARK, Tag.RELATIVE, Tag.VERB)
    return (
        behind[1 : 2 + len(kind) + len(rest)] if kind and closed and not listed and _is_body(kind[-1]) else ()
    )


def _is_body(noun: Word) -> bool:
    kinds = classes_of(noun.lemma)
    return noun.tag is Tag.NOUN and noun.folded == noun.lemma and _BODY in kinds and PERSON not in kinds
