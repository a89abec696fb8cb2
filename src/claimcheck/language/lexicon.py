"""What an English word form can be: its lemma, part of speech and form.

The table `data/lexicon.tsv` is made by `bench/make_lexicon.py` from the NIH SPECIALIST Lexicon, by way of
lemminflect (MIT). It has a row a lemma: parts of speech, the likelier first (n noun, v verb, a adjective,
r adverb); the lemma; and the forms that no rule here makes, as ``part:index:form``. That lexicon spells
American; `data/british.tsv` has frequent words that are written otherwise in Britain and lacking there,
`data/news.tsv` words of news reports that are rare in the text from which the table was made.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain
from typing import TypeAlias

from claimcheck.language.inflection import possible_lemmas, regular_forms
from claimcheck.language.stems import fold

_TABLES = ("lexicon.tsv", "british.tsv", "news.tsv")


class Part(StrEnum):
    """Parts of speech of open-class words."""

    NOUN = "n"
    VERB = "v"
    ADJECTIVE = "a"
    ADVERB = "r"

    # Asked for every word, and an enumeration's own hash is a call into Python.
    __hash__ = str.__hash__


class Form(StrEnum):
    """Which form of its lemma a word is."""

    BASE = "base"
    PLURAL = "plural"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    THIRD = "third"
    COMPARATIVE = "comparative"
    SUPERLATIVE = "superlative"


_FORMS = {
    Part.NOUN: (Form.PLURAL,),
    Part.VERB: (Form.PAST, Form.PARTICIPLE, Form.GERUND, Form.THIRD),
    Part.ADJECTIVE: (Form.COMPARATIVE, Form.SUPERLATIVE),
    Part.ADVERB: (),
}


_SHORTEST_GUESSED = 6
_DOUBLED = "bdgmnprt"
_BEFORE_E = "cgsuvz"
_BEFORE_LE = "bcdfgkptz"
"""Letters behind which a verb in "-led" has an "e": "scuttle", but "curl"."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word form. `rank` is 0 where the lemma is mostly used as this part of speech."""

    lemma: str
    part: Part
    form: Form
    rank: int = 0


@lru_cache(maxsize=65536)
def readings(word: str) -> tuple[Reading, ...]:
    """Return all readings of a word form, the likelier first; () for a word the lexicon does not know.

    Of unknown words those in "-ed" are read as what is formed so.
    """
    folded = fold(word)
    found = _known(folded)
    if not found and "-" in folded:
        first, _, last = folded.rpartition("-")
        # "By-elections" are elections of another kind: the word is read like its last part, and stays another word.
        found = tuple(replace(reading, lemma=f"{first}-{reading.lemma}") for reading in _known(last))
    return tuple(sorted(found or _guessed(folded), key=lambda reading: reading.rank))


def _guessed(folded: str) -> tuple[Reading, ...]:
    """Return how a word in "-ed" is read that the lexicon does not know: "scuttled", by its place or as an adjective.

    Verbs are coined every day.
    """
    if len(folded) < _SHORTEST_GUESSED or not (folded.isalpha() and folded.endswith("ed")):
        return ()
    if folded[-3] == "e" or folded.startswith("un"):
        # "Indeed"; "unarmed" is what is not armed.
        return ()
    stem = folded[:-2]
    if stem[-1] == stem[-2] and stem[-1] in _DOUBLED:
        stem = stem[:-1]
    elif stem[-1] in _BEFORE_E or (stem[-1] == "l" and stem[-2] in _BEFORE_LE):
        stem += "e"
    forms = (Form.PAST, Form.PARTICIPLE)
    return (
        Reading(folded, Part.ADJECTIVE, Form.BASE, 0),
        *(Reading(stem, Part.VERB, form, 1) for form in forms),
    )


def verb_lemma(word: str) -> str | None:
    """Return the lemma of `word` read as a verb, or None where it cannot be one."""
    return next((reading.lemma for reading in readings(word) if reading.part is Part.VERB), None)


def is_common(word: str) -> bool:
    """Tell whether the lexicon knows the word in lower case, so that a capital alone makes it no name."""
    return bool(readings(word))


_Row: TypeAlias = tuple[int, str]
"""The number of a row among all rows of the tables, and the row as it is written there."""


@cache
def _rows() -> tuple[dict[str, list[_Row]], dict[str, list[str]]]:
    """Return the rows of each lemma, and the lemmas of each listed form; nothing is made of a row as yet."""
    rows: dict[str, list[_Row]] = {}
    lemmas: dict[str, list[str]] = {}
    data = files("claimcheck.language").joinpath("data")
    texts = [data.joinpath(name).read_text(encoding="utf-8").splitlines() for name in _TABLES]
    for number, text in enumerate(chain.from_iterable(texts)):
        _, lemma, *listed = text.split("\t")
        rows.setdefault(lemma, []).append((number, text))
        for entry in listed[0].split() if listed else ():
            lemmas.setdefault(entry.rpartition(":")[2], []).append(lemma)
    return rows, lemmas


def _known(folded: str) -> tuple[Reading, ...]:
    """Return the readings of a form, in the order of the tables."""
    rows, lemmas = _rows()
    asked = {folded, *lemmas.get(folded, ()), *possible_lemmas(folded)}
    found = sorted(row for lemma in asked if lemma in rows for row in rows[lemma])
    return tuple(
        dict.fromkeys(reading for _, row in found for form, reading in _forms(row) if form == folded)
    )


@cache
def _forms(row: str) -> tuple[tuple[str, Reading], ...]:
    """Return every form of a row's lemma with its reading."""
    return tuple(_made(row))


def _made(row: str) -> Iterator[tuple[str, Reading]]:
    parts, lemma, *rest = row.split("\t")
    irregular = _irregular(rest[0]) if rest else {}
    for rank, letter in enumerate(parts):
        part = Part(letter)
        yield lemma, Reading(lemma, part, Form.BASE, rank)
        for index, made in enumerate(regular_forms(lemma, part)):
            for form in irregular.get((part, index), made):
                yield form, Reading(lemma, part, _FORMS[part][index], rank)


def _irregular(column: str) -> dict[tuple[Part, int], tuple[str, ...]]:
    found: dict[tuple[Part, int], tuple[str, ...]] = {}
    for entry in column.split():
        letter, index, form = entry.split(":")
        found[Part(letter), int(index)] = (form,)
    # A verb whose past is irregular and whose participle is not listed uses the past for both ("held, held").
    past = found.get((Part.VERB, 0))
    if past is not None:
        found.setdefault((Part.VERB, 1), past)
    return found
