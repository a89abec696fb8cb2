"""What row, column and caption say together."""

import pytest

from claimcheck.sentences.tables.axes import NOTHING, Heading
from claimcheck.sentences.tables.captions import Caption, read_caption
from claimcheck.sentences.tables.merging import Meaning, meaning_of
from claimcheck.sentences.tables.units import read_unit

_NORLAND = Heading(name="Norland")
_YEAR = Heading(period="In 2024")
_TRADE = Heading("Trade", period="In 2024")
_NONE = Caption()


def _above(line: str) -> Caption:
    return read_caption([line])


def test_row_names_whose_and_column_names_what() -> None:
    assert meaning_of(_NORLAND, _TRADE, _NONE, _NONE) == Meaning("Trade", "Norland", period="In 2024")


def test_caption_names_what_where_the_columns_are_years() -> None:
    found = meaning_of(_NORLAND, _YEAR, _above("Population by country"), _NONE)
    assert found == Meaning("Population", "Norland", period="In 2024")


def test_row_below_a_flow_is_what_flows() -> None:
    found = meaning_of(Heading("Grain"), _YEAR, _above("Exports of farm products"), _NONE)
    assert found == Meaning("Exports", thing="Grain", period="In 2024")


def test_row_below_anything_else_is_measured_itself() -> None:
    found = meaning_of(Heading("GDP"), _YEAR, _above("Economy"), _NONE)
    assert found == Meaning("GDP", period="In 2024")


def test_partner_goes_with_every_figure() -> None:
    found = meaning_of(_NORLAND, _TRADE, _above("Trade with China"), _NONE)
    assert found is not None
    assert found.partner == "with China"


def test_unit_of_the_caption_serves_columns_without_one() -> None:
    found = meaning_of(_NORLAND, _TRADE, _above("Trade, $ billion"), _NONE)
    assert found is not None
    assert found.unit == read_unit("$ billion")


def test_share_keeps_its_unit_below_any_caption() -> None:
    column = Heading("Inflation", unit=read_unit("%"))
    found = meaning_of(_NORLAND, column, _above("Prices, thousands"), _NONE)
    assert found is not None
    assert found.unit == read_unit("%")


@pytest.mark.parametrize(
    ("row", "column", "caption", "topic"),
    [
        (_NORLAND, Heading(name="Peru"), _above("Trade"), _NONE),
        (_YEAR, _TRADE, _NONE, _NONE),
        (_NORLAND, _YEAR, _NONE, _NONE),
        (_NORLAND, _TRADE, _above("Exports forecast"), _NONE),
        (_NORLAND, Heading("Trade"), _above("Trade, 2020\u20132024"), _NONE),
        (_NORLAND, _TRADE, _above("China's trade by country"), _NONE),
        (_NORLAND, _TRADE, _NONE, _above("China's trade grows")),
        (NOTHING, _TRADE, _NONE, _above("Exports to China")),
        (NOTHING, _TRADE, _above("Trade with China"), _NONE),
        (_NORLAND, Heading("Trade", unit=read_unit("$")), _above("Trade, millions"), _NONE),
        (Heading(name="Norland", unit=read_unit("%")), Heading("Trade", unit=read_unit("$")), _NONE, _NONE),
        (_NORLAND, Heading("Employment"), _above("Women"), _NONE),
        (_NORLAND, Heading("GDP"), _above("Annual growth"), _NONE),
    ],
    ids=[
        *("two names", "two times", "no measure", "forecast", "range of years", "rows may be partners"),
        *("partners by the title", "partner in the title", "partner of nobody", "scale of another unit"),
        *("two units", "narrowed", "derived"),
    ],
)
def test_doubt_leaves_a_figure_without_a_meaning(
    row: Heading, column: Heading, caption: Caption, topic: Caption
) -> None:
    assert meaning_of(row, column, caption, topic) is None
