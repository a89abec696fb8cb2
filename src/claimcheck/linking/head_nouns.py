"""What a claim is about, as far as that can be told without a parser."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.language import STOP_WORDS, Token, TokenKind, stem, tokenize
from claimcheck.language.lexicon import Form, Part, Reading, readings
from claimcheck.language.numerals import LARGE, SMALL, TENS
from claimcheck.model.span import Span
from claimcheck.names import find_names

PHRASES = 2
"""How many before each figure count: in "China's customs authority put trade at …" the matter comes second."""

_LIKE_GERUNDS = frozenset({"according", "including", "regarding", "concerning"})
_NO_NOUNS = STOP_WORDS | _LIKE_GERUNDS | frozenset({*SMALL, *TENS, *LARGE, "hundred", "dozen"})
"""Function words, prepositions that look like gerunds, number words."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[Token, ...]
    named: bool
    """It holds a name: "SCO members"."""
    stretch: int
    """How many words of figures stand before it: phrases that share it stand between the same figures."""


def head_nouns(text: str, figures: Iterable[Span] = ()) -> frozenset[str]:
    """Return the stems of the heads of the first noun phrases before each figure; empty where there are only names.

    Each figure may have a subject of its own: "Exports grew by 6 percent and imports by 4 percent". What stands in
    `figures` is no noun ("percent", "June"). A phrase without a name is preferred: in "SCO members signed a plan" the
    name is looked for anyhow, and "plan" tells more than "members".
    """
    phrases = list(_phrases(text, _covered(figures)))
    return _heads(phrases, named=False) or _heads(phrases, named=True)


def _heads(phrases: Iterable[_Phrase], *, named: bool) -> frozenset[str]:
    heads: dict[int, list[str]] = {}
    for phrase in phrases:
        if phrase.named is named and (head := _head(phrase)):
            heads.setdefault(phrase.stretch, []).append(head)
    return frozenset(head for found in heads.values() for head in found[:PHRASES])


def _covered(spans: Iterable[Span]) -> set[int]:
    return {index for span in spans for index in range(span.start, span.end)}


def _phrases(text: str, figures: set[int]) -> Iterator[_Phrase]:
    """Cut `text` at function words, marks, figures and verbs; what is left are noun phrases, near enough."""
    named = _covered(Span(name.start, name.end) for name in find_names(text))
    words: list[Token] = []
    stretch = 0
    for token in (*tokenize(text), None):
        in_figure = token is not None and token.start in figures
        if token is not None and not in_figure and _goes_on(token, named):
            words.append(token)
        elif words:
            yield _Phrase(tuple(words), any(word.start in named for word in words), stretch)
            words = []
        stretch += in_figure


def _goes_on(token: Token, named: set[int]) -> bool:
    if token.start in named:
        return True
    if token.kind is not TokenKind.WORD or token.folded in _NO_NOUNS:
        return False
    return not _is_verb(token.folded, readings(token.text))


def _is_verb(word: str, found: tuple[Reading, ...]) -> bool:
    """Tell whether a word form is mostly a finite verb or participle; gerunds ("handling") count as nouns.

    Where the past has a form of its own it is taken for a past, whatever else it can be: "rose", "fell", "saw". Claims
    are mostly about the past, so that what can be a plural is taken for one: "exports", "reserves".
    """
    if any(reading.form is Form.PAST and reading.lemma != word for reading in found):
        return True
    if any(reading.form is Form.PLURAL for reading in found):
        return False
    return bool(found) and found[0].part is Part.VERB and found[0].form is not Form.GERUND


def _head(phrase: _Phrase) -> str | None:
    """Return the stem of the last word that can be a noun and has no capital but for the first word's."""
    for word in reversed(phrase.words):
        if (word.text.islower() or not phrase.named) and _is_noun(readings(word.text)):
            return stem(word.text)
    return None


def _is_noun(found: tuple[Reading, ...]) -> bool:
    return not found or any(reading.part is Part.NOUN or reading.form is Form.GERUND for reading in found)
