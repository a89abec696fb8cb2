"""The work that a sentence quotes critics on."""

import pytest

from claimcheck.verification.context.criticised_works import criticised_work


@pytest.mark.parametrize(
    ("sentence", "work"),
    [
        ('It has 93%, with the consensus stating, "Pale Shore is a joy."', "Pale Shore"),
        ('The consensus reads: "The Fall of the House is a fine film."', "The Fall of the House"),
        ('Lind gave the film a B+, saying "Pale Shore 3 is the worst of them."', "Pale Shore 3"),
        ('The consensus reads: "However thin, Pale Shore\'s plot never bores."', "Pale Shore"),
    ],
)
def test_names_the_work_that_critics_speak_of(sentence: str, work: str) -> None:
    assert criticised_work(sentence) == (work,)


@pytest.mark.parametrize(
    "words",
    [
        "Unlike Pale Shore's plot, this one bores.",
        "It lacks Pale Shore's wit and pace.",
        "Lacking Lantern's wit, it bores.",
        "It is no match for Pale Shore and others.",
        "Despite a fine cast, it fails.",
        "Beautiful but empty, it fails.",
    ],
)
def test_names_no_work_that_is_only_set_beside_it(words: str) -> None:
    assert criticised_work(f'The critical consensus reads: "{words}"') == ()


def test_what_nobody_quotes_critics_on_names_none() -> None:
    assert criticised_work('Lind wrote: "Pale Shore is a joy."') == ()
