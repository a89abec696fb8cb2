"""The content words of a phrase, and the keys under which they are compared."""

import re
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.language.abbreviations import short_form
from claimcheck.language.lexicon import Form, readings
from claimcheck.language.numerals import SMALL
from claimcheck.language.records import record
from claimcheck.language.stems import fold, stem
from claimcheck.names.one_thing import ONE_THING
from claimcheck.names.places import CANONICAL
from claimcheck.names.titles import kind_of
from claimcheck.names.words import TITLES
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.noun_families import LIGHT, noun_families
from claimcheck.verification import thresholds
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.done_by import doer_and_deed
from claimcheck.verification.reading.fought import what_is_fought
from claimcheck.verification.reading.phrases import is_one_of

_CONTENT = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.VERB, Tag.ADVERB})
_CLAUSE_LIMITS = frozenset({Tag.VERB, Tag.RELATIVE, Tag.SUBORDINATOR})
"""Behind these a preposition no longer governs."""

_WITH_OF = frozenset({"outside", "inside", "instead", "ahead", "because", "out", "regardless", "short"})
"""Say the role of what stands behind the "of" that follows them."""

_SPELLINGS = (
    (re.compile(r"is(e|ed|es|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"our(s|ed|ing|able|ite|hood|liness)?$"), r"or\1"),
    (re.compile(r"([^aeiou])re$"), r"\1er"),
    (re.compile(r"ence$"), "ense"),
)
"""British ending -> American ending."""

_BRITISH = re.compile("|".join(british.pattern for british, _ in _SPELLINGS))

_ORDINALS = {
    word: str(number)
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")


_COUNTRY = frozenset(f"={family}" for family in noun_families("country"))

_PHRASES_KEPT = 20_000
"""A claim's phrases are asked for with each of its candidates, a sentence's by several comparisons."""


@record(frozen=True, slots=True)
class Term:
    """A content word or name of a phrase."""

    word: Word
    keys: frozenset[str]
    """Two terms mean the same where their keys meet."""
    name: tuple[str, ...] = ()
    """Canonical words, where the term is a name."""
    preposition: str = ""
    """The preposition that governs the phrase the term stands in; empty for none."""
    kind: str = ""
    """What a noun beside a name says that it is: ``film`` for "the film *Thor*"."""

    @property
    def text(self) -> str:
        """The term as written."""
        return self.word.text


@lru_cache(maxsize=65536)
def keys_of(lemma: str) -> frozenset[str]:
    """Return the forms under which a word is looked up: its stem, its spelling variant's and its families."""
    folded = fold(lemma)
    folded = short_form(folded) or folded
    ordinal = _ordinal(folded)
    if ordinal:
        return frozenset({f"#{ordinal}"})
    if folded in SMALL:
        # "Number three" is "number 3".
        return frozenset({str(SMALL[folded])})
    keys = {stem(folded), stem(_american(folded))} | {f"={family}" for family in noun_families(folded)}
    if folded in ONE_THING:
        keys.add(ONE_THING[folded])
    if (folded,) in CANONICAL:
        keys.add(" ".join(CANONICAL[folded,]))
    return frozenset(keys)


def _american(folded: str) -> str:
    if len(folded) <= thresholds.LONGEST_WITHOUT_VARIANT:
        return folded
    if _BRITISH.search(folded) is None:
        return folded
    for british, american in _SPELLINGS:
        folded = british.sub(american, folded)
    return folded


def _ordinal(folded: str) -> str:
    """Return the digits an ordinal stands for; empty where the word is none."""
    number = _ORDINAL.match(folded)
    return number.group(1) if number else _ORDINALS.get(folded, "")


def word_is_ordinal(word: Word) -> bool:
    """Tell whether a word, or a word of a name, counts a place in a row: "third", "30th"."""
    return _has_ordinal(word.folded)


@lru_cache(maxsize=65536)
def _has_ordinal(folded: str) -> bool:
    return any(_ordinal(fold(part)) for part in folded.split())


def is_owner(term: Term, words: Words) -> bool:
    """Tell whether a possessive mark stands behind a term, among the words of its sentence."""
    return any(word.tag is Tag.POSSESSIVE for word in words[term.word.index + 1 : term.word.index + 2])


def terms_of(words: Iterable[Word], analysis: Analysis) -> tuple[Term, ...]:
    """Return the content terms of a phrase in order; figures, dates and small words have none."""
    return _terms_of(tuple(words), analysis)


@lru_cache(maxsize=_PHRASES_KEPT)
def _terms_of(words: Words, analysis: Analysis) -> tuple[Term, ...]:
    found: list[Term] = []
    preposition = ""
    for word in words:
        if word.tag is Tag.PREPOSITION:
            preposition = _governing(word, analysis)
        elif word.tag in _CLAUSE_LIMITS:
            preposition = ""
        kind = ""
        if word.tag is Tag.NAME:
            found, kind = _without_kind(_without_title(found, word), word, analysis)
        if word.tag in _CONTENT and word.folded not in LIGHT and not _says_nothing(word, analysis):
            parts = doer_and_deed(word) or what_is_fought(word)
            found += (
                (_part_term(*part) for part in parts) if parts else [_term(word, analysis, preposition, kind)]
            )
    return tuple(found)


def _part_term(part: Word, preposition: str) -> Term:
    """Return the term of who did it, or of what was done, in "the *China-proposed* plan"."""
    if part.tag is not Tag.NAME:
        return Term(part, _word_keys(part.lemma, part.folded), (), preposition)
    name = CANONICAL.get((part.folded,), (part.folded,))
    return Term(part, _name_keys(name), name, preposition)


def _says_nothing(word: Word, analysis: Analysis) -> bool:
    """Tell the noun of "police *officers*" and of "the *years* 2025 and 2026", and "*only* 30"."""
    if _finds_few(word, analysis):
        return True
    before = analysis.words[word.index - 1] if word.index else None
    return _only_says_year(word, analysis) or (before is not None and is_one_of(word, before))


def _finds_few(word: Word, analysis: Analysis) -> bool:
    """Tell "*only* 30", which is 30."""
    after = analysis.words[word.index + 1 : word.index + 2]
    return word.folded == "only" and any(other.tag is Tag.NUMBER for other in after)


def _only_says_year(word: Word, analysis: Analysis) -> bool:
    """Tell the noun of "the *years* 2025 and 2026"."""
    after = analysis.words[word.index + 1 : word.index + 2]
    return word.lemma == "year" and any(other.tag is Tag.DATE for other in after)


def _governing(preposition: Word, analysis: Analysis) -> str:
    """Return the preposition that says the role: in "*outside* of Peru" and "*instead* of in Peru" it is the first."""
    end = preposition.index + (preposition.folded == "of")
    opening = [word.folded for word in analysis.words[max(end - 2, 0) : end]]
    return opening[0] if opening[1:] == ["of"] and opening[0] in _WITH_OF else preposition.folded


def sentence_terms(analysis: Analysis) -> tuple[Term, ...]:
    """Return the content terms of a whole sentence."""
    return _terms_of(analysis.words, analysis)


@lru_cache(maxsize=65536)
def keys_inside(name: tuple[str, ...]) -> frozenset[str]:
    """Return the keys of all words of a name."""
    return frozenset().union(*(keys_of(word) for word in name))


def _without_title(found: list[Term], name: Word) -> list[Term]:
    """Drop an office before a name: "Chinese President Xi" only says once more who is meant."""
    begin = len(found)
    while begin and found[begin - 1].word.index == name.index - (len(found) - begin) - 1:
        begin -= 1
    before = found[begin:]
    titled = bool(before) and (short_form(before[-1].word.folded) or before[-1].word.folded) in TITLES
    return found[:begin] if titled else found


def _without_kind(found: list[Term], name: Word, analysis: Analysis) -> tuple[list[Term], str]:
    """Take the noun that only says what kind of thing a name is from before it: "the *film* Thor"."""
    before = found[-1] if found else None
    if before is None or before.name or not _is_beside(before.word, name, analysis):
        return found, ""
    kind = kind_of(before.word.lemma)
    return (found[:-1], kind) if kind else (found, "")


def _is_beside(noun: Word, name: Word, analysis: Analysis) -> bool:
    """Tell whether a noun stands right before a name, or before the article that a title begins with."""
    between = analysis.words[noun.index + 1 : name.index]
    return not between or (len(between) == 1 and between[0].text == "The")


def _term(word: Word, analysis: Analysis, preposition: str, kind: str) -> Term:
    name = analysis.name_of(word)
    if name is None:
        keys = _word_keys(word.lemma, word.folded)
        return Term(word, keys | _COUNTRY if _is_country(word, analysis) else keys, (), preposition)
    return Term(word, _name_keys(name.words), name.words, preposition, kind or name.kind)


def _is_country(word: Word, analysis: Analysis) -> bool:
    """Tell "its Central Asian *neighbours*", which are the Central Asian countries."""
    before = analysis.words[word.index - 1 : word.index] if word.index else ()
    return word.lemma in ("neighbour", "neighbor") and any(_is_of_place(other) for other in before)


def _is_of_place(word: Word) -> bool:
    name = tuple(word.folded.split())
    return word.tag is Tag.NAME and CANONICAL.get(name, name) != name


@lru_cache(maxsize=65536)
def _word_keys(lemma: str, folded: str) -> frozenset[str]:
    """Look a word up by its lemma, too; a degree says more than that: "the *longest* river" is not "a *long* river"."""
    return keys_of(folded) if _is_degree(folded) else keys_of(lemma) | keys_of(folded)


def _is_degree(folded: str) -> bool:
    return any(reading.form in (Form.COMPARATIVE, Form.SUPERLATIVE) for reading in readings(folded))


@lru_cache(maxsize=65536)
def _name_keys(words: tuple[str, ...]) -> frozenset[str]:
    """A name of one word is also looked up as a word."""
    whole = frozenset({" ".join(words)})
    return whole | keys_of(words[0]) if len(words) == 1 else whole
