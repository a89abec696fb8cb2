"""Files that are no sources, as their names tell: skipped on disk and in archives, and counted."""

from pathlib import PurePosixPath

from claimcheck.sources.kinds import CORPUS_SIDECAR, FILE_SIDECAR_SUFFIX, NO_TEXT


def reason_to_skip(name: str) -> str | None:
    """Return why a file of that path holds no source whatever is in it, or None."""
    path = PurePosixPath(name)
    if any(part.startswith(".") for part in path.parts):
        return "hidden"
    if path.name == CORPUS_SIDECAR or path.name.endswith(FILE_SIDECAR_SUFFIX):
        return "sidecar"
    return "no text" if path.suffix.lower() in NO_TEXT else None
