"""The commands put together."""

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from claimcheck.cli import explain, ingest, init, lock, rule, schema, sources, verify
from claimcheck.cli.inputs import PUT_IT_THERE
from claimcheck.errors import UsageError
from claimcheck.version import __version__


class _Commands(TyperGroup):
    """The commands, with a word for who leaves theirs out."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that the first of `args` names."""
        word = args[0]
        if word not in self.commands and Path(word).is_file():
            raise UsageError(f"no such command: {word}; did you mean `claimcheck verify {word}`?")
        if word not in self.commands and " " in word:
            raise UsageError(f'no such command: "{word}"; to check a statement, {PUT_IT_THERE}')
        return super().resolve_command(ctx, args)


app = typer.Typer(
    name="claimcheck",
    cls=_Commands,
    help="Check a file of claims against a pile of sources: offline, deterministic, explainable.",
    epilog="Exit codes: 0 passed, 1 findings, 2 usage or claims file, 3 nothing checked, 4 internal error.",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", "-V", help="Print the version.", is_eager=True, callback=_print_version),
    ] = False,
) -> None:
    """Take the options that stand before a command."""


app.command("verify")(verify.verify)
app.command("explain")(explain.explain)
app.command("ingest")(ingest.ingest)
app.command("sources")(sources.sources)
app.command("lock")(lock.lock)
app.command("init")(init.init)
app.command("rule")(rule.rule)
app.command("schema")(schema.schema)
