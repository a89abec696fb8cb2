"""The numbers that decide about statements: each changes an answer at its border, and the tables explain them all."""

import tomllib
from pathlib import Path

import pytest

import claimcheck
from claimcheck.model.claim import Claim
from claimcheck.names import thresholds as of_names
from claimcheck.verification import thresholds
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.reading.terms import keys_of

ROOMS = [("names", of_names), ("verification", thresholds)]


def table(room: str) -> dict[str, dict[str, object]]:
    path = Path(claimcheck.__file__).parent / room / "data" / "thresholds.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("room", [room for room, _ in ROOMS])
def test_every_threshold_says_what_was_seen_what_is_traded_and_what_was_measured(room: str) -> None:
    for name, entry in table(room).items():
        assert isinstance(entry["value"], int), name
        assert entry["value"] in entry["grid"], name  # type: ignore[operator]
        assert all(str(entry[key]) for key in ("seen", "trade", "fitted")), name


@pytest.mark.parametrize(("room", "module"), ROOMS)
def test_every_threshold_of_the_table_is_read(room: str, module: object) -> None:
    assert {name: entry["value"] for name, entry in table(room).items()} == {
        name.lower(): value
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, int)
    }


@pytest.mark.parametrize(("missing", "quotations"), [(0, 1), (1, 0)])
def test_what_is_shorter_than_a_quotation_is_a_term(missing: int, quotations: int) -> None:
    quoted = "x" * (thresholds.LEAST_QUOTED - missing)
    assert len(read_claim(Claim(id="c", text=f'Mara Lind built "{quoted}"')).quotations) == quotations


@pytest.mark.parametrize(("missing", "vague"), [(0, False), (1, True)])
def test_a_definite_subject_of_many_words_says_which_one_it_means(missing: int, vague: bool) -> None:
    words = ["joint", "annual", "regional", "steel", "port"][: thresholds.LEAST_TELLING_WORDS - missing - 1]
    claim = Claim(id="c", text=f"the {' '.join(words)} treaty ended")
    assert read_claim(claim).vague is vague


def test_only_long_words_have_another_spelling() -> None:
    assert len("wiser") == thresholds.LONGEST_WITHOUT_VARIANT
    assert keys_of("rumour") & keys_of("rumor")
    assert not keys_of("four") & keys_of("for")
