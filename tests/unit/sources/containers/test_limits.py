"""What may come out of one file."""

import pytest

from claimcheck.sources.containers import limits
from claimcheck.sources.containers.limits import RATIO_LIMIT, UNPACKED_ALLOWANCE, Budget, ExhaustedError


def test_any_file_may_unpack_to_the_allowance() -> None:
    budget = Budget(0)
    budget.spend(UNPACKED_ALLOWANCE)

    with pytest.raises(ExhaustedError, match=f"more than {UNPACKED_ALLOWANCE:,} bytes"):
        budget.spend(1)


def test_a_large_file_may_unpack_to_its_size_times_the_ratio() -> None:
    budget = Budget(10_000_000)
    budget.spend(10_000_000 * RATIO_LIMIT)

    with pytest.raises(ExhaustedError):
        budget.spend(1)


def test_a_huge_file_may_unpack_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_LIMIT", 300_000_000)
    budget = Budget(10_000_000)
    budget.spend(300_000_000)

    with pytest.raises(ExhaustedError):
        budget.spend(1)


def test_members_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MEMBER_LIMIT", 2)
    budget = Budget(0)
    budget.add_member()
    budget.add_member()

    with pytest.raises(ExhaustedError, match="more than 2 members: split it"):
        budget.add_member()
