"""The content words of a phrase, and when two of them mean the same."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.language.stems import fold, stem
from claimcheck.names import same_name
from claimcheck.names.places import CANONICAL
from claimcheck.names.words import ORGANISATION, TITLES
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.noun_families import LIGHT, noun_families, opposites
from claimcheck.verification.analysis import Analysis

_CONTENT = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.VERB, Tag.ADVERB})
_SPELLINGS = (
    (re.compile(r"is(e|ed|es|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"our(s|ed|ing|able|ite|hood|liness)?$"), r"or\1"),
    (re.compile(r"([^aeiou])re$"), r"\1er"),
    (re.compile(r"ence$"), "ense"),
)
_ORDINALS = {
    word: str(number)
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class Term:
    """A content word or name of a phrase."""

    word: Word
    keys: frozenset[str]
    """Two terms mean the same where their keys meet."""
    name: tuple[str, ...] = ()
    """Canonical words, where the term is a name."""
    preposition: str = ""
    """The preposition that governs the phrase the term stands in; empty for none."""

    @property
    def text(self) -> str:
        """The term as written."""
        return self.word.text


@lru_cache(maxsize=65536)
def keys_of(lemma: str) -> frozenset[str]:
    """Return the forms under which a word is looked up: its stem, its spelling variant's and its families."""
    folded = fold(lemma)
    number = _ORDINAL.match(folded)
    if folded in _ORDINALS or number:
        return frozenset({f"#{number.group(1) if number else _ORDINALS[folded]}"})
    american = folded
    for pattern, replacement in _SPELLINGS:
        if len(folded) > 5:  # noqa: PLR2004  "wise", "our", "fire" are no variants
            american = pattern.sub(replacement, american)
    keys = {stem(folded), stem(american)} | {f"={number}" for number in noun_families(folded)}
    if (folded,) in CANONICAL:
        keys.add(" ".join(CANONICAL[folded,]))
    return frozenset(keys)


def word_is_ordinal(word: Word) -> bool:
    """Tell whether a word, or a word of a name, counts a place in a row: "third", "30th"."""
    return any(fold(part) in _ORDINALS or _ORDINAL.match(fold(part)) for part in word.folded.split())


def terms_of(words: Iterable[Word], analysis: Analysis) -> tuple[Term, ...]:
    """Return the content terms of a phrase in order; figures, dates and small words have none."""
    found: list[Term] = []
    preposition = ""
    for word in words:
        if word.tag is Tag.PREPOSITION:
            preposition = word.folded
        elif word.tag in (Tag.VERB, Tag.MARK, Tag.RELATIVE, Tag.SUBORDINATOR):
            preposition = "" if word.tag is not Tag.MARK else preposition
        if word.tag is Tag.NAME:
            found = _without_title(found, word)
        if word.tag in _CONTENT and word.folded not in LIGHT:
            found.append(_term(word, analysis, preposition))
    return tuple(found)


def _without_title(found: list[Term], name: Word) -> list[Term]:
    """ "Chinese President Xi": before a name, an office and its country only say once more who is meant."""
    begin = len(found)
    while begin and found[begin - 1].word.index == name.index - (len(found) - begin) - 1:
        begin -= 1
    before = found[begin:]
    return found[:begin] if before and before[-1].word.folded in TITLES else found


def _term(word: Word, analysis: Analysis, preposition: str) -> Term:
    name = analysis.name_of(word)
    if name is None:
        return Term(word, keys_of(word.lemma) | keys_of(word.folded), (), preposition)
    keys = frozenset({" ".join(name.words)})
    if len(name.words) == 1:
        keys |= keys_of(name.words[0])
    return Term(word, keys, name.words, preposition)


class Matcher:
    """Tells whether two terms mean the same, given a document's acronyms and a claim's aliases."""

    def __init__(
        self, defined: Mapping[str, tuple[str, ...]], aliases: Mapping[tuple[str, ...], int]
    ) -> None:
        """Take acronym -> words of its long form, and folded words of an alias -> number of its group."""
        self._defined = defined
        self._aliases = aliases

    def find(self, term: Term, pool: Iterable[Term]) -> Term | None:
        """Return the first term of `pool` that means the same as `term`."""
        candidates = tuple(pool)
        direct = next((other for other in candidates if self.same(term, other)), None)
        if direct is not None or not term.name:
            return direct or self._inside_name(term, candidates)
        return self._spelled_out(term, candidates)

    def same(self, first: Term, second: Term) -> bool:
        """Tell whether two terms mean the same."""
        if first.keys & second.keys:
            return True
        if not (first.name and second.name):
            return False
        one, other = self._aliases.get(first.name), self._aliases.get(second.name)
        if one is not None and one == other:
            return True
        return same_name(first.name, second.name, self._defined) is not None

    def _inside_name(self, term: Term, candidates: tuple[Term, ...]) -> Term | None:
        """ "summit" in "Central Asia Summit": a plain word may stand inside a name."""
        for other in candidates:
            if any(term.keys & keys_of(word) for word in other.name):
                return other
        return None

    def _spelled_out(self, term: Term, candidates: tuple[Term, ...]) -> Term | None:
        """A name of several words may stand as plain words, or as several names, in the source."""
        name = term.name
        if len(name) < 2:  # noqa: PLR2004  a single word was compared as it is
            return next((other for other in candidates if _begins(other.name, name)), None)
        inside = next((other for other in candidates if _begins(other.name, name)), None)
        if inside is not None:
            return inside
        small = {"of", "the", "for", "and"}
        found = [
            next((other for other in candidates if other.keys & keys_of(word) or word in other.name), None)
            for word in name
            if word not in small
        ]
        return found[0] if found and all(found) else None

    def opposite(self, term: Term, pool: Iterable[Term]) -> Term | None:
        """Return a term of `pool` that excludes `term`."""
        excluded = opposites(term.word.lemma) | opposites(term.word.folded)
        return next(
            (other for other in pool if other.word.lemma in excluded or other.word.folded in excluded), None
        )


def _begins(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """ "Central Asia" begins "Central Asia Summit"; "Lyon" in "Greater Lyon" is another place."""
    return longer[: len(shorter)] == shorter and longer[-1] in ORGANISATION
