"""Noun phrases: their heads, their conjuncts and what only illustrates them."""

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.model.span import Span
from claimcheck.names.groups import counts_members, is_region
from claimcheck.names.places import WHOLE_PLACES
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.lexical import DEFINITE, OPEN_PRONOUNS
from claimcheck.predicates.tables.noun_families import GENERIC, TRANSPARENT
from claimcheck.verification.reading.done_by import doer_and_deed
from claimcheck.verification.reading.insertions import without_brackets

Words = tuple[Word, ...]
_ILLUSTRATING = frozenset(
    {"namely", "including", "especially", "particularly", "notably", "excluding", "except"}
)
_ILLUSTRATING_PAIRS = frozenset(
    {("such", "as"), ("among", "them"), ("of", "which"), ("of", "whom"), ("of", "them"), ("among", "which")}
)
_UNMATCHED = ("more", "than", "any")
"""Opens what nobody else reached: "60 prizes, *more than any* other town"."""

_LISTING = frozenset({"namely", "including"})
_HELP = frozenset({"help", "support", "assistance", "aid", "backing"})
_MOST_BEFORE_HELP = 3
"""Words behind "with" among which the help is looked for: "with the financial *support*"."""

NAMING = frozenset({Tag.NOUN, Tag.NAME})
"""Tags of words that can head a noun phrase."""

_INSIDE_NOUN = frozenset(
    {Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.DATE, Tag.DETERMINER, Tag.POSSESSIVE}
)
_TRANSPARENT_MARKS = frozenset({")", "+", "-", "\u2013", '"', "\u201c", "\u201d", "/"})
_BARE_POINTERS = frozenset({"member", "participant", "side", "party"})
POINTERS = _BARE_POINTERS | {
    "country",
    "nation",
    "state",
    "leader",
    "minister",
    "official",
    "two",
    "three",
    "group",
}
"""General nouns that may stand for those who take part in what was named before."""
_PLURAL_POINTERS = frozenset({"they", "these", "those", "their", "them", "both"})
_RANGING = frozenset({"between", "from"})
_LEAST_RANGE = 3
"""Words of the shortest phrase that can hold a range: "from", a figure, and what follows it."""

_GROUPS = {"officer": frozenset({"police"}), "member": frozenset({"crew", "staff", "team"})}
"""Noun for one of a group -> the nouns of groups that are counted by their members anyhow."""

_KEPT = 20_000
"""Phrases of which the answers are kept: those of a claim are asked for with each of its candidates."""

COUNTRIES = frozenset({"state", "country", "nation", "republic"})
"""Nouns for what a region consists of."""


@lru_cache(maxsize=_KEPT)
@lru_cache(maxsize=_KEPT)
def without_illustrations(words: Words) -> Words:
    """Leave out what follows "namely", "including" or "such as": a member does not carry what is said of the whole.

    So does "with help from Peru", which takes nothing from who did it, and what is inserted to say more of it.
    """
    words = without_brackets(words)
    for place, word in enumerate(words):
        pair = (word.folded, words[place + 1].folded) if place + 1 < len(words) else ()
        if pair in _ILLUSTRATING_PAIRS or (word.folded in _ILLUSTRATING and place > 0):
            return words[:place]
        if place > 0 and tuple(after.folded for after in words[place : place + 3]) == _UNMATCHED:
            return words[:place]
        if word.folded == "with" and place > 0 and _is_help(words[place + 1 : place + 1 + _MOST_BEFORE_HELP]):
            return words[:place]
    return words


def _is_help(behind: Sequence[Word]) -> bool:
    """Tell "with *help*", "with the financial *support*"."""
    noun = next((word for word in behind if word.tag not in (Tag.DETERMINER, Tag.ADJECTIVE)), None)
    return noun is not None and noun.lemma in _HELP


