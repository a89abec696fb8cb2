"""``claimcheck init``: start a project."""

import json
from collections.abc import Iterator
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.inputs import DEFAULT_CORPUS
from claimcheck.cli.messages import say
from claimcheck.cli.outputs import write_file, write_standard
from claimcheck.errors import UsageError

_SCHEMA = "claims.schema.json"

_NEXT = f"""\
Next: save pages into {DEFAULT_CORPUS}/ as they are, write what you state into claims.yaml, and run `claimcheck verify`.
"""


class Service(StrEnum):
    """Which service runs the check on each change."""

    GITHUB = "github"
    GITLAB = "gitlab"
    NONE = "none"


_WORKFLOWS = {
    Service.GITHUB: (".github/workflows/claimcheck.yml", "github.yml"),
    Service.GITLAB: (".gitlab/claimcheck.yml", "gitlab.yml"),
}


def init(
    folder: Annotated[
        Path, typer.Argument(metavar="[FOLDER]", help="Where. Default: here.", show_default=False)
    ] = Path(),
    *,
    ci: Annotated[
        Service,
        typer.Option("--ci", metavar="SERVICE", help="github, gitlab or none (default).", show_default=False),
    ] = Service.NONE,
) -> int:
    """Start a project: a claims file, settings, a folder for sources. Overwrites nothing."""
    _make_folder(folder / DEFAULT_CORPUS)
    for name, text in _starters(ci):
        target = folder / name
        if target.exists():
            say(f"kept {target}: it is there already")
            continue
        _make_folder(target.parent)
        write_file(str(target), text)
        say(f"wrote {target}")
    write_standard(_NEXT)
    return 0


def _starters(ci: Service) -> Iterator[tuple[str, str]]:
    from claimcheck.claims import claims_schema  # noqa: PLC0415 - --help needs no schema

    yield "claims.yaml", _starter("claims.yaml")
    yield _SCHEMA, json.dumps(claims_schema(), indent=2, ensure_ascii=False) + "\n"
    yield "claimcheck.toml", _starter("claimcheck.toml")
    if ci in _WORKFLOWS:
        path, name = _WORKFLOWS[ci]
        yield path, _starter(name)


def _starter(name: str) -> str:
    return files("claimcheck.cli").joinpath("starters", name).read_text("utf-8")


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot make {path}: {error.strerror}") from None
