"""``claimcheck ingest``: read and clean the corpus, and say what became of it."""

from claimcheck.cli import options
from claimcheck.cli.inspecting import inspected, show_inspection
from claimcheck.cli.preparation import given


def ingest(
    *,
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
    """Read and clean the corpus; say what was kept, what was dropped and why, and what is a copy."""
    from claimcheck.pipeline.gate import demand_text  # noqa: PLC0415 - --help needs no stage
    from claimcheck.reports import render_ingest  # noqa: PLC0415

    flags = given(corpus=corpus, format=format, store=store, jobs=jobs, color=color, verbose=verbose)
    inspection, settings = inspected(flags, config, isolated=isolated)
    show_inspection(inspection, settings, render_ingest)
    demand_text(inspection)
    return 0
