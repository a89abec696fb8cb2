"""Calls for Python programs that take more than one stage."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from claimcheck.claims import claim_from
from claimcheck.cleaning import clean_source
from claimcheck.config import Settings
from claimcheck.errors import UsageError
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.report import Report
from claimcheck.pipeline.runs import Request, check, check_claims
from claimcheck.rules import known_rules
from claimcheck.sources import source_from

FilePath = str | PathLike[str]

_ONE_PROCESS = Settings(jobs=1)
"""A program that calls us may not be importable by worker processes, so they have to be asked for."""


def clean(
    raw: str | bytes,
    *,
    media_type: str = "text/plain",
    url: str | None = None,
    reference: date | None = None,
) -> Document:
    """Read and clean one dump.

    Args:
        raw: Its text, or the bytes of the file.
        media_type: ``text/plain``, ``text/markdown``, ``text/html``, ``application/pdf`` or that of a Word document; of
            archives and files of many articles `verify` reads each.
        url: Where it came from, if known.
        reference: The day it was retrieved; dates such as "2 days ago" count from it.

    Raises:
        UsageError: There is no reader for `media_type`, or it cannot read `raw`.
    """
    source = source_from(raw, media_type=media_type, url=url, reference=reference)
    return clean_source(source, reference=reference)


def verify(
    claims: FilePath | Sequence[str | Mapping[str, Any] | Claim],
    corpus: FilePath | Sequence[FilePath],
    *,
    settings: Settings | None = None,
) -> Report:
    """Check claims against a corpus.

    Args:
        claims: The path of a claims file, or claims: bare statements, mappings with the fields of a claims file, or
            Claims. Report paths are relative to the claims file's folder, else to the working directory.
        corpus: Folders and files.
        settings: Which rules run, by which date, with how many worker processes (one where nothing is said).

    Raises:
        ClaimsError: A claims file or a claim cannot be used.
        UsageError: A rule or a path does not exist, or two claims have one id.
        NothingCheckedError: There is no claim, or no source with text.
    """
    settings = settings or _ONE_PROCESS
    paths = _paths(corpus)
    if isinstance(claims, str | PathLike):
        return check([Path(claims)], paths, settings)
    return check_claims(Request(_claims(claims), paths, Path(), settings))


def _paths(corpus: FilePath | Sequence[FilePath]) -> tuple[Path, ...]:
    if isinstance(corpus, str | PathLike):
        return (Path(corpus),)
    return tuple(Path(fspath(path)) for path in corpus)


def _claims(given: Sequence[str | Mapping[str, Any] | Claim]) -> tuple[Claim, ...]:
    rules = known_rules()
    claims = tuple(claim_from(item, number, known_rules=rules) for number, item in enumerate(given, 1))
    repeated = [claim_id for claim_id, times in Counter(claim.id for claim in claims).items() if times > 1]
    if repeated:
        raise UsageError(f"two claims have one id: {', '.join(repeated)}")
    return claims
