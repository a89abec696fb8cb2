"""Who is acted on and what that comes to."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.restating import as_put
from claimcheck.verification.wordings.taking import as_taken, takings_instead


def _statement(text: str) -> Predication:
    return as_put(analyse(text).statements[0])


@pytest.mark.parametrize(
    ("text", "claim", "subject"),
    [
        ("The king gave Lind a medal.", "Lind was given a medal.", "Lind"),
        ("The king gave a medal to Lind.", "Lind received a medal.", "Lind"),
        ("The jury awarded the film two prizes.", "The film was awarded two prizes.", "the film"),
        ("Voters elected Lind prime minister.", "Lind was elected prime minister.", "Lind"),
        ("Voters elected Lind.", "Lind was elected mayor.", None),
        ("The guide ranked Lund students third.", "Lund was ranked third.", None),
        ("The board denied Lund workers parole.", "Lund was denied parole.", None),
        ("The king gave Lind's brother a medal.", "Lind was given a medal.", None),
        ("The king offered Lind a medal.", "Lind was given a medal.", None),
        ("Lind was given a medal.", "Lind received a medal.", None),
        ("The king gave to Lind.", "Lind received a medal.", None),
    ],
)
def test_the_active_voice_tells_whom_the_passive_is_about(text: str, claim: str, subject: str | None) -> None:
    found = as_taken(_statement(text), _statement(claim))
    assert (show(found.subject) if found else None) == subject


def test_a_giver_stands_where_the_claim_has_him() -> None:
    found = as_taken(
        _statement("The king gave Lind a medal."), _statement("Lind received a medal from the king.")
    )
    assert found is not None
    assert "from" in [word.folded for word in found.complement]


def test_only_the_passive_and_receiving_are_told_by_who_acts() -> None:
    assert "give" in takings_instead(_statement("Lind received a medal."))
    assert takings_instead(_statement("Lind was fined 900 euros.")) == {"fine"}
    assert not takings_instead(_statement("The court fined Lind 900 euros."))
