"""What every command that reads a corpus does first: settings, and an observer of the run."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from claimcheck.cli.messages import say
from claimcheck.cli.progress import Bar, Notes
from claimcheck.config import Color, Resolution, Settings, resolve
from claimcheck.pipeline.progress import SILENT, Progress


def resolve_settings(
    flags: Mapping[str, object], folder: Path, config: Path | None, *, isolated: bool
) -> Resolution:
    """Hear all layers of settings; the search for a settings file begins in `folder`."""
    resolution = resolve(flags, folder=folder, environment=os.environ, config=config, isolated=isolated)
    if resolution.settings.verbose:
        say(f"settings: {resolution.file or 'no settings file'}")
    return resolution


def observer(settings: Settings) -> Progress:
    """Return who watches the run: a bar on a terminal, lines for --verbose, else nobody."""
    if settings.verbose:
        return Notes()
    if settings.quiet or not sys.stderr.isatty():
        return SILENT
    return Bar(colored=settings.color is not Color.NEVER)
