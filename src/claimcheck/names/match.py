"""Whether two names mean the same thing, and by what right."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache

from claimcheck.language.lexicon import is_common
from claimcheck.names import thresholds
from claimcheck.names.definitions import acronyms_of, spells
from claimcheck.names.former import FORMER
from claimcheck.names.given_names import same_given_name
from claimcheck.names.places import CANONICAL, PLACES
from claimcheck.names.spelling import spelled_alike
from claimcheck.names.words import (
    CLUB_LETTERS,
    GEOGRAPHIC,
    INSTITUTION_FIELDS,
    INSTITUTION_HEADS,
    LEGAL_FORMS,
    ORGANISATION,
    SURNAMES_FIRST,
)

_CLUB_WORDS = 2
"""Words that a club's name keeps: "Bayern Munich" is the club, "Barcelona" without its letters may be the city."""

_SPELLED_BY_PEOPLE = {
    ("united", "kingdom"): "british",
    ("united", "states"): "american",
    ("netherlands",): "dutch",
    ("wales",): "welsh",
}
"""Places whose adjective has another initial."""


class NameMatch(StrEnum):
    """By what right two names are taken as one."""

    SAME = "same"
    PART = "part"
    """A person by the family name alone."""
    ACRONYM = "acronym"
    FORMER = "former-name"
    SPELLING = "spelling"


def same_name(
    first: tuple[str, ...], second: tuple[str, ...], defined: Mapping[str, tuple[str, ...]] | None = None
) -> NameMatch | None:
    """Compare the canonical words of two names; None where they are different things.

    `defined` maps acronyms to the words of their long form, as the document or the claim's aliases define them.
    """
    found = _alike(first, second)
    if not defined or found in (NameMatch.SAME, NameMatch.ACRONYM):
        return found
    first, second = _bare(first), _bare(second)
    spelled_out = _is_defined_as(first, second, defined) or _is_defined_as(second, first, defined)
    return NameMatch.ACRONYM if spelled_out else found


@lru_cache(maxsize=65536)
def _alike(first: tuple[str, ...], second: tuple[str, ...]) -> NameMatch | None:
    """Compare two names by what they say themselves; kept, for the names of a claim meet each other name often."""
    first, second = _bare(first), _bare(second)
    if not first or not second:
        return None
    if first == second:
        return NameMatch.SAME
    if _is_acronym_of(first, second) or _is_acronym_of(second, first):
        return NameMatch.ACRONYM
    if _today(first) == _today(second):
        return NameMatch.FORMER
    if _is_shorter_form(first, second) or _is_shorter_form(second, first):
        return NameMatch.PART
    return NameMatch.SPELLING if _cut(first) == _cut(second) or _all_alike(first, second) else None


def same_institution(first: frozenset[str], second: frozenset[str]) -> bool:
    """Tell whether two sets of folded words name an institution of one field.

    The country is compared by the caller, since a text often leaves it open.
    """
    if not (first & INSTITUTION_HEADS and second & INSTITUTION_HEADS):
        return False
    return any(first & words and second & words for words in INSTITUTION_FIELDS.values())


@lru_cache(maxsize=4096)
def names_of_one_word(name: tuple[str, ...]) -> frozenset[str]:
    """Return all single words that may be the same as a name of several, and some that are not.

    They are acronyms (letters and digits alone), family names, former names, and the name written with hyphens.
    """
    words = _bare(name)
    acronyms = acronyms_of(words) | acronyms_of(_by_people(words))
    today = _today(words)
    former = (one for one, now in _former_names().items() if now == today)
    of_one_word = (one[0] for one in (*former, today) if len(one) == 1)
    families = () if ORGANISATION & set(words) else (*words[:1], *words[-1:])
    return acronyms.union(families, of_one_word, ("-".join(words),))


