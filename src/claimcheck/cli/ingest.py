"""``claimcheck ingest``: read and clean the corpus, and say what became of it."""

import os

from claimcheck.cli import options
from claimcheck.cli.inputs import base_folder, corpus_paths
from claimcheck.cli.outputs import standard_surface, write_standard
from claimcheck.cli.preparation import observer, resolve_settings


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
    from claimcheck.pipeline.inspection import inspect  # noqa: PLC0415
    from claimcheck.reports import render_ingest  # noqa: PLC0415

    flags: dict[str, object] = {"corpus": corpus, "format": format, "jobs": jobs, "color": color}
    flags |= {"store": store, "verbose": verbose or None}
    base = base_folder(None)
    settings = resolve_settings(flags, base, config, isolated=isolated).settings
    inspection = inspect(corpus_paths(settings.corpus, base), base, settings, observer(settings))
    surface = standard_surface(settings, os.environ)
    write_standard(surface.draw(render_ingest, inspection))
    demand_text(inspection)
    return 0
