"""Contests told from either side."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.contests import as_contested


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


def _shown(text: str, claim: str) -> str | None:
    found = as_contested(_statement(text), _statement(claim))
    if found is None:
        return None
    parts = (found.subject, found.complement)
    return " | ".join(
        " ".join(word.folded if word.tag != "name" else word.text for word in part) for part in parts
    )


@pytest.mark.parametrize(
    ("text", "claim", "shown"),
    [
        ("Velm lost to Orsk.", "Orsk beat Velm.", "Orsk | Velm"),
        ("Velm lost 3-1 to Orsk.", "Orsk defeated Velm.", "Orsk | Velm 3-1"),
        ("Orsk beat Velm.", "Velm lost to Orsk.", "Velm | to Orsk"),
        ("Orsk beat Velm.", "Orsk beat Velm.", None),
        ("Orsk beat Velm 3-1.", "Velm beat Orsk 3-1.", "Velm | Orsk 3-1"),
        ("Orsk beat Velm 3-1.", "Orsk lost 3-1 to Velm.", "Orsk | 3-1 to Velm"),
        ("Orsk beat Velm.", "Velm beat Orsk.", None),
        ("Velm lost 90 jobs.", "Orsk beat Velm.", None),
        ("Orsk won.", "Velm lost to Orsk.", None),
        ("Orsk beat Velm.", "Velm lost 90 jobs.", None),
        ("Velm was beaten by Orsk.", "Velm lost to Orsk.", None),
    ],
)
def test_a_defeat_is_told_as_a_victory_where_the_claim_has_it_so(
    text: str, claim: str, shown: str | None
) -> None:
    assert _shown(text, claim) == shown
