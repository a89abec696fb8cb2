"""Whether what a phrase beside a name says is so now, or was so in the time that its sentence tells of."""

from collections.abc import Sequence

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.tables.lexical import OPINION, SAYING
from claimcheck.predicates.words import Tag, Word

_SPEAKING = (
    SAYING
    | OPINION
    | frozenset(
        "comment speak warn argue ask urge reply respond insist describe call praise welcome criticise".split()
    )
)
"""To whom something is said is still what he is called."""

_ENDING = frozenset(
    """
    resign retire quit leave die depart abdicate lose step stand withdraw flee vanish disappear drown fall perish hand
    cede surrender relinquish vacate end finish begin start become grow rise serve rule reign govern live
    """.split()
)
"""Behind these its bearer may no longer be it: "Ola Berg, mayor of Lund, *resigned*"; or a life is told."""

_REMOVING = frozenset(
    """
    oust replace succeed defeat beat dismiss fire sack remove kill murder assassinate bury mourn remember commemorate
    honour honor topple overthrow impeach suspend follow unseat depose shoot execute exile expel convict sentence jail
    arrest detain charge
    """.split()
)
"""To whom this is done may no longer be it: "voters *ousted* Ola Berg, mayor of Lund"."""

_AUXILIARIES = 3
"""Words before a verb among which its auxiliaries stand."""


def is_past(words: Words, name: Word, statements: Sequence[Predication], *, lasting: bool) -> bool:
    """Tell whether the name's clause tells of the past: then its bearer was what he is called."""
    verbal = [item for item in statements if item.verb.words and not item.verb.nominal]
    # "Ola Berg, who joined last year, says" tells of now.
    verbal = sorted(verbal, key=_is_aside)
    host = next((item for item in verbal if name in item.subject or name in item.complement), None)
    if host is None:
        return False
    verb = host.verb.words[0]
    before = {word.folded for word in words[max(verb.index - _AUXILIARIES, 0) : verb.index + 1]}
    past = (verb.form == "past" and not before & {"has", "have"}) or bool(before & {"was", "were", "had"})
    if past and any(
        word.tag is Tag.DATE and any(char.isdigit() for char in word.text) for word in host.words
    ):
        return True
    # News stand in the past and are of today: who opened a bridge, or was met there, is still mayor; whom voters
    # ousted is not.
    acts = name in host.subject and not host.verb.passive
    ends = host.verb.lemmas[0] in (_ENDING if acts else _ENDING | _REMOVING)
    return past and not lasting and ends


def _is_aside(statement: Predication) -> bool:
    return not statement.main
