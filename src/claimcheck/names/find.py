"""Finding names without a model: runs of capitalised words and acronyms."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from claimcheck.language.abbreviations import MEASURES
from claimcheck.language.lexicon import is_common
from claimcheck.language.stems import fold
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.tokens import Token, TokenKind, tokenize
from claimcheck.names.places import CANONICAL, HYPHENATED, PLACES, WHOLE_PLACES
from claimcheck.names.titles import goes_on_large, is_headline, kind_behind, titles_in
from claimcheck.names.words import (
    CALENDAR,
    COMMON_ACRONYMS,
    FUNCTION_WORDS,
    GEOGRAPHIC,
    OPENING_ROLES,
    ORGANISATION,
    TITLES,
)

_LINKS = frozenset({"of", "for", "de", "del", "la", "al", "bin", "van", "von", "der", "the", "du", "da"})
_SHORTENED = frozenset({"St", "Mt", "Ft"})
"""Begin the names of places and have a stop behind them: "St. Lucia"."""

_COMPOUND_PART = re.compile(r"[^-+\u2010\u2011\u2013]+")
_COMPOUND_MARK = re.compile(r"[-+\u2010\u2011\u2013]")
_LONGEST_NAME = 40
"""Tokens of a run of capitalised words; a longer one is no name, and its length is the text's to choose."""

_LONGEST_FORM = max(len(form) for form in CANONICAL)
_BEFORE = 8
"""Characters before a word that tell whether a sentence begins with it."""

