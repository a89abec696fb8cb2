"""Claims that are made in Python, without a file."""

import re
from collections.abc import Mapping
from datetime import date

from claimcheck.claims.limits import MAX_DEPTH
from claimcheck.claims.nodes import ListNode, MappingNode, Node, Scalar
from claimcheck.claims.positions import Positions
from claimcheck.claims.reading import Reading
from claimcheck.claims.wording import sentence, shown
from claimcheck.errors import ClaimsError
from claimcheck.model.claim import Claim

_SURROGATE = re.compile("[\ud800-\udfff]")

PATH = "<claims>"
"""Stands for the file in the problems of such claims."""


def claim_from(
    value: str | Mapping[str, object] | Claim,
    number: int = 1,
    *,
    known_rules: Mapping[str, str] | None = None,
) -> Claim:
    """Make a claim of a bare statement or of a mapping with the fields of a claims file; a Claim is itself.

    Numbers and dates may stand for the texts that a file would have; None is as if the field were not there.

    Args:
        value: what is claimed.
        number: which of several claims it is, from 1; the line of its problems.
        known_rules: code -> name of the rules that `ignore` may name. If not given, all that is written like one.

    Raises:
        ClaimsError: something is wrong with it; the path of its problems is ``<claims>``.
    """
    if isinstance(value, Claim):
        return value
    # pydantic takes some 100 ms to load: only what reads a claim waits for it.
    from claimcheck.claims.building import build  # noqa: PLC0415
    from claimcheck.claims.checking import check_claim  # noqa: PLC0415
    from claimcheck.claims.forms import DefaultsForm  # noqa: PLC0415

    reading = Reading(PATH, Positions((0,), number), has_places=False)
    node = _node(value, reading, MAX_DEPTH)
    draft = None if reading.problems else check_claim(node, reading, known_rules)
    built = build(draft, DefaultsForm(), reading) if draft else None
    if reading.problems or built is None:
        raise ClaimsError(tuple(reading.problems))
    return built.claim


def _node(value: object, reading: Reading, levels: int) -> Node:
    # The first problem ends it: a mapping that holds itself twice has 2^16 ends.
    if reading.problems:
        return Scalar("")
    if levels < 0:
        reading.note(0, f"found lists or mappings nested too deep, expected at most {MAX_DEPTH} levels")
        return Scalar("")
    if isinstance(value, Mapping):
        keys = [(_scalar(key, reading), below) for key, below in value.items() if below is not None]
        return MappingNode({key.text: (key, _node(below, reading, levels - 1)) for key, below in keys})
    if isinstance(value, set | frozenset):
        value = sorted(value, key=str)
    if isinstance(value, list | tuple):
        return ListNode(tuple(_node(item, reading, levels - 1) for item in value))
    return _scalar(value, reading)


def _scalar(value: object, reading: Reading) -> Scalar:
    text = value.isoformat() if isinstance(value, date) else str(value)
    if _SURROGATE.search(text):
        reading.note(0, sentence(shown(text), "text: it has half a character (a lone surrogate)"))
    return Scalar(text)
