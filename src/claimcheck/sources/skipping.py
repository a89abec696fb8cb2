"""Files that are no sources, as their names tell: skipped on disk and in archives, and counted."""

from claimcheck.sources.kinds import CORPUS_SIDECAR, FILE_SIDECAR_SUFFIX, NO_TEXT


def reason_to_skip(name: str) -> str | None:
    """Return why a file of that path holds no source whatever is in it, or None."""
    # Asked for every file of a corpus in every run, hence without a path object, which takes six times as long.
    if name.startswith(".") or "/" in name:
        parts = [part for part in name.split("/") if part not in ("", ".")]
        if any(part.startswith(".") for part in parts):
            return "hidden"
        name = parts[-1] if parts else ""
    if name == CORPUS_SIDECAR or name.endswith(FILE_SIDECAR_SUFFIX):
        return "sidecar"
    stem, dot, ending = name.rpartition(".")
    return "no text" if stem and f"{dot}{ending}".lower() in NO_TEXT else None
