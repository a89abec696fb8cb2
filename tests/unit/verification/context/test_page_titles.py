"""A page's title that is no more than a name."""

import pytest

from claimcheck.model.claim import Claim
from claimcheck.verification.context.page_titles import with_named_titles
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
    ],
)
def test_a_title_with_the_words_of_a_name_is_that_name(claim: str, title: str, named: str) -> None:
    reading = read_claim(Claim(id="claim", text=claim))
    assert with_named_titles((title,), reading) == (named,)
