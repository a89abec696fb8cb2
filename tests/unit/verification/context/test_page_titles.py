"""A page's title that is no more than a name."""

import pytest

from claimcheck.model.claim import Claim
from claimcheck.verification.context.page_titles import read_under_title, with_named_titles
from claimcheck.verification.reading.claim_reading import read_claim


@pytest.mark.parametrize(
    ("claim", "title", "named"),
    [
        ("The House That Ola Built won", "The House That Ola Built", '"The House That Ola Built"'),
        (
            "The House That Ola Built won",
            "The House That Ola Built - Filmpedia",
            '"The House That Ola Built"',
        ),
        ("The film Marsh won a prize", "Marsh", 'The film "Marsh"'),
        ("The film Marsh won a prize", "Marsh (2018 film)", 'The film "Marsh"'),
        ("Marrow Lane won a prize", "Marrow Lane (album)", 'The album "Marrow Lane"'),
        ("Marrow Lane won a prize", "Marrow Lane wins a prize", "Marrow Lane wins a prize"),
        ("Marrow Lane won a prize", "Marrow " * 40, "Marrow " * 40),
        ("Marrow Lane won a prize", "", ""),
        ("Velm has 900 people", "Velm, Norvia", '"Velm"'),
        ("Velm, Norvia has 900 people", "Velm, Norvia", "Velm, Norvia"),
    ],
)
def test_a_title_with_the_words_of_a_name_is_that_name(claim: str, title: str, named: str) -> None:
    reading = read_claim(Claim(id="claim", text=claim))
    assert with_named_titles((title,), reading) == (named,)


@pytest.mark.parametrize(
    ("claim", "title", "read"),
    [
        ("Roar took $20 million", "Roar (1981 film)", "Roar (film) took $20 million"),
        ("Roar's budget was $20 million", "Roar (film)", "Roar (film)'s budget was $20 million"),
        ("Roar took $20 million", "Roar", "Roar took $20 million"),
        ("Roar took $20 million", "Roar (disambiguation)", "Roar took $20 million"),
        ("Roars took $20 million", "Roar (film)", "Roars took $20 million"),
        ("Velm took $20 million", "Velm (film)", "Velm took $20 million"),
        ("Roar (film) took $20 million", "Roar (film)", "Roar (film) took $20 million"),
    ],
)
def test_a_claim_that_opens_with_a_titles_name_is_read_as_that_name(
    claim: str, title: str, read: str
) -> None:
    assert read_under_title(read_claim(Claim(id="claim", text=claim)), (title,)).claim.text == read
