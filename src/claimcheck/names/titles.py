"""Titles of works: in quotation marks, with a kind in brackets, with small words written large."""

import re
from collections.abc import Iterator

from claimcheck.language.lexicon import is_common
from claimcheck.language.stems import fold
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.tokens import Token, TokenKind
from claimcheck.names import thresholds
from claimcheck.names.places import PLACES
from claimcheck.names.words import OPENING_ROLES, ORGANISATION, TITLES
from claimcheck.names.works import KIND_FAMILIES, KINDS, TITLE_WORDS

_QUOTED = re.compile('["\u201c]\\s?([^"\u201c\u201d.!?]{2,60}?)\\s?["\u201d]')
"""One line's worth of words without a sentence's end."""

_KIND_BEHIND = re.compile(r"\s\((?:\d{4} )?(?:(?:TV|[A-Z]?[a-z]{1,20}) ){0,3}([A-Za-z]{4,14})\)")
"""What tells two things of one name apart: "(film)", "(2005 film)", "(American TV series)"."""

_SPEAKING = re.compile(
    r"(?::|\b(?:said|says|say|saying|added|adding|asked|replied|wrote|told|shouted|chanted),?) ?$"
)
_NUMBERED = re.compile(r"\b([a-z]{4,12}) (\d{1,4} [A-Z][a-z]+(?: [A-Z][a-z]+){0,3})")
_LARGE = r"[A-Z0-9](?:[\w-]|['\u2019](?!s\b)){0,30}"
_DIVIDED = re.compile(
    rf"((?:The )?{_LARGE}(?: {_LARGE}| of| the| and){{0,4}}): "
    rf"((?:The |A )?{_LARGE}(?: {_LARGE}| of {_LARGE}| of the {_LARGE}| and {_LARGE}){{0,5}})"
    r"(?=['\u2019]s\b| [a-z(]|, |[.,]?$)"
)
_WORD = re.compile(r"[^\W_](?:[^\W_]|['\u2019&+.-](?=[^\W_]))*")
Title = tuple[int, int, tuple[str, ...]]
"""Start, end, folded words."""

_BEFORE = 16
"""Characters before a title in which a noun that says its kind has room."""


def titles_in(text: str) -> Iterator[Title]:
    """Yield each title that its quotation marks, or a kind of work before a number, tell from other words."""
    yield from _quoted(text)
    yield from _numbered(text)
    if ": " in text:
        yield from _divided(text)


def _numbered(text: str) -> Iterator[Title]:
    """Yield "4 Minutes" in "the song 4 Minutes"."""
    for match in _NUMBERED.finditer(text):
        if match.group(1) in KINDS:
            yield match.start(2), match.end(), tuple(fold(word) for word in _WORD.findall(match.group(2)))


def _divided(text: str) -> Iterator[Title]:
    """Yield "Tarn: The Long Road" where it opens a sentence, or stands behind its kind; no label or speaker."""
    for match in _DIVIDED.finditer(text):
        words = tuple(fold(word) for word in _WORD.findall(match.group()))
        kind = _follows_kind(text, match.start())
        if kind or (_opens(text, match.start()) and _is_work(match.group(1), match.group(2))):
            yield match.start(), match.end(), words


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - _BEFORE) : start].rstrip(' ,"\u201c')
    return not before or before.endswith((".", "!", "?"))


def _is_work(series: str, title: str) -> bool:
    """Tell the halves of a title from "Lund: Mayor Berg resigned" and "Weather: Heavy rain"."""
    first, other = (_WORD.findall(part) for part in (series, title))
    folded = {fold(word) for word in (*first, *other)}
    if folded & (TITLES | PLACES | ORGANISATION | OPENING_ROLES):
        return False
    numbered = any(word.isdigit() for word in (*first, *other))
    told = numbered or not all(map(is_common, first))
    return told and len(other) > 1 and first[0][0].isalpha()


def _quoted(text: str) -> Iterator[Title]:
    """Yield start, end and folded words of each title in quotation marks, the marks included.

    A title has its words written large: "the need to act" is none, nor is a word that someone only uses.
    """
    if '"' not in text and "\u201c" not in text:
        return
    for match in _QUOTED.finditer(text):
        words = _WORD.findall(match.group(1))
        short = 0 < len(words) <= thresholds.LONGEST_TITLE
        if not short or not _is_title(words) or _is_spoken(text, match.start()):
            continue
        if len(words) > 1 or not is_common(words[0]) or _follows_kind(text, match.start()):
            yield match.start(), match.end(), tuple(fold(word) for word in words)


def _follows_kind(text: str, start: int) -> bool:
    """Tell whether a single word that is no name by itself is one here: the film "Focus"."""
    return fold(text[max(0, start - _BEFORE) : start].rstrip().rpartition(" ")[2]) in KINDS


def _is_title(words: list[str]) -> bool:
    large = [word for word in words if fold(word) not in STOP_WORDS]
    return bool(large) and words[0][:1].upper() == words[0][:1] and all(_is_large(word) for word in large)


def _is_large(word: str) -> bool:
    return not word[0].islower()


def _is_spoken(text: str, start: int) -> bool:
    """Tell whether a colon or a verb leads to the words, as to what someone says."""
    return _SPEAKING.search(text[max(0, start - _BEFORE) : start]) is not None


def kind_behind(text: str, end: int) -> tuple[str, int]:
    """Return the kind that stands in brackets behind a name, and where the bracket ends; else "" and `end`."""
    match = _KIND_BEHIND.match(text, end)
    kind = fold(match.group(1)) if match else ""
    return (kind_of(kind), match.end()) if match and kind in KINDS else ("", end)


def kind_of(word: str) -> str:
    """Return the kind that a folded noun says a name is; empty where it says none."""
    return KIND_FAMILIES.get(word, word) if word in KINDS else ""


def goes_on_large(token: Token, following: tuple[Token, ...], *, headline: bool) -> bool:
    """Tell whether a small word written large stands inside a title: "The House *That* Jack Built"."""
    if headline or token.kind is not TokenKind.WORD or not token.text[0].isupper():
        return False
    return token.folded in TITLE_WORDS and bool(following) and following[0].text[0].isupper()


def is_headline(tokens: tuple[Token, ...]) -> bool:
    """Tell whether a text writes its words large throughout, so that capitals say nothing of names."""
    small = (token for token in tokens if token.kind is TokenKind.WORD and token.text[0].islower())
    return all(token.folded in STOP_WORDS for token in small)
