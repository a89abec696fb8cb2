"""Claims that bring one word to the front: "It was Norvia that signed the pact" says that Norvia signed it.

Observation: what stands between "it was" and "who" is no statement of its own, for "it" points at nothing. In "it was
clear that" and "it was a plan that failed" something else is meant, so only a name, a definite thing or a time counts.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification.reading.analysis import Words


def without_cleft(statements: Sequence[Predication], words: Words) -> list[Predication]:
    """Return the statements of a claim without an opening "it was", what it brings to the front as asserted."""
    if len(statements) < 2 or not _opens_cleft(statements[0], words):  # noqa: PLR2004  "it was" and what was done
        return list(statements)
    told = statements[1]
    behind = statements[0].complement[-1].index + 1
    if any(word.index < behind for word in told.verb.words):
        return list(statements)
    return [replace(told, main=True), *statements[2:]]


def _opens_cleft(opening: Predication, words: Words) -> bool:
    """Tell "it was *Norvia* that" from "it was *clear* that" and "it was *a plan* that failed"."""
    said = opening.complement
    pointing = [word.folded for word in opening.subject] == ["it"] and opening.verb.lemmas == ("be",)
    if not pointing or opening.negated or not said:
        return False
    joint = words[said[-1].index + 1 : said[-1].index + 2]
    linked = any(word.folded in ("who", "that") and word.tag is Tag.RELATIVE for word in joint)
    timed = said[0].tag is Tag.PREPOSITION and any(word.tag is Tag.DATE for word in said)
    return linked and (said[0].tag is Tag.NAME or said[0].folded in DEFINITE or timed)
