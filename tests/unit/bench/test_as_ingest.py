"""Pages cleaned as the command does it: the same text, and no trace left on the tools that follow."""

import gc
from types import ModuleType
from typing import Any

import pytest

from claimcheck.cleaning import clean_source
from claimcheck.pipeline.stored.extracting import RECORDS
from claimcheck.sources import source_from
from tests.unit.bench.conftest import Script


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("as_ingest")


def page(module: ModuleType, name: str, raw: str) -> Any:
    return module.Page({"id": name}, raw, "text/html", raw, "en")


def test_each_page_has_the_text_that_it_has_by_itself(module: ModuleType) -> None:
    raws = [
        f"<h1>Report {number}</h1><p>The harbour was closed for {number} days in May.</p>"
        for number in range(RECORDS + 1)
    ]
    raws[3] = "<p></p>"
    texts = module.texts_as_ingest([page(module, str(number), raw) for number, raw in enumerate(raws)])
    assert texts == [clean_source(source_from(raw, media_type="text/html")).text for raw in raws]


def test_the_pace_of_the_collector_is_given_back(module: ModuleType) -> None:
    before = gc.get_threshold()
    module.texts_as_ingest([page(module, "a", "<p>Text</p>")])
    assert gc.get_threshold() == before
