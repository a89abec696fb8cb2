"""``claimcheck sources``: what the corpus holds, and what cleaning made of it."""

from typing import Annotated

import typer

from claimcheck.cli import options
from claimcheck.cli.inspecting import inspected, show_inspection
from claimcheck.cli.preparation import given


def sources(
    *,
    dropped: Annotated[bool, typer.Option("--dropped", help="List what was removed, and why.")] = False,
    show: Annotated[
        str | None, typer.Option("--show", metavar="SOURCE", help="Show one page, its removed lines dimmed.")
    ] = None,
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
    """List the sources with metadata and origin; what was dropped, and why."""
    from claimcheck.reports import render_inspection  # noqa: PLC0415 - --help needs no stage

    flags = given(corpus=corpus, format=format, store=store, jobs=jobs, color=color, verbose=verbose)
    inspection, settings = inspected(flags, config, isolated=isolated)
    show_inspection(
        inspection, settings, render_inspection, dropped=dropped, show=show, detailed=settings.verbose
    )
    return 0
