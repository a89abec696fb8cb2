"""A claim's figures in text that is no evidence."""

import pytest

from claimcheck.language import index_terms
from claimcheck.model.passage import Query
from claimcheck.quantities import find_quantities
from claimcheck.store.wanted import BESIDE, Sighting, wanted_of


def sight(claim: str, text: str) -> Sighting | None:
    wanted = wanted_of(Query(tuple(sorted(set(index_terms(claim))))), find_quantities(claim))
    return wanted.sight(text, find_quantities(text))


def seen(claim: str, text: str) -> str:
    sighting = sight(claim, text)
    return sighting.span.of(text) if sighting else ""


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The bridge opened in 2019", "Bridge club, copyright 2019"),
        ("Aral built 2,019 bridges", "Bridges | Aral | 2019"),
        ("Aral built 12 bridges", "Aral | 12 | bridges"),
        ("Aral has 100 bridges", "Aral, page 100 of bridges"),
        ("Aral built 12 bridges", "A toy set with 12 bridges"),
        ("The app is sold in 5 countries", "Get the newsletter in 5 countries"),
    ],
)
def test_a_year_or_a_small_number_that_stands_anywhere_is_not_the_claims(claim: str, text: str) -> None:
    assert sight(claim, text) is None


@pytest.mark.parametrize(
    ("claim", "text", "figure"),
    [
        ("Aral built 12 bridges", "Also read: Aral built 12 bridges", "12 bridges"),
        ("Brent traded at 78.41 dollars", "Brent | 78.41 | +0.40", "78.41"),
        ("Aral exported 1,234 tonnes of fish", "Fish | 1,234 | tonnes", "1,234"),
        ("Aral mined 437 tonnes of salt", "Salt: 437", "437"),
        ("Trade with Aral reached $95 billion", "trade: 95 billion", "95 billion"),
        ("The app was bought by 3.2 million customers", "3.2 million customers", "3.2 million customers"),
    ],
)
def test_a_figure_that_says_something_by_itself_is(claim: str, text: str, figure: str) -> None:
    assert seen(claim, text) == figure


def test_a_figure_far_from_every_word_of_the_claim_is_another() -> None:
    far = "one " * BESIDE
    assert sight("Trade with Aral reached $95 billion", f"trade {far} $95 billion") is None


def test_of_several_places_the_one_with_most_words_of_the_claim_counts() -> None:
    far = "one " * BESIDE
    text = f"trade $95 billion {far} trade with Aral: $95 billion"
    sighting = sight("Trade with Aral reached $95 billion", text)
    assert sighting is not None
    assert (sighting.shared, sighting.span.start > len(far)) == (2, True)
