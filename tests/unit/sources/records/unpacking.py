"""Unpacking bytes as the corpus does, and what is asked of the outcome."""

import io
from collections.abc import Iterable
from typing import Any

from claimcheck.model.article_field import ArticleField, FieldName
from claimcheck.sources.records import record_unpackers
from claimcheck.sources.rendering import BrokenRecord, Found, Record

LINES = "application/x-ndjson"
JSON = "application/json"
CSV = "text/csv"
TSV = "text/tab-separated-values"
PARQUET = "application/vnd.apache.parquet"
RSS = "application/rss+xml"


def unpacked(raw: bytes | str, media_type: str, **fields: str) -> list[Found]:
    """Return all that is found; `fields` are the user's names for the fields of an article."""
    chosen = [FieldName(ArticleField(field), name) for field, name in fields.items()]
    unpack = record_unpackers(chosen)[media_type]
    return list(unpack(io.BytesIO(raw.encode() if isinstance(raw, str) else raw)))


def texts(found: Iterable[Found]) -> dict[str, str]:
    """Return the texts of the records by name."""
    return {each.name: each.raw.decode() for each in found if isinstance(each, Record)}


def problems(found: Iterable[Found]) -> list[tuple[str, str, str]]:
    """Return name, code and message of what could not be read or has no text."""
    return [(each.name, each.code, each.message) for each in found if isinstance(each, BrokenRecord)]


def only(found: list[Found]) -> Any:
    """Return the one record there is."""
    assert len(found) == 1, found
    assert isinstance(found[0], Record), found
    return found[0]