@lru_cache(maxsize=4096)
def own_words_of_institution(name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of an institution's name that tell it from others of its field: whose it is, or where.

    "General", "national" and "affairs" are left out of a name as often as not, "Norway" and "Lund" are not.
    """
    return tuple(
        word for word in name if word not in _OF_ANY_INSTITUTION and (word in _WHERE or not is_common(word))
    )


_OF_ANY_INSTITUTION = INSTITUTION_HEADS.union(*INSTITUTION_FIELDS.values(), ("of", "the", "for", "and"))
_WHERE = PLACES.union(*CANONICAL.values(), ("world", "global", "international"))


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without article, legal form and club letters."""
    words = words[1:] if words[:1] == ("the",) else words
    if len(words) > 1 and words[-1].rstrip(".") in LEGAL_FORMS:
        words = words[:-1]
    if len(words) > _CLUB_WORDS and words[0] in CLUB_LETTERS:
        words = words[1:]
    if len(words) > _CLUB_WORDS and words[-1] in CLUB_LETTERS:
        words = words[:-1]
    return words


def _cut(words: tuple[str, ...]) -> tuple[str, ...]:
    """Cut at hyphens: "Jong-un" and "Jong Un" are one."""
    return tuple(part for word in words for part in word.split("-") if part)


def _is_acronym_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return _may_shorten(short, long) and any(spells(short[0], form) for form in (long, _by_people(long)))


def _by_people(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return a name as its acronym is spelled: the B of "BBC" is that of "British"."""
    form = next((form for form in _SPELLED_BY_PEOPLE if words[: len(form)] == form), None)
    return (_SPELLED_BY_PEOPLE[form], *words[len(form) :]) if form else words


def _is_defined_as(
    short: tuple[str, ...], long: tuple[str, ...], defined: Mapping[str, tuple[str, ...]]
) -> bool:
    return _may_shorten(short, long) and defined.get(short[0]) == long


def _may_shorten(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return len(short) == 1 and len(long) > 1


@cache
def _former_names() -> dict[tuple[str, ...], tuple[str, ...]]:
    return {tuple(old.split()): tuple(new.split()) for old, new, _ in FORMER}


def _today(words: tuple[str, ...]) -> tuple[str, ...]:
    return _former_names().get(words, words)


def _is_shorter_form(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if _is_family_name_of(short, full) or _only_adds_given_names(short, full):
        return True
    index = len(full) > 1 and full == (*short, "index")
    return index or _is_short_of(short, full) or _abbreviates(short, full)


def _abbreviates(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell "Jon B. Barlo" for "Jon Berg Barlo": the same first and last name, and initials of those between."""
    if len(short) != len(full) or (short[0], short[-1]) != (full[0], full[-1]):
        return False
    between = list(zip(short[1:-1], full[1:-1], strict=True))
    return bool(between) and all(one.rstrip(".") in (other, other[0]) for one, other in between)


def _is_short_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell "Tim Barlo" for "Timothy Simon Barlo": a short form of the first name, and the rest as it is."""
    if len(short) != 2 or len(full) < 2 or short[0] == full[0]:  # noqa: PLR2004  a first and a last name
        return False
    whole = (short[0], *full[1:])
    known = same_given_name(short[0], full[0]) and not ORGANISATION & set(full)
    return known and (whole == short or _only_adds_given_names(short, whole))


def _is_family_name_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if len(short) != 1 or len(full) not in (2, 3) or (ORGANISATION | {"and"}) & set(full):
        return False
    if full[0] in GEOGRAPHIC | CLUB_LETTERS or PLACES & set(full):
        return False
    if full[0] in SURNAMES_FIRST:
        return short[0] == full[0]
    return short[0] == full[-1]


def _only_adds_given_names(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether a fuller form has given names or initials between the same first and last one."""
    if len(short) != 2 or not 0 < len(full) - 2 <= thresholds.MOST_GIVEN_NAMES:  # noqa: PLR2004  a first and a last name
        return False
    if (ORGANISATION | GEOGRAPHIC | PLACES) & set(full):
        return False
    ends_agree = (short[0], short[-1]) == (full[0], full[-1])
    return ends_agree and all(len(word.rstrip(".")) > 1 for word in short)


def _all_alike(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    if len(first) != len(second):
        return False
    return all(
        one == other or spelled_alike(one, other)
        for one, other in zip(_dotless(first), _dotless(second), strict=True)
    )


def _dotless(words: tuple[str, ...]) -> tuple[str, ...]:
    """Read "T.J." as "TJ"."""
    return tuple(word.replace(".", "") or word for word in words)
