"""Verdicts and states that another word tells."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.findings import as_judged, as_undone, done_verb


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The jury found the pilot guilty.", "convict"),
        ("The jury found the pilot not guilty.", "acquit"),
        ("The jury found the pilot innocent.", "acquit"),
        ("The jury found the pilot.", "find"),
        ("The jury thought the pilot guilty.", "think"),
    ],
)
def test_a_verdict_is_read_as_its_verb(text: str, verb: str) -> None:
    assert as_judged(_statement(text)).verb.lemmas[0] == verb


@pytest.mark.parametrize(
    ("text", "claim", "denied"),
    [
        ("The pipe remains unrepaired.", "The pipe was repaired.", True),
        ("The pipe remains uninsured.", "The pipe was repaired.", None),
        ("The pipe was replaced.", "The pipe was repaired.", None),
        ("The pipe remains there.", "The pipe was repaired.", None),
        ("The pipe remains unrepaired.", "Lind repaired the pipe.", None),
    ],
)
def test_what_remains_undone_was_not_done(text: str, claim: str, *, denied: bool | None) -> None:
    found = as_undone(_statement(text), _statement(claim))
    assert (found.negated if found else None) is denied


@pytest.mark.parametrize(("word", "verb"), [("unpaid", None), ("unrepaired", "repair"), ("until", None)])
def test_a_prefix_denies_a_participle(word: str, verb: str | None) -> None:
    assert done_verb(word) == verb
