"""The present tense of programmes: "the fair opens on 4 May 2031" is what "will open on 4 May 2031" says.

Observation: what stands on a programme is told in the present with its day, and nobody takes that for a report. A plan,
"is expected to open", promises less; and without a time the present says what is so already.
"""

from claimcheck.predicates import Modality, Predication
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis
from claimcheck.verification.slots.time.tense import is_present

_PROGRAMMED = frozenset(
    """
    open reopen close begin start end finish conclude launch premiere air screen debut resume expire arrive depart
    leave return go kick come take run meet land retire
    """.split()
)
"""Verbs of what has its day: "*go* on sale", "*kick* off", "*take* effect", "*come* into force"."""


def is_on_programme(pairing: Pairing) -> bool:
    """Tell whether one of the two gives in the present, with its time, what the other says will be."""
    claim, source = pairing.claim, pairing.source
    if {claim.modality, source.modality} != {Modality.FACT, Modality.FUTURE}:
        return False
    if claim.modality is Modality.FACT:
        return _is_announced(claim, pairing.claimed)
    return _is_announced(source, pairing.analysis)


def _is_announced(statement: Predication, analysis: Analysis) -> bool:
    verb = statement.verb
    programmed = verb.lemmas[:1] != () and verb.lemmas[0] in _PROGRAMMED and not verb.passive
    return programmed and analysis.periods_in(statement.words) != () and is_present(statement, analysis)
