"""``claimcheck verify``: the gate."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.cli import options
from claimcheck.cli.inputs import base_folder, claims_files, corpus_paths
from claimcheck.cli.outputs import check_targets
from claimcheck.cli.preparation import observer, resolve_settings
from claimcheck.cli.settings_view import print_settings
from claimcheck.config import Settings


def verify(
    claims: options.ClaimsArgument = None,
    *,
    corpus: options.Corpus = None,
    claim: options.Claim = None,
    format: options.Format = None,  # noqa: A002 - the option's name
    output: options.Output = None,
    report: options.Report = None,
    fail_on: options.FailOn = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    as_of: options.AsOf = None,
    locked: options.Locked = False,
    config: options.Config = None,
    isolated: options.Isolated = False,
    show_settings: options.ShowSettings = False,
    jobs: options.Jobs = None,
    color: options.Color = None,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,  # noqa: ARG001 - looked for where errors are caught
) -> int:
    """Check every claim against the corpus; the exit code says whether the gate passed."""
    flags: dict[str, object] = {"corpus": corpus, "format": format, "output": output, "report": report}
    flags |= {"fail_on": fail_on, "select": select, "ignore": ignore, "as_of": as_of}
    flags |= {"locked": locked or None}
    flags |= {"jobs": jobs, "color": color, "quiet": quiet or None, "verbose": verbose or None}
    resolution = resolve_settings(flags, base_folder(claims), config, isolated=isolated)
    if show_settings:
        return print_settings(resolution)
    return _gate(claims, claim, resolution.settings)


def _gate(claims: Sequence[Path] | None, only: Sequence[str] | None, settings: Settings) -> int:
    from claimcheck.cli.delivery import deliver  # noqa: PLC0415 - --help needs none of the stages
    from claimcheck.pipeline.gate import gate  # noqa: PLC0415
    from claimcheck.pipeline.runs import check  # noqa: PLC0415

    files = claims_files(claims)
    corpus = corpus_paths(settings.corpus, base_folder(files))
    check_targets(settings, files, corpus)
    report = check(files, corpus, settings, observer(settings), only=only or ())
    deliver(report, settings)
    return gate(report, settings.fail_on)
