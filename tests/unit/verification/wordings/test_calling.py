"""What a claim says that somebody calls a thing."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.calling import as_called


@pytest.mark.parametrize(
    "text", ["The mayor called the dam a success", "The mayor described the dam as a success"]
)
def test_who_calls_a_thing_something_says_that_it_is(text: str) -> None:
    said = as_called(analyse(text).statements[0])
    told = show(said.subject), said.verb.lemmas, show(said.complement), show(said.speaker)
    assert told == ("the dam", ("be",), "a success", "The mayor")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor called the dam",
        "The mayor called for a dam",
        "The dam was called a success",
        "The mayor called on Monday",
        "The mayor saw the dam as a success",
    ],
)
def test_any_other_statement_stays_as_it_is(text: str) -> None:
    statement = analyse(text).statements[0]
    assert as_called(statement) is statement
