"""Whether a subject and a verb fit each other in number: "states sign", "China signs"."""

from collections.abc import Sequence

from claimcheck.language.lexicon import Form, Reading
from claimcheck.predicates.words import Tag, Word

_PHRASE_ENDS = frozenset({Tag.MARK, Tag.VERB, Tag.AUXILIARY, Tag.SUBORDINATOR, Tag.RELATIVE})
_HEADS = frozenset({Tag.NOUN, Tag.NAME, Tag.NUMBER})
_EITHER = frozenset("data media majority minority staff crew couple handful rest half public".split())
"""Words that are used as plurals and as singulars."""

_MANY = frozenset({"people", "police", "cattle", "folk", "clergy", "personnel"})
"""Plurals that are spelled like singulars."""

_VERBAL = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL})
_SHARES = ("percent", "per cent", "%")
_SINGULAR_ENDS = ("ss", "us", "is")
"""Ends of words that are no plurals."""

_LONGEST_SUBJECT = 60
"""Words; a longer run is a list or no sentence, and reading it whole for each of its words would be quadratic."""


def agrees(verb: Reading, previous: Word, before: Sequence[Word]) -> bool:
    """Tell whether the words before a verb can be its subject; a coordination may be anything."""
    if previous.tag is Tag.COORDINATOR:
        return True
    subject = _subject(before)
    head = _head(subject) or previous
    if head.folded in _EITHER or _is_either(head, subject) or _may_be_many(head, before):
        return True
    return _is_plural(subject, previous) == (verb.form is Form.BASE)


def _is_either(head: Word, subject: Sequence[Word]) -> bool:
    """Tell "*half* of the town lives", whose number is that of the town, from "two of the towns"."""
    shared = head.tag is Tag.NUMBER and (not head.text[0].isdigit() or head.folded.endswith(_SHARES))
    of = any(word.folded == "of" and word.index == head.index + 1 for word in subject)
    singular = bool(subject) and subject[-1].tag is Tag.NOUN and subject[-1].lemma == subject[-1].folded
    return shared and of and singular


def _may_be_many(head: Word, before: Sequence[Word]) -> bool:
    """Tell "*The Patriots* belong" and "*Fox Networks* broadcast"; behind a verb, "made Wales *pay*" states nothing."""
    last = head.folded.rpartition(" ")[2]
    plural = head.tag is Tag.NAME and last.endswith("s") and not last.endswith(_SINGULAR_ENDS)
    return plural and all(word.tag not in _VERBAL for word in before[: head.index])


def agrees_anew(verb: Reading, previous: Word, before: Sequence[Word]) -> bool:
    """Tell whether a new clause's subject stands behind "and": "the dam is 90 metres high and *its lake* covers"."""
    begin = max((at for at, word in enumerate(before) if word.tag is Tag.COORDINATOR), default=-1) + 1
    subject = before[begin:]
    opened = bool(subject) and subject[0].tag in (Tag.DETERMINER, Tag.PRONOUN)
    return opened and _is_plural(subject, previous) == (verb.form is Form.BASE)


def _is_plural(subject: Sequence[Word], otherwise: Word) -> bool:
    """Tell by the noun before the first preposition: "*teachers* in Oslo take", "*20* of the states sign"."""
    if subject and subject[0].tag is Tag.PREPOSITION:
        # "In Norway and Sweden school *ends*": what opens the phrase is none of the subject.
        return _is_plural_noun(otherwise)
    head = _head(subject)
    joined = next((word.index for word in subject if word.tag is Tag.COORDINATOR), None)
    return joined is not None or _is_plural_noun(head or otherwise)


def _head(subject: Sequence[Word]) -> Word | None:
    """Return the noun before the first preposition: "*teachers* in Oslo", "*20* of the states"."""
    head = None
    for word in subject:
        counts = head is not None and head.tag is Tag.NUMBER
        if word.tag is Tag.PREPOSITION and head is not None and not (counts and word.folded == "of"):
            break
        if word.tag in _HEADS and not counts and not _is_compound(word):
            head = word
    return head


def _is_compound(word: Word) -> bool:
    """Tell a figure that only qualifies a noun: "the *5-litre* engine produces"; "two-thirds of it lie" is the noun."""
    return word.tag is Tag.NUMBER and "-" in word.text and not word.text.endswith("s")


def _is_plural_noun(word: Word) -> bool:
    if word.tag is Tag.NUMBER:
        return word.folded != "one"
    return word.tag is Tag.NOUN and (word.lemma != word.folded or word.folded in _MANY)


def _subject(before: Sequence[Word]) -> Sequence[Word]:
    """Return the words behind the last mark, verb or conjunction."""
    begin = len(before)
    while begin and len(before) - begin < _LONGEST_SUBJECT and before[begin - 1].tag not in _PHRASE_ENDS:
        begin -= 1
    # "…, *and* Lund plays": what joins two clauses makes nobody many.
    joined = begin < len(before) and before[begin].tag is Tag.COORDINATOR and begin > 0
    return before[begin + joined :]
