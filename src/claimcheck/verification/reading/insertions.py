"""What is inserted in a phrase and only says more of the same thing: "Tarvik (TRV)", "Tarvik, a maker of pumps,"."""

from collections.abc import Sequence

from claimcheck.names.places import WHOLE_PLACES
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.roles import is_role

Words = tuple[Word, ...]
_NAMING = frozenset({Tag.NOUN, Tag.NAME})
_SETTLEMENTS = frozenset({"town", "city", "village", "hamlet", "island"})
"""What is so called has the name behind "of": not so the capital of Norvia, or the port of Lund."""
_IN_PHRASE = _NAMING | {Tag.DETERMINER, Tag.ADJECTIVE, Tag.POSSESSIVE}
_BEFORE_PERSON = _NAMING | {Tag.DETERMINER, Tag.ADJECTIVE}
_IN_KIND = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_LINKING = frozenset({Tag.PREPOSITION, Tag.POSSESSIVE})
_SHORTEST_OWNED = len("Norway|'s|Orlo".split("|"))
_ARTICLES = frozenset({"a", "an", "the"})
_DEFINITE = frozenset({"the", "his", "her", "its", "their"})
_ALSO = frozenset(
    {"born", "formerly", "also", "abbreviated", "previously", "pronounced", "known", "or", "officially"}
)
_SPELLING = frozenset({":", "[", "/", ";"})
"""Marks of a ticker, a pronunciation or a list of other names; "exports (goods only)" has none of them."""


def without_brackets(words: Words) -> Words:
    """Leave out brackets that only name once more what stands before them."""
    if not any(word.text == "(" for word in words):
        return words
    kept: list[Word] = []
    place = 0
    while place < len(words):
        named = kept and (kept[-1].tag in _NAMING or kept[-1].tag is Tag.POSSESSIVE)
        end = _bracket_end(words, place) if named else None
        if end is None or not _only_names(words[place + 1 : end]):
            kept.append(words[place])
            place += 1
        else:
            place = end + 1
    return tuple(kept)


def _bracket_end(words: Words, place: int) -> int | None:
    if words[place].text != "(":
        return None
    return next((at for at in range(place + 1, len(words)) if words[at].text == ")"), None)


def _only_names(inside: Sequence[Word]) -> bool:
    """Tell a short form, a ticker, a birth or a pronunciation from what narrows the thing."""
    if not inside or inside[0].folded in _ALSO or any(word.text in _SPELLING for word in inside):
        return True
    short = len(inside) == 1 and inside[0].text.isupper() and inside[0].tag in _NAMING
    return short or all(word.tag in (Tag.DATE, Tag.MARK) for word in inside)


def without_leading_phrase(words: Words) -> Words:
    """Leave out "the mayor," and "her main rival," before a name that closes the phrase."""
    comma = next((at for at, word in enumerate(words) if word.text == ","), 0)
    if not comma:
        return words
    before, behind = words[:comma], words[comma + 1 :]
    if behind and behind[-1].text == ",":
        behind = behind[:-1]
    named = _is_one_name(behind) and behind != words[comma + 1 :]
    plain = all(word.tag in _IN_PHRASE | {Tag.PREPOSITION} for word in before)
    definite = comma > 1 and before[0].folded in _DEFINITE and before[-1].tag is Tag.NOUN
    return behind if named and plain and definite else words


def _is_one_name(words: Words) -> bool:
    """Tell "Ola Berg" and "the Berg family foundation"."""
    if [word.tag for word in words] == [Tag.NAME]:
        return True
    opened = len(words) > 1 and words[0].folded == "the" and any(word.tag is Tag.NAME for word in words)
    return opened and all(word.tag in (Tag.NAME, Tag.NOUN) for word in words[1:])


def without_apposition(words: Words) -> Words:
    """Cut ", a maker of pumps and valves," behind a noun; where another thing is joined, it may be a list."""
    comma = next((at for at, word in enumerate(words) if word.text == ","), 0)
    inner = words[comma + 1 :]
    end = next((at for at, word in enumerate(inner) if word.text == ","), len(inner))
    behind = inner[end + 1 :]
    if not behind or behind[0].tag is Tag.PREPOSITION:
        inner = inner[:end]
    else:
        behind = ()
    if not comma or words[comma - 1].tag not in _NAMING or not _says_which(inner):
        return words
    head_end = next((at for at, word in enumerate(inner) if word.tag is Tag.PREPOSITION), len(inner))
    plain = all(word.tag in _IN_PHRASE for word in inner[:head_end])
    called = head_end > 1 and inner[head_end - 1].tag is Tag.NOUN
    cut = plain and called and not any(word.text == "," for word in inner)
    return (*words[:comma], *behind) if cut else words


def without_told_of_last(words: Words, *, listing: bool) -> Words:
    """Cut what is told of the last name of a phrase: "the son of Ola Berg, *a painter*" need not paint.

    Where phrases may be listed (`listing`), "the son of Ola Berg, *a painter and a judge*" are three.
    """
    articled = [at for at in range(1, len(words) - 1) if _opens_phrase(words, at)]
    for comma in articled:
        linked = words[comma - 1].tag in _NAMING and any(word.tag in _LINKING for word in words[:comma])
        if linked and not (listing and (len(articled) > 1 or _goes_on_listing(words[comma + 1 :]))):
            return words[:comma]
    return words


def _opens_phrase(words: Words, comma: int) -> bool:
    return words[comma].text == "," and words[comma + 1].folded in _ARTICLES


def _goes_on_listing(behind: Words) -> bool:
    """Tell ", a painter *and a* judge" from ", a painter and sculptor", which is one."""
    joined = (at for at, word in enumerate(behind) if word.tag is Tag.COORDINATOR)
    return any(word.tag not in _IN_KIND for at in joined for word in behind[at + 1 : at + 2])


def _says_which(inner: Words) -> bool:
    """Tell "*a* maker of pumps" and "*Tarvik's* largest market" from one more thing of a list."""
    owned = len(inner) > 1 and inner[0].tag is Tag.NAME and inner[1].tag is Tag.POSSESSIVE
    return owned or any(word.folded in _ARTICLES for word in inner[:1])


def without_kind(words: Words) -> Words:
    """Leave out what the name at the end of a phrase is: "*the Lund striker* Luka Dain", "*the town of* Hallem"."""
    before = words[:-1]
    if before and before[-1].folded == "of":
        before = before[:-1]
        called = len(before) > 1 and before[-1].folded in _SETTLEMENTS and not any(map(_is_part, before))
    else:
        called = bool(before) and is_role(before[-1])
    if not called or words[-1].tag is not Tag.NAME:
        return words
    allowed = _BEFORE_PERSON if " " in words[-1].text else _BEFORE_PERSON - {Tag.NAME}
    return words[-1:] if all(word.tag in allowed for word in before) else words


def without_home(words: Words) -> Words:
    """Leave out the country before a name: "*Germany's* Volkswagen", "*South Korea's* Kospi Index"."""
    if len(words) < _SHORTEST_OWNED or words[1].tag is not Tag.POSSESSIVE:
        return words
    named = [word for word in without_brackets(words) if word.tag is not Tag.MARK]
    if [word.tag for word in named] != [Tag.NAME, Tag.POSSESSIVE, Tag.NAME]:
        return words
    return tuple(named[-1:]) if tuple(named[0].folded.split()) in WHOLE_PLACES else words


def _is_part(word: Word) -> bool:
    """Tell "the *old* town of Hallem", which is a part of it."""
    return word.folded in ("old", "upper", "lower", "inner")
