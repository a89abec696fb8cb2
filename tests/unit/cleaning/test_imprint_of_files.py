"""What the text says goes before the properties of its file, and after everything else."""

from datetime import date

import pytest

from claimcheck.cleaning import clean_source
from claimcheck.model.source import Metadata, Source

BYLINE = "By Bo Example | Shore Daily | Published 3 May 2021"
TEXT = "The ferry carried more people than ever before, and it has paid for itself within five years."
FILED = date(2024, 1, 18)


def metadata(origin: str, *, byline: str = BYLINE) -> Metadata:
    """Return the metadata of a text whose file or markup gives a day of publication."""
    given = Metadata(published=FILED, provenance=(("published", origin),))
    text = f"The ferry pays\n\n{byline}\n\n{TEXT}\n\n{TEXT}\n"
    return clean_source(Source("ferry.pdf", text, "0", metadata=given)).metadata


@pytest.mark.parametrize("origin", ["pdf", "docx"])
def test_the_day_in_a_byline_goes_before_that_of_the_file(origin: str) -> None:
    found = metadata(origin)
    assert (found.published, dict(found.provenance)["published"]) == (date(2021, 5, 3), "byline")


def test_the_day_of_the_file_stays_where_the_text_gives_none() -> None:
    found = metadata("pdf", byline="Shore Daily")
    assert (found.published, dict(found.provenance)["published"]) == (FILED, "pdf")


@pytest.mark.parametrize("origin", ["sidecar", "meta"])
def test_the_day_that_a_sidecar_or_markup_gives_stays(origin: str) -> None:
    found = metadata(origin)
    assert (found.published, dict(found.provenance)["published"]) == (FILED, origin)
