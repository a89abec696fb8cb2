"""Statements and where their characters come from."""

from claimcheck.sentences.tables.units import Unit
from claimcheck.sentences.tables.wording import Reading, worded

_ROW = "Norland\t40"
_TRADE = Reading(
    "Trade", "40", 8, name="Norland", name_start=0, period="In 2024", unit=Unit("$", " billion", scaled=True)
)


def test_statement_says_whose_what_when_and_how_much() -> None:
    assert worded(_TRADE)[0] == "In 2024, Norland's trade was $40 billion."


def test_name_and_figure_map_to_their_cells() -> None:
    statement, offsets = worded(_TRADE)
    for words in ("Norland", "40"):
        start = statement.index(words)
        assert [offsets[start + index] for index in range(len(words))] == [
            _ROW.index(words) + index for index in range(len(words))
        ]


def test_offsets_never_fall_and_stay_in_the_row() -> None:
    _, offsets = worded(_TRADE)
    assert list(offsets) == sorted(offsets)
    assert offsets[-1] < len(_ROW)


def test_thing_and_partner_follow_the_measure() -> None:
    reading = Reading("Exports", "12", 6, thing="Grain", partner="to Peru")
    assert worded(reading)[0] == "Exports of grain to Peru were 12."


def test_name_above_the_row_has_no_place_in_it() -> None:
    statement, offsets = worded(Reading("GDP", "12", 5, name="Norland"))
    assert statement == "Norland's GDP was 12."
    assert offsets[:5] == (0, 0, 0, 0, 0)


def test_capitals_of_heads_are_not_those_of_names() -> None:
    assert worded(Reading("Monthly Premium", "12", 0))[0] == "Monthly premium was 12."
    assert worded(Reading("PRICE", "12", 0))[0] == "Price was 12."
    assert worded(Reading("Trade with China", "12", 0))[0] == "Trade with China was 12."
    assert worded(Reading("Tuition", "12", 0, thing="University of Norland"))[0] == (
        "Tuition of University of Norland was 12."
    )


def test_long_numbers_are_grouped_and_keep_the_places_of_their_digits() -> None:
    statement, offsets = worded(Reading("Output", "15926780.5", 3))
    assert statement == "Output was 15,926,780.5."
    figure = statement.index("15,")
    assert offsets[figure:] == (3, 4, 5, 5, 6, 7, 8, 8, 9, 10, 11, 12, 12)
