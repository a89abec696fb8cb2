"""Works that come out: "hit the shelves", "had its premiere", "was first shown", "is a 2007 comedy film".

Observation: that a work was released or first shown is told by a noun as often as by a verb, and of a work its year
stands before what it is. A noun with a qualifier ("its DVD release") is another outing than the first.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_SHELVES = frozenset({"shelf", "newsstand"})
"""What only comes out hits them; a storm hits shops, too."""

_OWN = frozenset({"its", "his", "her", "their"})
"""Of "a premiere" a town may be the place."""

_SEEING = frozenset({"see", "receive", "get", "have", "make"})
_BRINGING_OUT = _SEEING | {"hit"}
_OUTINGS = {"release": ("release", True), "premiere": ("premiere", False), "debut": ("debut", False)}
"""Noun -> the verb that says the same, and whether its subject is what was done to."""

SHOWING = frozenset({"show", "screen", "air", "broadcast", "perform", "stage"})
"""What is done to a work for the first time at its premiere."""

_WORKS = frozenset(
    "film movie album song single novel book game series sitcom documentary play opera musical ep".split()
)
_KIND = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.NAME})
_MOST_BEFORE = 6
"""Words between a year and what kind of work it is of."""


def as_brought_out(statement: Predication) -> Predication:
    """Return a statement that a work came out as one that it was released, or first shown; any other as it is."""
    verb, said = statement.verb, statement.complement
    if verb.passive or verb.nominal or len(verb.lemmas) > 1 or not statement.subject:
        return statement
    if verb.lemmas[0] not in _BRINGING_OUT:
        return statement
    article = int(any(word.tag is Tag.DETERMINER or word.folded in _OWN for word in said[:1]))
    noun = said[article] if article < len(said) else None
    if noun is None or any(
        word.tag is Tag.NOUN or word.folded == "of" for word in said[article + 1 : article + 2]
    ):
        return statement
    if verb.lemmas == ("hit",) and noun.lemma in _SHELVES:
        return _brought_out(statement, "release", article + 1, passive=True)
    if verb.lemmas[0] in _SEEING and said[0].folded in _OWN and noun.lemma in _OUTINGS:
        lemma, passive = _OUTINGS[noun.lemma]
        return _brought_out(statement, lemma, article + 1, passive=passive)
    return statement


def _brought_out(statement: Predication, lemma: str, end: int, *, passive: bool) -> Predication:
    """Leave of the noun and its article nothing that says anything more."""
    verb = Verb((lemma,), families_of((lemma,)), statement.verb.words, passive=passive)
    unsaid = tuple(replace(word, tag=Tag.DETERMINER, form="") for word in statement.complement[:end])
    return replace(statement, verb=verb, complement=(*unsaid, *statement.complement[end:]))


def as_first_shown(statement: Predication, words: Sequence[Word]) -> Predication:
    """Read "was first shown" and "first aired" as "premiered"; `words` are the sentence's."""
    verb = statement.verb
    if verb.lemmas[0] not in SHOWING or len(verb.lemmas) > 1 or verb.nominal or not verb.words:
        return statement
    begin = verb.words[0].index
    first = words[begin - 1] if begin else None
    # "First showed them" is what somebody did.
    done = verb.passive or not any(word.tag in _KIND for word in _before_preposition(statement.complement))
    if first is None or first.folded != "first" or first.tag is not Tag.ADVERB or not done:
        return statement
    premiered = Verb(("premiere",), families_of(("premiere",)), (first, *verb.words))
    return replace(statement, verb=premiered)


def _before_preposition(said: Sequence[Word]) -> Iterator[Word]:
    return takewhile(lambda word: word.tag is not Tag.PREPOSITION, said)


def find_years_of_works(statements: Iterable[Predication]) -> Iterator[Predication]:
    """Yield when a work was released that is called by its year: "Dorle is *a 2007 comedy film*"."""
    for statement in statements:
        year = _year_of_work(statement)
        if year is not None:
            yield _released(statement, year)


def _year_of_work(statement: Predication) -> Word | None:
    said = statement.complement
    called = (
        statement.verb.lemmas == ("be",) and statement.modality is Modality.FACT and not statement.negated
    )
    if not called or len(said) < 3 or said[0].folded not in ("a", "an") or said[1].tag is not Tag.DATE:  # noqa: PLR2004
        return None
    year = said[1]
    end = next((at for at, word in enumerate(said) if at > 1 and word.tag not in _KIND), len(said))
    kind = said[2 : min(end, _MOST_BEFORE)]
    return year if year.text.isdigit() and kind and kind[-1].lemma in _WORKS else None


def _released(statement: Predication, year: Word) -> Predication:
    # In the place of the article, for no two words of a statement have one place.
    said = replace(statement.complement[0], text="released", folded="released", lemma="release", tag=Tag.VERB)
    within = replace(year, text="in", folded="in", lemma="in", tag=Tag.PREPOSITION, atom=None)
    verb = Verb(("release",), families_of(("release",)), (said,), passive=True)
    return replace(statement, verb=verb, complement=(within, year), main=False)


def is_year_of_work(statement: Predication) -> bool:
    """Tell what was read from a year before what a work is: "released in 2010" of "is *a 2010 film*"."""
    said = statement.complement
    return len(said) == 2 and said[0].index == said[1].index  # noqa: PLR2004  "in", in the year's place, and the year


def outings_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may say that a work came out."""
    if claim.verb.lemmas not in (("release",), ("premiere",), ("premier",), ("debut",)):
        return frozenset()
    shown = frozenset() if claim.verb.lemmas == ("release",) else SHOWING
    return _SEEING | {"hit", "be"} | shown
