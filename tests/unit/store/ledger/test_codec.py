"""Values come back as they were, or not at all."""

from datetime import date

import pytest

from claimcheck.model.source import Metadata
from claimcheck.store.ledger.codec import DamagedError, seal, unseal

VALUES = [
    Metadata(
        title="Trade", authors=("A", "B"), published=date(2024, 5, 1), provenance=(("title", "markup"),)
    ),
    Metadata(title="half of a pair: \ud83d", published=date(2024, 5, 1)),
    Metadata(title="long " * 500),
    Metadata(),
]


@pytest.mark.parametrize("value", VALUES)
def test_a_value_comes_back_as_it_was(value: Metadata) -> None:
    assert unseal(seal(value), Metadata) == value


@pytest.mark.parametrize("value", VALUES)
def test_every_flipped_bit_of_it_is_noticed(value: Metadata) -> None:
    sealed = seal(value)
    for place in range(1, len(sealed)):
        damaged = bytearray(sealed)
        damaged[place] ^= 1
        with pytest.raises(DamagedError):
            unseal(bytes(damaged), Metadata)


def test_nothing_is_no_value() -> None:
    with pytest.raises(DamagedError):
        unseal(b"", Metadata)


def test_a_value_of_another_type_is_damage() -> None:
    with pytest.raises(DamagedError, match="cannot be read"):
        unseal(seal(["a", "list"]), Metadata)


def test_names_of_fields_take_no_room() -> None:
    value = Metadata(title="Trade in the ports of the north rose again last year, ministers say")
    assert len(seal(value)) < len(value.title or "") + len("half of what the names take")
