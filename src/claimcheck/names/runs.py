"""Runs of capitalised words: what may be a name, and the link words inside it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from claimcheck.language.lexicon import is_common
from claimcheck.language.stems import fold
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.tokens import Token, TokenKind, tokenize
from claimcheck.names.given_names import is_given_name
from claimcheck.names.places import CANONICAL, HYPHENATED, PLACES, WHOLE_PLACES
from claimcheck.names.titles import goes_on_large, is_headline
from claimcheck.names.words import CALENDAR, FUNCTION_WORDS, LEGAL_FORMS, ORGANISATION

LINKS = frozenset("of for the de del di du da dos das la y al bin ibn van von der zu zum am ter".split())
_SHORTENED = frozenset({"St", "Mt", "Ft"})
"""Begin the names of places and have a stop behind them: "St. Lucia"."""

_COMPOUND_PART = re.compile(r"[^-+\u2010\u2011\u2013]+")
_COMPOUND_MARK = re.compile(r"[-+\u2010\u2011\u2013]")
_LONGEST_NAME = 40
"""Tokens of a run of capitalised words; a longer one is no name, and its length is the text's to choose."""


def find_runs(text: str) -> Iterator[list[Token]]:
    """Yield the runs of tokens of `text` that may be names."""
    tokens = _without_stops_of_initials(tokenize(text))
    return _runs(text, tokens if _COMPOUND_MARK.search(text) is None else _split_compounds(tokens))


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
    for placed, group in groupby(tokens, lambda token: token.folded in PLACES):
        run = list(group)
        if placed and tuple(token.folded for token in run) in WHOLE_PLACES:
            yield run


def _continues(text: str, run: list[Token], tokens: tuple[Token, ...], index: int, *, headline: bool) -> bool:
    token = tokens[index]
    if not _joins(text, run, token):
        return False
    if goes_on_large(token, tokens[index + 1 : index + 2], headline=headline):
        return True
    if _is_capitalised(token) or (token.folded in LINKS and _goes_on(run, tokens, index)):
        return True
    if token.text == "&":
        return _names_firm(run, tokens[index + 1 : index + 3])
    return token.folded == "and" and _and_belongs(run, tokens[index + 1 : index + 4])


def _names_firm(run: list[Token], following: tuple[Token, ...]) -> bool:
    """Tell "Johnson *&* Johnson", one firm, from "Ola Berg & Mara Lind" and "Norway & Peru", which are two."""
    if len(run) > 1 or not following or not _is_capitalised(following[0]):
        return False
    goes_on = following[1:] != () and _is_capitalised(following[1]) and following[1].folded not in LEGAL_FORMS
    ends = (run[0], following[0])
    return not goes_on and not any(is_place(token) or is_given_name(token.folded) for token in ends)


def _and_belongs(run: list[Token], following: tuple[Token, ...]) -> bool:
    """Tell whether "and" stands inside one name: "Belt and Road Initiative", "Ministry of Health and Welfare"."""
    if not following or not _is_capitalised(following[0]) or any(is_place(token) for token in run):
        return False
    office = any(token.folded in ORGANISATION for token in run) and any(token.folded == "of" for token in run)
    rest = []
    for token in following:
        if not _is_capitalised(token):
            break
        rest.append(token)
    closing = len(run) == 1 and len(rest) > 1 and rest[-1].folded in ORGANISATION
    return (office and not is_place(following[0])) or closing


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
    return following[0].folded in LINKS and len(following) > 1 and _is_capitalised(following[1])


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
    if folded in CALENDAR or folded in FUNCTION_WORDS or _is_contraction(folded):
        return False
    return folded not in STOP_WORDS or word in {"US", "IT", "WHO"}


def _is_contraction(folded: str) -> bool:
    """Tell "we'll" from "o'brien"."""
    before, apostrophe, _ = folded.partition("'")
    return bool(apostrophe) and before in STOP_WORDS and len(before) > 1


def _is_place_word(folded: str) -> bool:
    return folded in PLACES or (folded,) in CANONICAL


def is_place(token: Token) -> bool:
    """Tell whether a token is, or stands for, a known place."""
    return _is_place_word(token.folded)
