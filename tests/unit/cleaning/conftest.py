"""Ways to clean a text and look at what came out."""

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck.cleaning import clean_source
from claimcheck.model.document import Document
from claimcheck.sources import source_from

Cleaner = Callable[..., Document]
Fates = Callable[..., dict[str, tuple[str, str]]]


@pytest.fixture
def clean() -> Cleaner:
    def cleaner(text: str, *, media_type: str = "text/plain", reference: date | None = None) -> Document:
        return clean_source(source_from(text, media_type=media_type), reference=reference)

    return cleaner


@pytest.fixture
def fates(clean: Cleaner) -> Fates:
    """Return for each block of a text its label and reason."""

    def judged(text: str, *, media_type: str = "text/plain") -> dict[str, tuple[str, str]]:
        document = clean(text, media_type=media_type)
        return {
            document.source.text[block.start : block.end]: (block.label.value, block.reason)
            for block in document.blocks
        }

    return judged
