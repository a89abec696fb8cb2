"""Populations told in passing: "a town *of 4,000*", "a village with *a population of 900*", "*home to 4,000 people*".

Observation: what a place is and how many live there are told in one phrase, and the figure is the place's only where no
other place stands between: "a town in a district with a population of 90,000" leaves open which of them has it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_PLACES = frozenset(
    """
    town city village hamlet municipality suburb settlement community borough parish commune township island county
    district province state region territory country nation republic capital seaport port resort neighbourhood
    neighborhood metropolis
    """.split()
)
_PEOPLE = frozenset({"people", "person", "resident", "inhabitant", "soul"})
_POPULATION = ("with", "a", "population", "of")
_WHERE = frozenset({"in", "on", "at", "near", "by", "outside", "between", "along"})
_ENDING = frozenset({Tag.PREPOSITION, Tag.MARK, Tag.DATE, Tag.COORDINATOR, Tag.RELATIVE})


def find_populations(statements: Iterable[Predication]) -> Iterator[Predication]:
    """Yield what a place has for its population, where a statement says what the place is."""
    for statement in statements:
        called = statement.verb.lemmas == ("be",) and statement.modality is Modality.FACT
        if called and not statement.negated and statement.subject:
            said = _population(statement.complement)
            if said:
                # What the place is called only leads to its population: "a town of" narrows nobody.
                leading = tuple(word for word in statement.complement if word.index < _figure_of(said).index)
                have = Verb(("have",), families_of(("have",)), (*statement.verb.words, *leading))
                yield replace(statement, verb=have, complement=said, main=False)


def population_unsaid(claim: Predication) -> frozenset[str]:
    """Return the nouns of a claim on a population that "home to 4,000 people" and "a town of 4,000" leave unsaid."""
    numbered = any(word.tag is Tag.NUMBER for word in claim.complement)
    told = frozenset({"population", "inhabitant", "resident"})
    return told if numbered and any(word.lemma in told for word in claim.words) else frozenset()


def _population(said: Words) -> Words:
    """Return "population of 4,000" with what follows it; empty where a phrase tells none."""
    if [word.folded for word in said[:2]] == ["home", "to"]:
        return _counted(said, 0)
    place = next((at for at, word in enumerate(said) if word.lemma in _PLACES), None)
    opened = any(word.tag is Tag.DETERMINER for word in said[:1])
    if place is None or not opened or any(word.tag in _ENDING for word in said[:place]):
        return ()
    if any(word.folded == "of" for word in said[place + 1 : place + 2]):
        # "A town of 4,000 *on the coast*": what stands behind says where the town is.
        return _until_place(_counted(said, place))
    for at in range(place + 1, len(said) - len(_POPULATION)):
        if tuple(word.folded for word in said[at : at + len(_POPULATION)]) == _POPULATION:
            alone = not any(word.lemma in _PLACES for word in said[place + 1 : at])
            return said[at + 2 :] if alone and said[at + 4].tag is Tag.NUMBER else ()
    return ()


def _counted(said: Words, place: int) -> Words:
    """Return the people counted behind the word at `place` and its preposition as a population."""
    figure, behind = said[place + 2 : place + 3], said[place + 3 :]
    if not figure or not _is_count(figure[0]):
        return ()
    rest = behind[1:] if behind and behind[0].lemma in _PEOPLE else behind
    if rest and rest[0].tag not in _ENDING:
        return ()
    # The words that stand there are read as those that others have.
    population = replace(
        said[place], text="population", folded="population", lemma="population", tag=Tag.NOUN
    )
    of = replace(said[place + 1], text="of", folded="of", lemma="of", tag=Tag.PREPOSITION)
    return (population, of, *figure, *rest)


def _until_place(said: Words) -> Words:
    """Return a population without the phrase for where it is, if that tells no time."""
    end = next((at for at, word in enumerate(said) if at and word.folded in _WHERE), len(said))
    return said if any(word.tag is Tag.DATE for word in said[end:]) else said[:end]


def _figure_of(said: Words) -> Word:
    return next(word for word in said if word.tag is Tag.NUMBER)


def _is_count(word: Word) -> bool:
    """Tell "4,000" and "about 4 million" from "$4 million" and "40 square kilometres"."""
    plain = word.text.replace(",", "").replace(".", "").replace(" ", "").replace("-", "").isalnum()
    measured = word.folded.split()[-1].isalpha() and word.folded.split()[-1] not in _SCALES
    return word.tag is Tag.NUMBER and plain and not measured


_SCALES = frozenset({"hundred", "thousand", "million", "billion"})