@lru_cache(maxsize=_KEPT)
def head_of(words: Words) -> Word | None:
    """Return the noun that says what a phrase is about: "bilateral *trade* between", "the value of *trade*"."""
    base = _base(words)
    if not base:
        return None
    head = base[-1]
    before = base[-2] if len(base) > 1 else None
    if head.lemma in TRANSPARENT and not _is_stock(head, before):
        rest = tuple(word for word in words if word.index > head.index)
        if rest and rest[0].folded == "of":
            return head_of(rest[1:]) or head
        return before or head
    if before is not None and is_one_of(head, before):
        return before
    if (
        before is not None
        and head.lemma in COUNTRIES
        and (before.lemma == "member" or _is_whole_region(before, head, words))
    ):
        return before
    return head


def is_one_of(noun: Word, group: Word) -> bool:
    """Tell the noun of "police *officers*" and "crew *members*", who are police and crew."""
    return group.lemma in _GROUPS.get(noun.lemma, ()) and noun.index == group.index + 1


def _is_stock(head: Word, before: Word | None) -> bool:
    """Tell "Tarvik *shares*" and "*shares* in Tarvik", which are papers, from "the share of exports"."""
    return head.folded == "shares" and (before is None or before.text[0].isupper())


def _is_whole_region(name: Word, noun: Word, words: Words) -> bool:
    """Tell "(the five) Central Asian countries", which are Central Asia, from "two" or "some" of them."""
    opening = [word for word in words if word.index < name.index]
    beside = name.index + 1 == noun.index and noun.folded != noun.lemma
    return (
        name.tag is Tag.NAME
        and beside
        and is_region(name.folded)
        and all(word.folded in DEFINITE or is_size_of(word, name) for word in opening)
    )


def is_noun_of_region(noun: Word, words: Words) -> bool:
    """Tell the noun of "Central Asian *countries*", which says no more than the name; `words` are the sentence's."""
    before = words[max(noun.index - 1, 0) : noun.index]
    plural = noun.lemma in COUNTRIES and noun.folded != noun.lemma
    return plural and any(word.tag is Tag.NAME and is_region(word.folded) for word in before)


def is_size_of(figure: Word, name: Word) -> bool:
    """Tell whether a number before a group's name is that of all its members: "*five* Central Asian countries"."""
    return figure.tag is Tag.NUMBER and name.tag is Tag.NAME and counts_members(figure.folded, name.folded)


def _base(words: Sequence[Word]) -> list[Word]:
    """Return the nouns of the first noun phrase, up to its preposition or mark."""
    nouns: list[Word] = []
    bracketed = False
    for word in _without_range(words):
        bracketed = word.text == "(" or (bracketed and word.text != ")")
        if bracketed or word.text in _TRANSPARENT_MARKS:
            continue
        if word.tag in NAMING:
            nouns.append(word)
        elif word.tag is Tag.POSSESSIVE:
            nouns = []
        elif word.folded == "of" and not nouns:
            continue
        elif word.tag not in _INSIDE_NOUN and (nouns or word.tag is Tag.PREPOSITION):
            break
    return nouns


def _without_range(words: Sequence[Word]) -> Sequence[Word]:
    """Leave out the figures of a range: "between 40 and 50 houses" and "from 40 to 50 houses" are houses."""
    if len(words) < _LEAST_RANGE or words[0].folded not in _RANGING or words[1].tag is not Tag.NUMBER:
        return words
    ends = words[2].folded == "to" and any(word.tag is Tag.NUMBER for word in words[3:4])
    return words[4:] if ends else words[2:]


@lru_cache(maxsize=_KEPT)
def conjuncts(words: Words) -> tuple[Words, ...]:
    """Split a subject at its top coordinators and list commas: "China | Russia and | Mongolia's exports"."""
    parts: list[Words] = []
    current: list[Word] = []
    between = False
    for word in words:
        between = between or word.folded == "between"
        if between or not _separates(word, words):
            current.append(word)
        elif current:
            parts.append(tuple(current))
            current = []
    return tuple([*parts, tuple(current)] if current else parts)


def _separates(word: Word, words: Words) -> bool:
    return (word.tag is Tag.COORDINATOR or word.text == ",") and not _inside_phrase(words, word)


def _inside_phrase(words: Words, coordinator: Word) -> bool:
    """Tell whether a coordinator joins nouns that share a preposition.

    "The ministries of China *and* Russia" is one thing; a preposition or determiner of its own begins another.
    """
    opened = any(word.tag is Tag.PREPOSITION for word in words if word.index < coordinator.index)
    if opened and _names_one_more_state(words, coordinator):
        return True
    return opened and not any(
        word.tag in (Tag.PREPOSITION, Tag.DETERMINER) for word in words if word.index > coordinator.index
    )


