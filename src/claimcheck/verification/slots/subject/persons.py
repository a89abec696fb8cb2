"""Counts of people that leave people out: "47 were hurt", "47 others were hurt", "another 47 were hurt".

Observation: of what is done to persons a report counts first some kind of them, then "others" or the bare figure. Who
is counted is plain from the verb, unless the count before is of beasts or things.
"""

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words

_DONE_TO_PERSONS = frozenset(
    """
    injure wound hurt kill killed dead die perish drown arrest detain jail imprison deport hospitalize hospitalise
    rescue evacuate displace infect recover survive convict acquit sentence abduct kidnap behead execute quarantine
    vaccinate test
    """.split()
)
_TAKING = frozenset({"take", "rush", "transport", "bring", "airlift", "fly"})
_WHERE_TO = frozenset({"hospital", "custody", "clinic"})
_OPEN = frozenset({"people", "persons", "person", "others"})
_ADDED = frozenset({"another", "other", "further", "more", "additional"})
_BARE = frozenset({Tag.NUMBER, Tag.DETERMINER, Tag.ADVERB})
_BEASTS_AND_THINGS = frozenset(
    """
    animal pet cow cattle calf bull sheep lamb goat pig piglet horse pony donkey mule dog puppy cat kitten chicken hen
    turkey duck goose rabbit elephant monkey snake turtle crocodile kangaroo koala zebra giraffe car vehicle truck lorry
    bus train plane aircraft helicopter jet ship vessel boat ferry house home building flat apartment tree village town
    """.split()
)


def counts_only_people(pairing: Pairing) -> bool:
    """Tell whether both subjects count people, and one of them leaves out the word: "47 people", "47 others", "47"."""
    if not (is_done_to_persons(pairing.claim) and is_done_to_persons(pairing.source)):
        return False
    ours, theirs = _noun(pairing.claim.subject), _noun(pairing.subject_side)
    if not ((ours is None or ours.folded in _OPEN) and (theirs is None or theirs.folded in _OPEN)):
        return False
    counted = any(word.tag is Tag.NUMBER for word in pairing.subject_side)
    return counted and _counted_before(pairing) is not False


def is_done_to_persons(statement: Predication) -> bool:
    """Tell whether a verb says what is done to persons: "were hurt", "were *taken to hospital*"."""
    if statement.verb.lemmas[0] in _TAKING and statement.verb.passive:
        return any(word.lemma in _WHERE_TO for word in statement.complement)
    return statement.verb.lemmas[-1] in _DONE_TO_PERSONS


def is_set_apart(figure: Word, statement: Predication, words: Words) -> bool:
    """Tell "seven were killed and *another 31* hurt", of which 31 are hurt, from "another 31 were hurt"."""
    if not is_done_to_persons(statement) or not statement.verb.words:
        return False
    before = words[: min(figure.index, statement.verb.words[0].index)]
    told = [families_of((word.lemma,)) for word in before if word.tag in (Tag.VERB, Tag.AUXILIARY)]
    own = families_of(statement.verb.lemmas[-1:]) or statement.verb.families
    counted = any(word.tag is Tag.NUMBER for word in before)
    return counted and bool(told) and all(set(own).isdisjoint(families) for families in told)


def _noun(phrase: Words) -> Word | None:
    """Return the noun of a count; None where there is nothing but the count."""
    end = next((at for at, word in enumerate(phrase) if word.tag is Tag.PREPOSITION), len(phrase))
    nouns = [word for word in phrase[:end] if word.tag not in _BARE and word.folded not in _ADDED]
    return nouns[-1] if nouns else None


def _counted_before(pairing: Pairing) -> bool | None:
    """Tell whether the count before the source's may be of people; None where there is none."""
    words = pairing.analysis.words
    begin = min((word.index for word in pairing.subject_side), default=0)
    figures = [word for word in words[:begin] if word.tag is Tag.NUMBER]
    if not figures:
        return None
    behind = words[figures[-1].index + 1 : begin]
    noun = next((word for word in behind if word.tag is Tag.NOUN), None)
    return noun is None or not (noun.lemma in _BEASTS_AND_THINGS or classes_of(noun.lemma) - {PERSON})
