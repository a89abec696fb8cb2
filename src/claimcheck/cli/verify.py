"""``claimcheck verify``: the gate."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli import options
from claimcheck.cli.inputs import base_folder, claims_files, corpus_addresses, corpus_paths
from claimcheck.cli.messages import say
from claimcheck.cli.outputs import check_targets, write_file
from claimcheck.cli.preparation import observer, resolve_settings
from claimcheck.cli.settings_view import print_settings
from claimcheck.config import Engine, Settings
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.model.report import Report


def verify(
    claims: options.ClaimsArgument = None,
    *,
    corpus: options.Addresses = None,
    claim: options.Claim = None,
    format: options.ReportFormat = None,  # noqa: A002 - the option's name
    output: options.Output = None,
    report: options.Report = None,
    sarif_include_suppressed: options.SarifIncludeSuppressed = False,
    fail_on: options.FailOn = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    as_of: options.AsOf = None,
    locked: options.Locked = False,
    baseline: options.Baseline = None,
    write_baseline: options.WriteBaseline = None,
    diff: options.Diff = None,
    store: options.Store = None,
    no_cache: options.NoCache = False,
    config: options.Config = None,
    isolated: options.Isolated = False,
    show_settings: options.ShowSettings = False,
    engine: options.Engine = None,
    jobs: options.Jobs = None,
    color: options.Color = None,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,  # noqa: ARG001 - looked for where errors are caught
) -> int:
    """Check every claim against the corpus; the exit code says whether the gate passed."""
    flags: dict[str, object] = {"corpus": corpus, "format": format, "output": output, "report": report}
    flags |= {"sarif_include_suppressed": sarif_include_suppressed or None}
    flags |= {"fail_on": fail_on, "select": select, "ignore": ignore, "as_of": as_of}
    flags |= {"locked": locked or None, "baseline": baseline, "write_baseline": write_baseline, "diff": diff}
    flags |= {
        "engine": engine,
        "jobs": jobs,
        "color": color,
        "quiet": quiet or None,
        "verbose": verbose or None,
    }
    flags |= {"store": store, "no_cache": no_cache or None}
    resolution = resolve_settings(flags, base_folder(claims), config, isolated=isolated)
    if show_settings:
        return print_settings(resolution)
    return _gate(claims, claim, resolution.settings)


def _gate(claims: Sequence[Path] | None, only: Sequence[str] | None, settings: Settings) -> int:
    from claimcheck.cli.answering import answered, can_be_answered  # noqa: PLC0415 - --help needs no store

    files = claims_files(claims)
    _demand_whole(settings, only)
    if settings.engine is not Engine.LOCAL:
        return _delivered(_distributed(files, settings, only or ()), files, settings)
    corpus = corpus_paths(settings.corpus, base_folder(files))
    check_targets(settings, files, corpus)
    if can_be_answered(settings, os.environ):
        return answered(files, corpus, settings, only or ())
    from claimcheck.pipeline.runs import check  # noqa: PLC0415 - not where all is known

    return _delivered(check(files, corpus, settings, observer(settings), only=only or ()), files, settings)


def _delivered(report: "Report", files: Sequence[Path], settings: Settings) -> int:
    from claimcheck.cli.delivery import deliver  # noqa: PLC0415 - as above
    from claimcheck.pipeline.gate import gate  # noqa: PLC0415

    if settings.write_baseline:
        report = _written_off(report, settings.write_baseline)
    deliver(report, settings, base_folder(files))
    return gate(report, settings.fail_on)


def _distributed(files: Sequence[Path], settings: Settings, only: Sequence[str]) -> "Report":
    """Check on an engine that takes addresses as well as paths."""
    from claimcheck.cluster import check_on_engine, local_places  # noqa: PLC0415 - an extra

    addresses = corpus_addresses(settings.corpus, base_folder(files))
    check_targets(settings, files, local_places(addresses))
    return check_on_engine(files, addresses, settings, observer(settings), only=only)


def _demand_whole(settings: Settings, only: Sequence[str] | None) -> None:
    """A baseline of some claims would forget the findings on the others."""
    if settings.write_baseline and (only or settings.diff):
        raise UsageError("--write-baseline needs a run over all claims: leave --claim and --diff away")


def _written_off(report: "Report", path: str) -> "Report":
    """Write every finding to the baseline, so that from now on only new ones count."""
    from claimcheck.baseline import baseline_text  # noqa: PLC0415 - few runs need it
    from claimcheck.pipeline.adoption import baseline_of, held_to  # noqa: PLC0415

    baseline = baseline_of(report)
    write_file(path, baseline_text(baseline))
    number = len(baseline.entries)
    say(f"wrote {path}: {number} {'finding does' if number == 1 else 'findings do'} not count from now on")
    return held_to(report, baseline, whole=True)
