"""Lying, sitting and standing somewhere."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.lying import as_lying

LIES, IS = "Hallem lies 12 miles north of Velm", "Hallem is 12 miles north of Velm"


@pytest.mark.parametrize(
    ("claim", "source", "lemma"),
    [
        (IS, LIES, "be"),
        (LIES, IS, "lie"),
        (IS, "Hallem lies 12 miles (19 km) north of Velm", "be"),
        ("Hallem is on the coast", "Hallem sits on the coast", "be"),
        ("The tower is 12 metres high", "The tower stands 12 metres high", "be"),
        ("Hallem is idle", "Hallem sits idle", None),
        ("Hallem is on the coast", "Hallem does not lie on the coast", None),
        (LIES, "Hallem sits 12 miles north of Velm", None),
    ],
)
def test_states_a_place_in_the_claims_verb(claim: str, source: str, lemma: str | None) -> None:
    found = as_lying(analyse(source).statements[0], analyse(claim).statements[0])
    assert (found.verb.lemmas[0] if found else None) == lemma
