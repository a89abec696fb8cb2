"""``claimcheck lock``: pin the evidence that claims rest on."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options
from claimcheck.cli.inputs import base_folder, claims_files, corpus_paths
from claimcheck.cli.messages import say
from claimcheck.cli.outputs import standard_surface, write_file, write_standard
from claimcheck.cli.preparation import given, observer, resolve_settings
from claimcheck.config import Format, Settings
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.model.lock import Proposal


def lock(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]...", help="Lock only these claims.", show_default=False),
    ] = None,
    *,
    update: Annotated[
        bool, typer.Option("--update", help="Pin anew what is locked already; shows the difference and asks.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write without asking.")] = False,
    claims: options.Claims = None,
    corpus: options.Corpus = None,
    format: options.Format = None,  # noqa: A002 - the option's name
    store: options.Store = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
    color: options.Color = None,
    verbose: options.Verbose = False,
    debug: options.Debug = False,  # noqa: ARG001 - looked for where errors are caught
) -> int:
    """Pin each claim's evidence in claims.lock, which `verify --locked` then needs to be still there."""
    from claimcheck.pipeline.runs import propose_locks  # noqa: PLC0415 - --help needs no stage

    flags = given(corpus=corpus, format=format, store=store, jobs=jobs, color=color, verbose=verbose)
    files = claims_files(claims)
    settings = resolve_settings(flags, base_folder(files), config, isolated=isolated).settings
    asks = update and not yes
    _demand_someone_to_ask(settings, asks=asks)
    paths = corpus_paths(settings.corpus, base_folder(files))
    proposals = propose_locks(files, paths, settings, observer(settings), only=ids or (), update=update)
    _show(proposals, settings)
    # A first lock is written even if it is empty: `verify --locked` needs one to be there.
    changed = [proposal for proposal in proposals if proposal.changes or proposal.old is None]
    if changed and asks and not _agreed(changed):
        say("nothing written")
        return 0
    _write(changed)
    return 0


def _demand_someone_to_ask(settings: Settings, *, asks: bool) -> None:
    """See to it before the work begins."""
    if asks and (settings.format is Format.JSON or not sys.stdin.isatty()):
        raise UsageError(
            "`lock --update` asks before it writes, and there is no terminal to ask on: add --yes"
        )


def _show(proposals: "Sequence[Proposal]", settings: Settings) -> None:
    from claimcheck.reports import render_locks  # noqa: PLC0415 - as above

    write_standard(standard_surface(settings, os.environ).draw(render_locks, proposals))


def _agreed(proposals: "Sequence[Proposal]") -> bool:
    return typer.confirm(f"Write {', '.join(proposal.path for proposal in proposals)}?", err=True)


def _write(proposals: "Sequence[Proposal]") -> None:
    from claimcheck.lockfile import written  # noqa: PLC0415 - as above

    for proposal in proposals:
        write_file(proposal.path, written(proposal.new))
        say(f"wrote {proposal.path}")
    if not proposals:
        say("nothing to write: the lock is as it should be")
