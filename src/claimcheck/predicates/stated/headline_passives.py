"""Passives of headlines, which leave out their auxiliary: "12 miners *rescued*", "Ola Berg *sentenced* to ten years".

Observation: what is done to somebody needs to be told of whom. Where nobody stands behind the verb, it was done to who
stands before it.
"""

from dataclasses import replace

from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag

_NEEDING_OBJECT = frozenset(
    """
    kill wound injure arrest detain hospitalize hospitalise evacuate displace sentence convict acquit rescue jail
    imprison execute behead abduct kidnap deport oust indict appoint airlift suspend
    """.split()
)
"""Verbs that say nothing without an object."""

_TAKING = frozenset({"take", "rush", "bring", "transport"})
_WHERE_TO = frozenset({"hospital", "hospitals", "custody", "court", "jail"})
"""Where one is taken; who "took to the streets" went there himself."""

_CHARGED = frozenset({"with", "as", "over"})

_NO_OBJECT = frozenset({Tag.PREPOSITION, Tag.MARK, Tag.DATE, Tag.ADVERB, Tag.COORDINATOR, Tag.TO})


def as_headline_passive(statement: Predication) -> Predication:
    """Return the statement as the passive that it is, where its verb has nothing behind it that it could act on."""
    verb = statement.verb
    past = len(verb.words) == 1 and verb.words[0].form in ("past", "participle")
    if not past or verb.passive or verb.nominal or not (_needs_object(statement) and statement.subject):
        return statement
    bare = not statement.complement or statement.complement[0].tag in _NO_OBJECT
    return replace(statement, verb=replace(verb, passive=True)) if bare else statement


def _needs_object(statement: Predication) -> bool:
    lemma, behind = statement.verb.lemmas[0], statement.complement
    if lemma in _TAKING:
        return any(word.folded in _WHERE_TO for word in behind[1:3])
    return lemma in _NEEDING_OBJECT or (
        lemma == "charge" and behind[:1] != () and behind[0].folded in _CHARGED
    )
