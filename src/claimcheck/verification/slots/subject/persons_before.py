"""Whom "she" means behind a sentence that names one person, whatever places and firms it names besides.

Observation: "Police searched Lind's flat in Tarvik. She was arrested": a town is no "she". So only names that may be
persons' compete for the pronoun, and somebody without a name ("her lawyer", "the driver") leaves it open.
"""

from collections.abc import Sequence

from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.verification.context.name_kinds import is_named_as_person
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import heads_of, object_of
from claimcheck.verification.reading.terms import Term, sentence_terms
from claimcheck.verification.slots.subject.page_topic import RELATIONS, may_be_person

_DONE_TO_THINGS = frozenset(
    """
    found cofound co-found establish launch create develop build buy acquire sell own purchase write publish direct
    produce release record design chair edit inherit expand open close merge
    """.split()
)
_PERSONS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she"}


def is_person_before(pairing: Pairing, wanted: Sequence[Term], side: Words) -> bool:
    """Tell whether "he" or "she" is the one person whom the nearest text with a person names."""
    pronoun = side[0].folded if len(side) == 1 else ""
    if pronoun not in ("he", "she") or not all(term.name for term in wanted):
        return False
    own = pairing.analysis.words[: side[0].index]
    if any(word.tag is Tag.NAME or _is_nobody_named(word, pairing.analysis) for word in own):
        return False
    for text in pairing.surroundings.nearest_first():
        made = _made_or_owned(text)
        named = (term for term in sentence_terms(text) if term.name and term.word not in made)
        persons = [term for term in named if may_be_person(term, text)]
        others = [word for word in text.words if _is_nobody_named(word, text)]
        turned = any(_PERSONS.get(word.folded, pronoun) != pronoun for word in text.words)
        if text.names or others or turned:
            return bool(persons) and not others and not turned and _are_one(persons, wanted, pairing)
    return False


def is_of_other_gender(pairing: Pairing, side: Words) -> bool:
    """Tell whether the nearest text with a name says "her" of it, where "he" is asked for: "Lind left *her* flat"."""
    pronoun = side[0].folded if len(side) == 1 else ""
    text = next((item for item in pairing.surroundings.nearest_first() if item.names), None)
    if pronoun not in ("he", "she") or text is None:
        return False
    owned = {_PERSONS[word.folded] for word in text.words if word.folded in _PERSONS}
    persons = [term for term in sentence_terms(text) if term.name and may_be_person(term, text)]
    return bool(owned) and pronoun not in owned and len(persons) == 1


def _made_or_owned(text: Analysis) -> frozenset[Word]:
    """Return the names of what is founded, bought or written, who are nobody: "Lind founded *Orlo*. She".

    Whoever directed "Anna Berg", or bought her house, has not made her.
    """
    acted = (item for item in text.statements if item.verb.lemmas[-1] in _DONE_TO_THINGS)
    objects = (item.subject if item.verb.passive else object_of(item.complement) for item in acted)
    heads = (head for words in objects for head in heads_of(words))
    return frozenset(
        word for word in heads if word.tag is Tag.NAME and not is_named_as_person(tuple(word.folded.split()))
    )


def _are_one(persons: Sequence[Term], wanted: Sequence[Term], pairing: Pairing) -> bool:
    """Tell whether all persons named are the one that is wanted."""
    return all(pairing.matcher.find(term, persons) for term in wanted) and all(
        pairing.matcher.find(person, wanted) for person in persons
    )


def _is_nobody_named(word: Word, text: Analysis) -> bool:
    """Tell "her lawyer", "the driver" and "his sister", who may be meant as well, from "judge Ola Berg"."""
    if word.tag is not Tag.NOUN or word.folded != word.lemma:
        return False
    if word.lemma not in RELATIONS and PERSON not in classes_of(word.lemma):
        return False
    behind = text.words[word.index + 1 : word.index + 2]
    return not any(after.tag is Tag.NAME for after in behind)
