"""``claimcheck explain``: why a claim got its verdict."""

import os
from typing import Annotated

import typer

from claimcheck.cli import options
from claimcheck.cli.inputs import base_folder, claims_files, corpus_paths
from claimcheck.cli.outputs import standard_surface, write_standard
from claimcheck.cli.preparation import given, observer, resolve_settings


def explain(
    claim_id: Annotated[str, typer.Argument(metavar="ID", help="The claim's id.", show_default=False)],
    *,
    claims: options.Claims = None,
    corpus: options.Corpus = None,
    format: options.Format = None,  # noqa: A002 - the option's name
    as_of: options.AsOf = None,
    store: options.Store = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
    color: options.Color = None,
    verbose: options.Verbose = False,
    debug: options.Debug = False,  # noqa: ARG001 - looked for where errors are caught
) -> int:
    """Show a claim's candidates, every comparison, the one that decided, and the nearest miss."""
    from claimcheck.pipeline.runs import explain as explain_claim  # noqa: PLC0415 - --help needs no stage
    from claimcheck.reports import render_explanation  # noqa: PLC0415

    flags = given(corpus=corpus, format=format, store=store, jobs=jobs, color=color, verbose=verbose)
    flags |= {"as_of": as_of}
    settings = resolve_settings(flags, base_folder(claims), config, isolated=isolated).settings
    files = claims_files(claims)
    paths = corpus_paths(settings.corpus, base_folder(files))
    explanation = explain_claim(files, paths, settings, observer(settings), claim_id=claim_id)
    surface = standard_surface(settings, os.environ)
    write_standard(surface.draw(render_explanation, explanation))
    return 0
