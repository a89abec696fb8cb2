"""Whether a subject and a verb fit each other in number: "states sign", "China signs"."""

from collections.abc import Sequence

from claimcheck.language.lexicon import Form, Reading
from claimcheck.predicates.words import Tag, Word

_PHRASE_ENDS = frozenset({Tag.MARK, Tag.VERB, Tag.AUXILIARY, Tag.SUBORDINATOR, Tag.RELATIVE})
_HEADS = frozenset({Tag.NOUN, Tag.NAME, Tag.NUMBER})
_EITHER = frozenset({"data", "media"})
"""Plurals that are also used as singulars."""

_LONGEST_SUBJECT = 60
"""Words; a longer run is a list or no sentence, and reading it whole for each of its words would be quadratic."""


def agrees(verb: Reading, previous: Word, before: Sequence[Word]) -> bool:
    """Tell whether the words before a verb can be its subject; a coordination may be anything."""
    if previous.tag is Tag.COORDINATOR:
        return True
    return previous.folded in _EITHER or _is_plural(_subject(before), previous) == (verb.form is Form.BASE)


def agrees_anew(verb: Reading, previous: Word, before: Sequence[Word]) -> bool:
    """Tell whether a new clause's subject stands behind "and": "the dam is 90 metres high and *its lake* covers"."""
    begin = max((at for at, word in enumerate(before) if word.tag is Tag.COORDINATOR), default=-1) + 1
    subject = before[begin:]
    opened = bool(subject) and subject[0].tag in (Tag.DETERMINER, Tag.PRONOUN)
    return opened and _is_plural(subject, previous) == (verb.form is Form.BASE)


def _is_plural(subject: Sequence[Word], otherwise: Word) -> bool:
    """Tell by the noun before the first preposition: "*teachers* in Oslo take", "*20* of the states sign"."""
    head = None
    if subject and subject[0].tag is Tag.PREPOSITION:
        # "In Norway and Sweden school *ends*": what opens the phrase is none of the subject.
        return _is_plural_noun(otherwise)
    for word in subject:
        if word.tag is Tag.COORDINATOR:
            return True
        counts = head is not None and head.tag is Tag.NUMBER
        if word.tag is Tag.PREPOSITION and head is not None and not (counts and word.folded == "of"):
            break
        if word.tag in _HEADS and not counts and not _is_compound(word):
            head = word
    return _is_plural_noun(head or otherwise)


def _is_compound(word: Word) -> bool:
    """Tell a figure that only qualifies a noun: "the *5-litre* engine produces"; "two-thirds of it lie" is the noun."""
    return word.tag is Tag.NUMBER and "-" in word.text and not word.text.endswith("s")


def _is_plural_noun(word: Word) -> bool:
    return word.tag is Tag.NUMBER or (word.tag is Tag.NOUN and word.lemma != word.folded)


def _subject(before: Sequence[Word]) -> Sequence[Word]:
    """Return the words behind the last mark, verb or conjunction."""
    begin = len(before)
    while begin and len(before) - begin < _LONGEST_SUBJECT and before[begin - 1].tag not in _PHRASE_ENDS:
        begin -= 1
    return before[begin:]
