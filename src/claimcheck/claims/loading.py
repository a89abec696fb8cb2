"""From claims files to Claims."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.claims.files import UnreadableFileError, distinct, read_text, relative
from claimcheck.claims.positions import Positions
from claimcheck.claims.reading import Reading
from claimcheck.claims.wording import shown
from claimcheck.errors import ClaimsError, ClaimsProblem
from claimcheck.model.claim import Claim


class _Loaded(NamedTuple):
    claim: Claim
    path: str
    line: int
    column: int
    """Where the claim says its id."""


def load_claims(
    paths: Sequence[Path], *, base: Path | None = None, known_rules: Mapping[str, str] | None = None
) -> tuple[Claim, ...]:
    """Read claims files.

    Args:
        paths: the files; one named twice is read once.
        base: the folder that places are relative to; the first file's if not given.
        known_rules: code -> name of the rules that `ignore` may name. If not given, all that is written like one.

    Returns:
        The claims of all files, in the order of the files; none at all for ``claims: []``.

    Raises:
        ClaimsError: something is wrong; it holds every problem of every file, up to a file's first syntax error.
    """
    folder = base if base is not None else Path(*paths[:1]).parent
    problems: list[ClaimsProblem] = []
    loaded: list[_Loaded] = []
    for path in distinct(paths):
        claims, wrong = _load(path, relative(path, folder), known_rules)
        loaded += claims
        problems += wrong
    problems += _repeated_ids(loaded)
    if problems:
        raise ClaimsError(tuple(problems))
    return tuple(claim for claim, *_ in loaded)


def _load(
    path: Path, shown_path: str, known_rules: Mapping[str, str] | None
) -> tuple[list[_Loaded], list[ClaimsProblem]]:
    try:
        text = read_text(path)
    except UnreadableFileError as error:
        return [], [error.problem(shown_path)]
    reading = Reading(shown_path, Positions.of(text))
    return list(_claims(text, reading, known_rules)), reading.problems


def _claims(text: str, reading: Reading, known_rules: Mapping[str, str] | None) -> Iterator[_Loaded]:
    # pydantic and PyYAML take some 150 ms to load: only what reads a claims file waits for them.
    from claimcheck.claims.building import build  # noqa: PLC0415
    from claimcheck.claims.checking import check_claim, check_file  # noqa: PLC0415
    from claimcheck.claims.composing import compose  # noqa: PLC0415

    defaults, nodes = check_file(compose(text, reading), reading)
    for node in nodes:
        draft = check_claim(node, reading, known_rules)
        built = build(draft, defaults, reading) if draft else None
        if built:
            yield _Loaded(built.claim, reading.path, *reading.positions.at(built.id_index))


def _repeated_ids(loaded: Sequence[_Loaded]) -> Iterator[ClaimsProblem]:
    firsts: dict[str, _Loaded] = {}
    for entry in loaded:
        first = firsts.setdefault(entry.claim.id, entry)
        if first is not entry:
            message = (
                f"id: found {shown(entry.claim.id)} again, expected an id of its own: "
                f"the claim at {first.path}:{first.line}:{first.column} has it already; give one of them another `id`"
            )
            yield ClaimsProblem(entry.path, entry.line, entry.column, message)
