"""Every rule of the meaning of a match, on pairs annotated apart from the code."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck

DATA = Path(__file__).parents[1] / "data" / "semantics"


def _pairs() -> list[Any]:
    return [
        pytest.param(pair, id=f"{group.stem}: {_name(pair)}", marks=_marks(pair))
        for group in sorted(DATA.glob("*.yaml"))
        for pair in yaml.safe_load(group.read_text(encoding="utf-8"))
    ]


def _name(pair: dict[str, Any]) -> str:
    told = [*pair["context"], str(pair["reference"] or ""), pair["sentence"]]
    return " / ".join([pair["claim"], *filter(None, told)])


def _marks(pair: dict[str, Any]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=pair["rule"])] if pair.get("known_failure") else []


def _stance(pair: dict[str, Any]) -> str:
    reference: date | None = pair["reference"]
    found = claimcheck.compare(pair["claim"], pair["sentence"], context=pair["context"], reference=reference)
    return str(found.stance)


@pytest.mark.parametrize("pair", _pairs())
def test_stance_is_the_annotators(pair: dict[str, Any]) -> None:
    assert _stance(pair) == pair["stance"], pair["rule"]