_SENTENCE_END = re.compile(
    r"[.!?:;][\"'\u201d\u2019)]*\s+[\"'\u201c\u2018(\[]?$|^[\s\"'\u201c\u2018(\[•*-]*$"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name with its place in the text."""

    text: str
    start: int
    end: int
    words: tuple[str, ...]
    """Folded words in canonical form: titles left out, "Chinese" as ``china``, "U.S." as ``united states``."""
    kind: str = ""
    """What brackets behind it say that it is: ``film`` in "Focus (film)"; the span has them, too."""

    @property
    def is_place(self) -> bool:
        """Tell whether the whole name is a known country or region."""
        return all(word in PLACES for word in self.words)


def find_names(text: str) -> tuple[Name, ...]:
    """Return the names in `text`, in order, not overlapping.

    A capitalised word that begins a sentence counts only if it goes on as a name, or if no English lexicon knows it
    in lower case: "Trade rose" names nothing, "Uzbekistan grew" does. A text in capitals throughout has no names but
    known places.
    """
    titles = [
        Name(text[start:end], start, end, canonical_words(words)) for start, end, words in titles_in(text)
    ]
    found = (
        name
        for run in _runs(text, _split_compounds(_without_stops_of_initials(tokenize(text))))
        for name in _names_in(text, run)
    )
    if not titles:
        return tuple(found)
    apart = [
        name for name in found if not any(name.start < one.end and one.start < name.end for one in titles)
    ]
    return tuple(sorted((*apart, *titles), key=lambda name: name.start))


def canonical_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Replace adjectives and abbreviations of places: ("central", "asian") -> ("central", "asia")."""
    found: list[str] = []
    index = 0
    while index < len(words):
        length = _known_form_at(words, index)
        found += CANONICAL[words[index : index + length]] if length else (words[index],)
        index += length or 1
    if len(found) > 1 and found[0] == "st":
        found[0] = "saint"
    return tuple(found)


def _known_form_at(words: tuple[str, ...], index: int) -> int:
    for length in range(min(_LONGEST_FORM, len(words) - index), 0, -1):
        if words[index : index + length] in CANONICAL:
            return length
    return 0


def _runs(text: str, tokens: tuple[Token, ...]) -> Iterator[list[Token]]:
    """Yield runs of tokens that stand together as capitalised words, link words inside included."""
    if text.upper() == text:
        yield from _shouted_runs(tokens)
        return
    run: list[Token] = []
    headline = is_headline(tokens)
    for index, token in enumerate(tokens):
        if run and len(run) < _LONGEST_NAME and _continues(text, run, tokens, index, headline=headline):
            run.append(token)
            continue
        if run:
            yield run
        run = [token] if _is_capitalised(token) else []
    if run:
        yield run


def _shouted_runs(tokens: tuple[Token, ...]) -> Iterator[list[Token]]:
    """Of a text in capitals throughout, yield the tokens that together are a whole known place."""
    for is_place, group in groupby(tokens, lambda token: token.folded in PLACES):
        run = list(group)
        if is_place and tuple(token.folded for token in run) in WHOLE_PLACES:
            yield run


def _continues(text: str, run: list[Token], tokens: tuple[Token, ...], index: int, *, headline: bool) -> bool:
    token = tokens[index]
    if not _joins(text, run, token):
        return False
    if goes_on_large(token, tokens[index + 1 : index + 2], headline=headline):
        return True
    if _is_capitalised(token) or (token.folded in _LINKS and _goes_on(run, tokens, index)):
        return True
    return token.folded == "and" and _and_belongs(run, tokens[index + 1 : index + 4])


def _and_belongs(run: list[Token], following: tuple[Token, ...]) -> bool:
    """Tell whether "and" stands inside one name: "Belt and Road Initiative", "Ministry of Health and Welfare"."""
    if not following or not _is_capitalised(following[0]) or any(_is_place(token) for token in run):
        return False
    office = any(token.folded in ORGANISATION for token in run) and any(token.folded == "of" for token in run)
    rest = []
    for token in following:
        if not _is_capitalised(token):
            break
        rest.append(token)
    closing = len(run) == 1 and len(rest) > 1 and rest[-1].folded in ORGANISATION
    return (office and not _is_place(following[0])) or closing


def _without_stops_of_initials(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Leave out the stop of "John F. Kennedy" and "St. Lucia"; that of "Group A. Norway" ends a sentence."""
    return tuple(
        token
        for place, token in enumerate(tokens)
        if token.text != "."
        or not _follows_initial(tokens[max(place - 2, 0) : place], tokens[place + 1 : place + 2])
    )


def _follows_initial(before: tuple[Token, ...], behind: tuple[Token, ...]) -> bool:
    if before and before[-1].text in _SHORTENED and behind:
        return behind[0].text[0].isupper() and not _is_capitalised(before[0])
    if len(before) < 2 or len(before[1].text) != 1 or not behind:  # noqa: PLR2004  a given name and an initial
        return False
    given = before[0].text
    return all(word[0].isupper() for word in (given, before[1].text, behind[0].text)) and not is_common(given)


def _split_compounds(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Cut "China-Central" and "China+Central" where a part is a place: the two names stand for two things."""
    return tuple(piece for token in tokens for piece in _pieces(token))


def _pieces(token: Token) -> tuple[Token, ...]:
    if _COMPOUND_MARK.search(token.text) is None:
        return (token,)
    parts = list(_COMPOUND_PART.finditer(token.text))
    if len(parts) <= 1 or token.folded in HYPHENATED or not _name_places(parts):
        return (token,)
    return tuple(
        Token(part.group(), token.start + part.start(), token.start + part.end(), token.kind)
        for part in parts
    )


def _name_places(parts: list[re.Match[str]]) -> bool:
    return all(part.group()[0].isupper() for part in parts) and any(
        _is_place_word(fold(part.group())) for part in parts
    )


def _joins(text: str, run: list[Token], token: Token) -> bool:
    if not run:
        return True
    between = text[run[-1].end : token.start]
    shortened = len(run[-1].text) == 1 or run[-1].text in _SHORTENED
    return between.isspace() or (between == ". " and shortened)


def _goes_on(run: list[Token], tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether a link word is followed by a capitalised word, at most one more link word between."""
    following = tokens[index + 1 : index + 3]
    if not following:
        return False
    if tokens[index].folded == "for" and not any(token.folded in ORGANISATION for token in run):
        # "Institute for Studies" is one name; "left Rome for Oslo" has two.
        return False
    if _is_capitalised(following[0]):
        return tokens[index].folded != "the"
    return following[0].folded in _LINKS and len(following) > 1 and _is_capitalised(following[1])


def _is_capitalised(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.text[0].isupper() and _may_name(token.text)


@lru_cache(maxsize=65536)
def _may_name(word: str) -> bool:
    """Tell whether a word with a capital may be one of a name."""
    behind = word.rpartition("-")[2] if "-" in word else ""
    if behind[:1].islower() and is_common(behind):
        # "China-proposed" is said of the name that follows, and is no part of it; "Tae-bom" is a name.
        return False
    folded = fold(word)
    if folded in CALENDAR or folded in FUNCTION_WORDS:
        return False
    return folded not in STOP_WORDS or word in {"US", "IT", "WHO"}


def _names_in(text: str, run: list[Token]) -> Iterator[Name]:
    run = _without_opening(text, run)
    for piece in _split_at_titles(run):
        words = canonical_words(tuple(token.folded for token in piece))
        if words and not (len(words) == 1 and (words[0] in COMMON_ACRONYMS or len(words[0]) == 1)):
            start = piece[0].start
            kind, end = kind_behind(text, piece[-1].end)
            yield Name(text[start:end], start, end, words, kind)


def _without_opening(text: str, run: list[Token]) -> list[Token]:
    """Drop the first word of a sentence where only its place gives it a capital."""
    first = run[0]
    if not _SENTENCE_END.search(text[max(0, first.start - _BEFORE) : first.start]):
        return run
    known = first.folded in PLACES or (first.folded,) in CANONICAL or _is_acronym(first)
    known = known or bool(kind_behind(text, run[-1].end)[0])
    if known or not (is_common(first.text) or (len(run) == 1 and _is_doer(first.folded))):
        return run
    if first.folded in OPENING_ROLES and len(run) > 2 and run[-1].folded not in ORGANISATION:  # noqa: PLR2004  first and last name
        # "Striker Luka Dain scored": who is told by his work has two names of his own.
        return run[1:]
    # "Human Rights Watch said": a common word followed by another capital may well begin the name.
    # "Air India" and "Inner Mongolia" are names, "Exports China" is a name behind a common word.
    goes_on = len(run) > 1 and run[1].folded not in _LINKS
    return run if goes_on and (first.folded in GEOGRAPHIC or not _is_place(run[1])) else run[1:]


def _is_doer(folded: str) -> bool:
    """Tell "Campaigners put the number at": those who do something, though no lexicon has the word."""
    stem = folded.removesuffix("ers").removesuffix("st")
    return folded.endswith("ers") and (is_common(stem) or is_common(f"{stem}e"))


def _is_place(token: Token) -> bool:
    return _is_place_word(token.folded)


def _is_place_word(folded: str) -> bool:
    return folded in PLACES or (folded,) in CANONICAL


def _is_acronym(token: Token) -> bool:
    return len(token.text) > 1 and token.text.upper() == token.text


def _split_at_titles(run: list[Token]) -> Iterator[list[Token]]:
    """Cut "Chinese President Xi Jinping" into the country and the person; titles belong to neither."""
    piece: list[Token] = []
    for index, token in enumerate(run):
        if token.folded in TITLES and not _is_part_of_office(run, index):
            if piece:
                yield _trimmed(piece)
            piece = []
        else:
            piece.append(token)
    if len(piece) > 1 and piece[-1].folded in MEASURES:
        piece = piece[:-1]
    if piece and _trimmed(piece):
        yield _trimmed(piece)


def _is_part_of_office(run: list[Token], index: int) -> bool:
    """Tell whether a title word stands inside an institution's name: "General Administration", "Foreign Ministers"."""
    following = run[index + 1].folded if index + 1 < len(run) else ""
    if run[index].folded == "general" and index and run[index - 1].folded in TITLES:
        return False
    return run[index].folded in {"general", "foreign", "chief", "secretary", "executive"} and not (
        following in TITLES or following == ""
    )


def _trimmed(piece: list[Token]) -> list[Token]:
    while piece and piece[-1].folded in _LINKS:
        piece = piece[:-1]
    while piece and piece[0].folded in _LINKS - {"the"} and piece[0].text[0].islower():
        piece = piece[1:]
    return piece
