"""What stands above a table."""

from claimcheck.sentences.tables.captions import mentions_flow, read_caption


def test_measure_unit_and_period_are_read_like_a_head() -> None:
    caption = read_caption(["Table 2. Trade in 2024, billions of US dollars"])
    assert (caption.heading.measure, caption.heading.period) == ("Trade", "In 2024")
    assert caption.unit is not None


def test_unit_may_stand_on_a_line_of_its_own() -> None:
    caption = read_caption(["GDP of Central Asian countries in 2024", "($ billion)"])
    assert caption.heading.measure == "GDP"
    assert caption.unit is not None


def test_two_units_close_a_table() -> None:
    assert read_caption(["Trade ($ billion)", "million tonnes"]).closed


def test_forecast_closes_a_table() -> None:
    assert read_caption(["GDP forecast, $ billion"]).closed


def test_partner_is_kept_apart_from_the_measure() -> None:
    caption = read_caption(["Trade with China, $ billion"])
    assert (caption.heading.measure, caption.partner, caption.owned) == ("Trade", "with China", False)


def test_two_partners_close_a_table() -> None:
    assert read_caption(["Exports to China and imports from Peru"]).closed


def test_owner_is_noted_and_is_no_part_of_the_measure() -> None:
    caption = read_caption(["China's exports by product, million tonnes"])
    assert (caption.heading.measure, caption.owned, caption.divided) == ("exports", True, True)


def test_place_that_contains_the_rows_owns_nothing() -> None:
    assert not read_caption(["Population in Central Asia, millions"]).owned
    assert not read_caption(["Population of Central Asian countries"]).owned


def test_range_of_years_is_no_time_of_a_figure() -> None:
    caption = read_caption(["Population by country, 2020\u20132024 (millions)"])
    assert (caption.heading.measure, caption.heading.period, caption.dated) == ("Population", "", True)


def test_two_things_are_no_measure() -> None:
    assert read_caption(["Economy and trade"]).heading.measure == ""


def test_nothing_above_says_nothing() -> None:
    assert not read_caption([]).heading


def test_what_goes_from_one_to_another_is_a_flow() -> None:
    assert mentions_flow("Exports of grain")
    assert not mentions_flow("Population")
