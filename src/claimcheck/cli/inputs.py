"""Which claims files and which corpus a command is about."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.config import did_you_mean
from claimcheck.errors import UsageError

DEFAULT_CLAIMS = Path("claims.yaml")
DEFAULT_CORPUS = "corpus"

PUT_IT_THERE = "put the statement in claims.yaml"
"""Where a statement belongs that stands in the place of a file."""

_HOW_TO_START = """\
no claims file: claims.yaml is not here
`claimcheck init` starts a project. Or write what you want to check into claims.yaml:

    version: 1
    claims:
      - trade ≈ $95B in 2024

put the sources into corpus/ beside it, and run `claimcheck verify` again."""


_SUFFIXES = (".yaml", ".yml")


def claims_files(given: Sequence[Path] | None) -> tuple[Path, ...]:
    """Return the claims files that were given, else claims.yaml.

    Raises:
        UsageError: One does not exist; says what to do.
    """
    if not given:
        if DEFAULT_CLAIMS.is_file():
            return (DEFAULT_CLAIMS,)
        raise UsageError(_HOW_TO_START)
    for path in given:
        if not path.exists():
            raise UsageError(_missing(path))
    return tuple(given)


def _missing(path: Path) -> str:
    if path.is_symlink():
        return f"no such claims file: {path} is a link that leads to no file"
    if " " in str(path).strip() and path.suffix not in _SUFFIXES:
        return f'no such claims file: "{path}"; to check a statement, {PUT_IT_THERE}'
    return f"no such claims file: {path}{_names_beside(path)}"


def _names_beside(path: Path) -> str:
    """Say what a path that does not exist may be a slip of."""
    beside = [it.name for it in path.parent.iterdir()] if path.parent.is_dir() else []
    return did_you_mean(path.name, beside)


def base_folder(claims: Sequence[Path] | None) -> Path:
    """Return the folder of the first claims file: settings are searched and report paths begin there."""
    return claims[0].parent if claims else Path()


def corpus_paths(given: Sequence[str], base: Path) -> tuple[Path, ...]:
    """Return the corpus that was given or set, else the folder corpus/ in `base`.

    Raises:
        UsageError: A path does not exist.
    """
    if not given:
        return (_default_corpus(base),)
    for path in given:
        if not Path(path).exists():
            needs = (
                "; addresses need `--engine native` or ray" if "://" in path else _names_beside(Path(path))
            )
            raise UsageError(f"no such corpus: {path}{needs}")
    return tuple(Path(path) for path in given)


def corpus_addresses(given: Sequence[str], base: Path) -> tuple[str, ...]:
    """Return the addresses that were given or set, else the folder corpus/ in `base`. Raises UsageError."""
    return tuple(given) or (str(_default_corpus(base)),)


def _default_corpus(base: Path) -> Path:
    default = base / DEFAULT_CORPUS
    if not default.exists():
        raise UsageError(f"no corpus: {default}/ does not exist; make it or name another with --corpus")
    return default
