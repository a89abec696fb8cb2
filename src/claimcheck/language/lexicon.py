"""What an English word form can be: its lemma, part of speech and form.

The table `data/lexicon.tsv` is made by `bench/make_lexicon.py` from the NIH SPECIALIST Lexicon, by way of
lemminflect (MIT). It has a row a lemma: parts of speech, the likelier first (n noun, v verb, a adjective,
r adverb); the lemma; and the forms that no rule here makes, as ``part:index:form``. That lexicon spells
American; `data/british.tsv` has frequent words that are written otherwise in Britain and lacking there,
`data/news.tsv` words of news reports that are rare in the text from which the table was made.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files

from claimcheck.language.stems import fold


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
    found = _table().get(folded)
    if found is None and "-" in folded:
        first, _, last = folded.rpartition("-")
        # "By-elections" are elections of another kind: the word is read like its last part, and stays another word.
        found = tuple(
            replace(reading, lemma=f"{first}-{reading.lemma}") for reading in _table().get(last, ())
        )
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


@cache
def _table() -> dict[str, tuple[Reading, ...]]:
    table: dict[str, list[Reading]] = {}
    data = files("claimcheck.language").joinpath("data")
    for name in ("lexicon.tsv", "british.tsv", "news.tsv"):
        for row in data.joinpath(name).read_text(encoding="utf-8").splitlines():
            _enter(row, table)
    return {form: tuple(dict.fromkeys(found)) for form, found in table.items()}


def _enter(row: str, table: dict[str, list[Reading]]) -> None:
    parts, lemma, *rest = row.split("\t")
    irregular = _irregular(rest[0]) if rest else {}
    for rank, letter in enumerate(parts):
        part = Part(letter)
        table.setdefault(lemma, []).append(Reading(lemma, part, Form.BASE, rank))
        for index, made in enumerate(_regular(lemma, part)):
            for form in irregular.get((part, index), made):
                table.setdefault(form, []).append(Reading(lemma, part, _FORMS[part][index], rank))


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


def _regular(lemma: str, part: Part) -> tuple[tuple[str, ...], ...]:
    """Return for each form of `part` the spellings the rules make, British doubling included."""
    if part is Part.NOUN:
        return ((_with_s(lemma),),)
    if part is Part.VERB:
        past = tuple(_with_ed(lemma))
        return past, past, tuple(_with_ing(lemma)), (_with_s(lemma),)
    if part is Part.ADJECTIVE:
        stem = re.sub(r"e$", "", re.sub(r"(?<=[^aeiou])y$", "i", lemma))
        return (stem + "er",), (stem + "est",)
    return ()


def _with_s(lemma: str) -> str:
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if re.search(r"(s|x|z|ch|sh)$", lemma) else "s")


def _with_ed(lemma: str) -> list[str]:
    if re.search(r"[^aeiou]y$", lemma):
        return [lemma[:-1] + "ied"]
    if lemma.endswith("e"):
        return [lemma + "d"]
    return [lemma + "ed", *(([lemma + lemma[-1] + "ed"]) if _may_double(lemma) else [])]


def _with_ing(lemma: str) -> list[str]:
    if lemma.endswith("ie"):
        return [lemma[:-2] + "ying"]
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return [lemma[:-1] + "ing"]
    return [lemma + "ing", *(([lemma + lemma[-1] + "ing"]) if _may_double(lemma) else [])]


def _may_double(lemma: str) -> bool:
    return re.search(r"[^aeiou][aeiou][bdglmnprt]$", lemma) is not None
