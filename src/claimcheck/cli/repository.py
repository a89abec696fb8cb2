"""Where the paths begin that a service shows: at the top level of the repository."""

import os
from pathlib import Path

_MARK = ".git"
"""A folder, or a file in a linked work tree or a submodule."""


def base_from_top(folder: Path) -> str:
    """Return the folder of the first claims file as seen from the git top level, with ``/``; "" for the same.

    Outside a repository the working directory stands for the top level. What lies in neither begins with ``..``.
    """
    place = folder.resolve()
    top = next((it for it in (place, *place.parents) if (it / _MARK).exists()), Path.cwd())
    try:
        below = os.path.relpath(place, top)
    except ValueError:  # two drives on Windows have nothing in common
        return ""
    return "" if below == os.curdir else Path(below).as_posix()
