"""Offices told by what their holders do."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.heading import as_in_office, as_office, office_in, offices_instead


def test_the_holder_of_an_office_does_what_it_is_for() -> None:
    said = as_in_office(
        analyse("Mara Lind is the editor of the Post and a pilot").statements[0],
        analyse("Mara Lind edits the Post").statements[0],
    )
    assert said is not None
    assert [word.folded for word in said.complement] == ["the", "post"]


@pytest.mark.parametrize(
    "office", ["a former editor of the Post", "the deputy editor of the Post", "an editor"]
)
def test_other_offices_are_not_read_so(office: str) -> None:
    claim = analyse("Mara Lind edits the Post").statements[0]
    assert as_in_office(analyse(f"Mara Lind is {office}").statements[0], claim) is None


def test_who_does_what_an_office_is_for_holds_it() -> None:
    claim = analyse("Mara Lind is the editor of the Post").statements[0]
    said = as_office(analyse("Mara Lind edits the Post").statements[0], claim)
    assert said is not None
    assert said.verb.lemmas == ("be",)


def test_who_founded_something_may_be_one_of_its_founders() -> None:
    claim = analyse("Mara Lind is the founder of Orvo").statements[0]
    assert as_office(analyse("Mara Lind founded Orvo").statements[0], claim) is None


def test_an_office_may_be_told_by_its_verbs() -> None:
    claim = analyse("Mara Lind is the chair of the panel").statements[0]
    assert office_in(claim) == "chair"
    assert {"chair", "head"} <= offices_instead(claim)


def test_a_claim_on_no_office_has_no_such_verbs() -> None:
    assert offices_instead(analyse("Mara Lind is a friend of Ola").statements[0]) == frozenset()
