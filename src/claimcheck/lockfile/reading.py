"""A lock file read back, with every problem at its place."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.errors import ConfigurationError, UsageError
from claimcheck.model.lock import Lock

if TYPE_CHECKING:
    from yaml.nodes import Node

_LARGEST = 100_000_000
"""Bytes. 5,000 claims with ten pins each take some 40 MB."""


def lock_path(claims: Path) -> Path:
    """Return where the lock of a claims file lies: beside it, with the same name."""
    return claims.with_suffix(".lock")


def read_lock(path: Path) -> Lock | None:
    """Read a lock file; None where there is none.

    Raises:
        ConfigurationError: It is no lock file; says where, and what to do.
        UsageError: It cannot be read.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ConfigurationError(f"{path}: {path.stat().st_size:,} bytes, expected at most {_LARGEST:,}")
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: byte {error.start} is no UTF-8{_REMEDY}") from None
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None
    return _parsed(text, path)


_REMEDY = "; restore the file from version control, or delete it and run `claimcheck lock` again"


def _parsed(text: str, path: Path) -> Lock:
    import yaml  # noqa: PLC0415 - a run without a lock does without
    from pydantic import ValidationError  # noqa: PLC0415

    from claimcheck.lockfile.shapes import LockShape  # noqa: PLC0415

    # All values are texts: what looks like a number or a date to YAML is for the shape to say.
    loader = yaml.CBaseLoader(text)
    try:
        node = loader.get_single_node()
        content: Any = None if node is None else loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise ConfigurationError(f"{path}{place}: {error.problem}{_REMEDY}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"{path}: {str(error).splitlines()[0]}{_REMEDY}") from None
    finally:
        loader.dispose()
    if not isinstance(content, dict):
        raise ConfigurationError(f"{path}:1:1: expected the keys `version`, `tool` and `claims`{_REMEDY}")
    try:
        return LockShape.model_validate(content).lock()
    except ValidationError as error:
        first = error.errors()[0]
        place = _place(node, first["loc"])
        keys = ".".join(map(str, first["loc"]))
        raise ConfigurationError(f"{path}{place}: {keys}: {first['msg']}{_REMEDY}") from None


def _place(node: "Node | None", keys: tuple[int | str, ...]) -> str:
    """Return ``:line:column`` of the deepest node on the way along `keys` that is there."""
    for key in keys:
        inner = _below(node, key)
        if inner is None:
            break
        node = inner
    return f":{node.start_mark.line + 1}:{node.start_mark.column + 1}" if node else ""


def _below(node: "Node | None", key: int | str) -> "Node | None":
    children: Any = node.value if node else ()
    if isinstance(key, int):
        return children[key] if isinstance(children, list) and key < len(children) else None
    pairs = (pair for pair in children if isinstance(pair, tuple))
    return next((value for name, value in pairs if name.value == key), None)
