"""What the address of a corpus or a store says."""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30})://")

READ_BY_DAFT = frozenset("s3 s3a s3n gs gcs az abfs abfss http https hf".split())
"""Kinds of addresses that Daft reads itself, with the credentials that its documentation names. fsspec has the rest."""

_WILD = re.compile(r"[*?\[]")


def scheme_of(address: str) -> str:
    """Return the kind of an address in lower case; nothing for a path of this machine, ``file://`` included."""
    found = _SCHEME.match(address)
    scheme = found[1].lower() if found else ""
    return "" if scheme == "file" else scheme


def local_path(address: str) -> Path:
    """Return the path of an address without a scheme."""
    return Path(unquote(urlsplit(address).path) if _SCHEME.match(address) else address)


def local_places(addresses: Iterable[str]) -> tuple[Path, ...]:
    """Return those of `addresses` that lie on this machine."""
    return tuple(local_path(address) for address in addresses if not scheme_of(address))


def is_pattern(address: str) -> bool:
    """Tell whether an address has wildcards."""
    return _WILD.search(address) is not None


def root_of(address: str) -> str:
    """Return the folder that the names of a pattern or folder begin below."""
    fixed = _WILD.split(address, maxsplit=1)[0]
    return fixed.rpartition("/")[0] if fixed != address else address.rstrip("/")
