"""Whether what a phrase beside a name says is so now, or was so in the time that its sentence tells of."""

from collections.abc import Sequence

from claimcheck.predicates.clause import Words
from claimcheck.predicates.lexical import OPINION, SAYING
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag, Word

_SPEAKING = (
    SAYING | OPINION | frozenset("comment speak warn argue ask urge reply respond insist describe".split())
)
"""In news these are of today though they stand in the past: who said so is still what he is called."""

_AUXILIARIES = 3
"""Words before a verb among which its auxiliaries stand."""


def is_past(words: Words, name: Word, statements: Sequence[Predication], *, lasting: bool) -> bool:
    """Tell whether the name's clause tells of the past: then its bearer was what he is called."""
    verbal = (item for item in statements if item.verb.words and not item.verb.nominal)
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
    return past and not lasting and host.verb.lemmas[0] not in _SPEAKING
