"""Matching a source's path below the corpus folder with a pattern from the claims file."""

from collections.abc import Sequence
from fnmatch import fnmatchcase

from claimcheck.model.evidence import SourceReference


def names_source(pattern: str, source: SourceReference) -> bool:
    """Tell whether `pattern` names `source`, by its id with or without ``#record``.

    ``*`` and ``?`` stay inside one folder, ``**`` stands for any number of folders.
    """
    path, _, _ = source.id.partition("#")
    return any(_matches(pattern.split("/"), name.split("/")) for name in (source.id, path))


def names_path(pattern: str, path: str) -> bool:
    """Tell whether `pattern` names a path as a report writes it; stars as in `names_source`."""
    return _matches(pattern.split("/"), path.split("/"))


def _matches(patterns: Sequence[str], folders: Sequence[str]) -> bool:
    """Keep the set of pattern positions reached: linear in patterns x folders whatever the stars."""
    reached = _skip_stars({0}, patterns)
    for folder in folders:
        stepped = {
            position if patterns[position] == "**" else position + 1
            for position in reached
            if position < len(patterns)
            and (patterns[position] == "**" or fnmatchcase(folder, patterns[position]))
        }
        reached = _skip_stars(stepped, patterns)
    return len(patterns) in reached


def _skip_stars(reached: set[int], patterns: Sequence[str]) -> set[int]:
    """A ``**`` may also stand for no folder at all."""
    skipped = set(reached)
    for position in range(len(patterns)):
        if position in skipped and patterns[position] == "**":
            skipped.add(position + 1)
    return skipped