def _names_one_more_state(words: Words, coordinator: Word) -> bool:
    """Tell "the ministers of Peru *and the United States*", who are of both; "the president" is of one."""
    before = [word for word in words if word.index < coordinator.index]
    behind = [word for word in words if word.index > coordinator.index]
    opening = next(at for at, word in enumerate(before) if word.tag is Tag.PREPOSITION)
    several = opening > 0 and before[opening - 1].lemma != before[opening - 1].folded
    if not several or before[-1].tag is not Tag.NAME or behind[:1] == [] or behind[0].folded != "the":
        return False
    named = [word for word in behind[1:] if word.tag is not Tag.NUMBER]
    place = tuple(named[0].folded.split()) if named and named[0].tag is Tag.NAME else ()
    states = all(word.lemma in COUNTRIES for word in named[1:])
    return states and (place in WHOLE_PLACES or is_region(" ".join(place)))


@lru_cache(maxsize=_KEPT)
def heads_of(words: Words) -> Words:
    """Return the head of each thing that a phrase names."""
    return tuple(head for part in conjuncts(words) if (head := head_of(part)) is not None)


@lru_cache(maxsize=_KEPT)
def is_open(words: Words) -> bool:
    """Tell whether a phrase points back: a pronoun, or "the", "these" and a general noun without a name."""
    content = [word for word in words if word.tag in (Tag.NOUN, Tag.NAME, Tag.ADJECTIVE)]
    if not content:
        return not words or any(word.folded in OPEN_PRONOUNS for word in words)
    if any(word.tag is Tag.NAME or doer_and_deed(word) for word in content):
        return False
    head = head_of(words)
    if head is None or not _may_point(head.lemma, words) or any(word.tag is Tag.POSSESSIVE for word in words):
        # "The sailors' ship" says whose: "the" belongs to the sailors.
        return False
    opening = words[: next((at for at, word in enumerate(words) if word.tag is Tag.PREPOSITION), len(words))]
    if any(word.folded in DEFINITE for word in opening):
        return True
    return len(opening) == len(words) and head.lemma in _BARE_POINTERS and words[-1].folded != words[-1].lemma


def _may_point(noun: str, words: Words) -> bool:
    """Tell whether "the" with this noun may stand for what was named before; "the bank of the river" is told."""
    told = any(word.tag is Tag.PREPOSITION for word in words)
    return noun in GENERIC or not (told or classes_of(noun) <= {PERSON})


@lru_cache(maxsize=_KEPT)
def is_plural_pointer(words: Words) -> bool:
    """Tell whether an open phrase stands for several things: "they", "the two sides"."""
    if any(word.folded in _PLURAL_POINTERS for word in words):
        return True
    head = head_of(words)
    return head is not None and head.tag is Tag.NOUN and head.folded != head.lemma


@lru_cache(maxsize=_KEPT)
def object_of(words: Words) -> Words:
    """Return the direct object: what stands before the first preposition other than "of"."""
    for place, word in enumerate(words):
        if word.tag is Tag.PREPOSITION and word.folded != "of":
            return words[:place]
    return words


def listed_behind(words: Words) -> Words:
    """Return what is listed behind a whole: "four papers, namely *a declaration and a plan*"; empty for no list."""
    begin = next((at + 1 for at, word in enumerate(words) if word.folded in _LISTING), len(words))
    return words[begin:]


@lru_cache(maxsize=_KEPT)
def show(words: Words) -> str:
    """Return the words as a person reads them."""
    text = ""
    end = -1
    for word in words:
        text += word.text if word.start == end or not text or word.tag is Tag.POSSESSIVE else f" {word.text}"
        end = word.end
    return text.strip(" ,;")


@lru_cache(maxsize=_KEPT)
def span_of(words: Words) -> Span | None:
    """Return where the words stand in their sentence; None for no words."""
    if not words:
        return None
    return Span(min([word.start for word in words]), max([word.end for word in words]))
