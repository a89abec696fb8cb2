"""Files of data whose rows are articles: JSON, CSV, Parquet, feeds. One unpacker a format."""

from collections.abc import Iterable
from functools import partial

from claimcheck.model.article_field import FieldName
from claimcheck.sources.records.delimited_file import unpack_delimited
from claimcheck.sources.records.feeds import unpack_feed
from claimcheck.sources.records.fields import FieldNames
from claimcheck.sources.records.json_file import unpack_json
from claimcheck.sources.records.parquet import unpack_parquet
from claimcheck.sources.rendering import Unpacker

__all__ = ["record_unpackers"]


def record_unpackers(chosen: Iterable[FieldName] = ()) -> dict[str, Unpacker]:
    """Return the unpackers by media type; `chosen` says what the user's data calls the fields of an article."""
    names = FieldNames.of(chosen)
    return {
        "application/x-ndjson": partial(unpack_json, names=names, in_lines=True),
        "application/json": partial(unpack_json, names=names),
        "text/csv": partial(unpack_delimited, names=names),
        "text/tab-separated-values": partial(unpack_delimited, names=names, delimiter="\t"),
        "application/vnd.apache.parquet": partial(unpack_parquet, names=names),
        "application/rss+xml": unpack_feed,
        "application/atom+xml": unpack_feed,
        "application/rdf+xml": unpack_feed,
    }
