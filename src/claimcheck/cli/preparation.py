"""What every command that reads a corpus does first: settings, and an observer of the run."""

import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from claimcheck.cli.messages import say
from claimcheck.cli.progress import Bar, Notes, Warnings
from claimcheck.config import Color, Resolution, Settings, resolve
from claimcheck.pipeline.progress import Progress

STORE = ".claimcheck"
"""The folder of the store, where nobody says otherwise."""


def given(**options: object) -> dict[str, object]:
    """Return options as a layer of settings: a switch that is off was not given, so that other layers are heard."""
    return {name: None if value is False else value for name, value in options.items()}


def resolve_settings(
    flags: Mapping[str, object], folder: Path, config: Path | None, *, isolated: bool
) -> Resolution:
    """Hear all layers of settings; the search for a settings file begins in `folder`."""
    found = resolve(flags, folder=folder, environment=os.environ, config=config, isolated=isolated)
    resolution = _with_store(found, folder)
    if resolution.settings.verbose:
        say(f"settings: {resolution.file or 'no settings file'}")
    return resolution


def _with_store(resolution: Resolution, folder: Path) -> Resolution:
    """Put the store beside the settings file, else into `folder`, unless it was put elsewhere."""
    if resolution.settings.store:
        return resolution
    beside = resolution.file.parent if resolution.file else folder
    return replace(resolution, settings=replace(resolution.settings, store=str(beside / STORE)))


def observer(settings: Settings) -> Progress:
    """Return who watches the run: a bar on a terminal, lines for --verbose, else nobody."""
    if settings.verbose:
        return Notes()
    if settings.quiet or not sys.stderr.isatty():
        return Warnings()
    return Bar(colored=settings.color is not Color.NEVER)
