"""The options of the commands. None means "not given", so that other layers of settings are heard."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.config import COMMON_FORMATS, did_you_mean
from claimcheck.errors import UsageError


def _common_format(value: str | None) -> str | None:
    if value is None or value in COMMON_FORMATS:
        return value
    hint = did_you_mean(value, COMMON_FORMATS)
    raise UsageError(f'--format: expected rich, text or json, found "{value}"{hint}')


ClaimsArgument = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[CLAIMS]...", help="Claims files. Default: claims.yaml.", show_default=False),
]
Claims = Annotated[
    list[Path] | None,
    typer.Option("--claims", metavar="FILE", help="Claims file; repeatable. Default: claims.yaml."),
]
Corpus = Annotated[
    list[str] | None,
    typer.Option(
        "--corpus",
        "-c",
        metavar="DIR|FILE",
        help="What to check against; repeatable. Default: corpus/ beside the first claims file.",
    ),
]
Addresses = Annotated[
    list[str] | None,
    typer.Option(
        "--corpus",
        "-c",
        metavar="PLACE",
        help="Folder, file or, with --engine, address to check against; repeatable. "
        "Default: corpus/ beside the first claims file.",
    ),
]
Claim = Annotated[
    list[str] | None, typer.Option("--claim", metavar="ID", help="Check only this claim; repeatable.")
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        callback=_common_format,
        help="rich (default on a terminal), text or json.",
    ),
]
ReportFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="rich (default on a terminal), text, json, jsonl, sarif, junit, github, gitlab, markdown, csv or html.",
    ),
]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="Write the report to this file.")
]
Report = Annotated[
    list[str] | None,
    typer.Option("--report", metavar="FORMAT=FILE", help="Write one more report; repeatable."),
]
SarifIncludeSuppressed = Annotated[
    bool, typer.Option("--sarif-include-suppressed", help="In SARIF keep what is suppressed, marked as such.")
]
FailOn = Annotated[
    str | None,
    typer.Option("--fail-on", metavar="LEVEL", help="What fails the gate: error (default), warning, never."),
]
Select = Annotated[
    list[str] | None, typer.Option("--select", metavar="CODES", help="Run only these rules (a,b,…).")
]
Ignore = Annotated[
    list[str] | None, typer.Option("--ignore", metavar="CODES", help="Suppress these rules' findings.")
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Run the rules that need a date: YYYY-MM-DD or today."),
]
Locked = Annotated[
    bool, typer.Option("--locked", help="Need the evidence in claims.lock to be still there, as it was.")
]
Baseline = Annotated[
    str | None, typer.Option("--baseline", metavar="FILE", help="Let the findings in this file not count.")
]
WriteBaseline = Annotated[
    str | None,
    typer.Option(
        "--write-baseline", metavar="FILE", help="Write all findings to this file, and let them pass."
    ),
]
Diff = Annotated[
    str | None,
    typer.Option("--diff", metavar="REV", help="Check only what has changed since this git revision."),
]
Store = Annotated[
    str | None,
    typer.Option("--store", metavar="DIR", help="Keep what was read here. Default: .claimcheck/."),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Neither read nor write the store.")]
Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Read this settings file instead of searching for one."),
]
Isolated = Annotated[
    bool, typer.Option("--isolated", help="Hear no settings file and no CLAIMCHECK_ variable.")
]
ShowSettings = Annotated[
    bool, typer.Option("--show-settings", help="Print the settings and where each comes from; check nothing.")
]
Engine = Annotated[
    str | None,
    typer.Option(
        "--engine",
        metavar="NAME",
        help="local (default), native or ray: see docs/cluster.md; needs an extra.",
    ),
]
Jobs = Annotated[
    str | None,
    typer.Option("--jobs", "-j", metavar="N", help="Worker processes; 0 (default): one a core."),
]
Color = Annotated[
    str | None, typer.Option("--color", metavar="WHEN", help="auto (default), always or never.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show the last line of the report only.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say on standard error what is read.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of an internal error.")]
