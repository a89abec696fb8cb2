"""What `ingest` and `sources` have in common: a corpus is looked at, without any claim."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.inputs import base_folder, corpus_paths
from claimcheck.cli.outputs import standard_surface, write_standard
from claimcheck.cli.preparation import observer, resolve_settings
from claimcheck.config import Settings

if TYPE_CHECKING:
    from claimcheck.model.explanation import Inspection


def inspected(
    flags: Mapping[str, object], config: Path | None, *, isolated: bool
) -> "tuple[Inspection, Settings]":
    """Read and clean the corpus that the options and settings name.

    Raises:
        UsageError: It does not exist, or a setting is wrong.
    """
    from claimcheck.pipeline.inspection import inspect  # noqa: PLC0415 - --help needs no stage

    base = base_folder(None)
    settings = resolve_settings(flags, base, config, isolated=isolated).settings
    return inspect(corpus_paths(settings.corpus, base), base, settings, observer(settings)), settings


def show_inspection(
    inspection: "Inspection", settings: Settings, renderer: Callable[..., str], **options: object
) -> None:
    """Write it to standard output, by one of the renderers of `reports`."""
    write_standard(standard_surface(settings, os.environ).draw(renderer, inspection, **options))
