"""Particles that make another verb: who "hires *out*" workers hires none; what "took *off* late" took no time."""

from collections.abc import Sequence
from types import MappingProxyType

from claimcheck.predicates.predication import Verb
from claimcheck.predicates.words import Word

_TABLE = """
hire out; rent out; lease out; loan out; lend out; contract out; farm out; take off over out up on in back down;
turn down up off away out over; give up away back in; put off out down up; call off up for on; break up off out down;
lay off out; set off out back; carry off; bring up down; rule out; hold off up back out; let down off; make up off for;
back off out down away; drop out off; pull out back off; pass over up away; run out over off; buy out off; write off;
win back over; get off over out away; look after for into; wipe out; wear off out; stand down by; step down up in;
sell out; pay off back; throw out away; cut off back out; knock out down; talk down up out; see off; count out
"""

_PARTICLES = MappingProxyType(
    {verb: frozenset(rest) for row in _TABLE.replace("\n", " ").split(";") for verb, *rest in [row.split()]}
)
"""Verb -> particles that change what it says; "sold *off*" and "closed *down*" say no more than "sold" and "closed"."""


def particle_of(verb: Verb, words: Sequence[Word]) -> str:
    """Return the particle right behind a verb that makes it another one, among its sentence's words; empty for none."""
    if verb.nominal or not verb.words or len(verb.lemmas) > 1:
        return ""
    place = verb.words[-1].index + 1
    behind = words[place : place + 1]
    told = behind and behind[0].folded in _PARTICLES.get(verb.lemmas[0], ())
    return behind[0].folded if told else ""
