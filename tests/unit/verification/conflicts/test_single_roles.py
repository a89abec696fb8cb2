"""Where in a sentence there is room for one name."""

import pytest

from claimcheck.model.claim import Claim
from claimcheck.verification.conflicts.single_roles import holds_one
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.reading.terms import Term, sentence_terms


def named(text: str, name: str) -> Term:
    return next(term for term in sentence_terms(analyse(text)) if term.text == name)


@pytest.mark.parametrize(
    ("claim", "sentence", "ours", "theirs", "one"),
    [
        ("Mina is played by Ola Berg", "It stars Ola Berg as Mina in Rosk.", "Ola Berg", "Jorun Vik", True),
        ("Mina is played by Ola Berg", "Mina (Ola Berg) hides the letters.", "Ola Berg", "Jorun Vik", True),
        ("Mina met Ola Berg", "Mina (Ola Berg) hides the letters.", "Ola Berg", "Jorun Vik", False),
        ("Ola Berg plays for Lund", "Ola Berg is a goalkeeper for Lund.", "Lund", "Rosk", True),
        ("Ola Berg plays in Lund", "Ola Berg is a goalkeeper for Lund.", "Lund", "Rosk", False),
        ("Ola Berg is Danish", "Ola Berg is a Danish painter.", "Danish", "Norwegian", True),
        ("Ola Berg is Scottish", "Ola Berg is a Scottish painter.", "Scottish", "British", False),
        ("Ola Berg is Danish", "Ola Berg, a painter, is Danish.", "Danish", "Norwegian", False),
        (
            "The pass was crossed by Ola Berg",
            "It was crossed by Ola Berg in May.",
            "Ola Berg",
            "Jorun Vik",
            True,
        ),
        ("Ola Berg stood by Jorun Vik", "He stayed near Ola Berg in May.", "Ola Berg", "Jorun Vik", False),
    ],
)
def test_a_role_has_room_for_one(claim: str, sentence: str, ours: str, theirs: str, *, one: bool) -> None:
    [part] = read_claim(Claim(id="c", text=claim)).parts
    assert part.statement is not None
    rival = named(sentence.replace(ours, theirs), theirs)
    assert holds_one(named(sentence, ours), rival, analyse(sentence).words, part.statement) is one
