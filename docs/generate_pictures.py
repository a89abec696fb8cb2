# ruff: noqa: INP001 - a script, no package
"""Write docs/pictures, what a terminal shows: ``make picture``. A test fails when a picture differs.

The picture of the README shows the README's own example. The same picture of another project, to look at a change by
eye in several widths and on both backgrounds::

    python docs/generate_pictures.py --project FOLDER --width 60 --theme light --output FILE.svg
"""

import argparse
import re
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from claimcheck.config import Settings
from claimcheck.pipeline.progress import SILENT
from claimcheck.pipeline.runs import check, explain
from claimcheck.reports import render, render_explanation

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "pictures"

WIDTH = 80

_FILE = re.compile(r"^`(corpus/column\.txt|claims\.yaml)`:\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A file of the first example in the README."""

_DARK = TerminalTheme(
    (13, 17, 23),
    (230, 237, 243),
    [
        (72, 79, 88),
        (255, 123, 114),
        (63, 185, 80),
        (210, 153, 34),
        (88, 166, 255),
        (188, 140, 255),
        (57, 197, 207),
        (177, 186, 196),
    ],
)
_LIGHT = TerminalTheme(
    (255, 255, 255),
    (31, 35, 40),
    [
        (36, 41, 47),
        (207, 34, 46),
        (17, 99, 41),
        (77, 45, 0),
        (9, 105, 218),
        (130, 80, 223),
        (27, 124, 131),
        (110, 119, 129),
    ],
)
_THEMES = {"dark": _DARK, "light": _LIGHT}

_DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" class="rich-terminal" viewBox="0 0 {width} {height}">
<style>
.{unique_id}-matrix {{ font: {char_height}px/{line_height}px ui-monospace, Menlo, Consolas, monospace }}
.{unique_id}-title {{ font: bold 18px system-ui, sans-serif }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""As rich draws it, without the font that it would load from elsewhere."""


def picture(page: str, title: str, width: int, theme: str) -> str:
    """Return as SVG what a terminal of so many columns makes of a page with escapes."""
    console = Console(
        record=True,
        file=StringIO(),
        width=width,
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        _environ={},
    )
    console.print(Text.from_ansi(page))
    drawn = console.export_svg(
        title=title, theme=_THEMES[theme], code_format=_DRAWING, unique_id="terminal", font_aspect_ratio=0.61
    )
    return "".join(f"{line.rstrip()}\n" for line in drawn.splitlines() if line.strip())


def report_page(folder: Path, width: int, claim: str | None = None) -> str:
    """Return what a coloured terminal shows of a run in a project, or of one of its claims."""
    files, corpus = (folder / "claims.yaml",), (folder / "corpus",)
    with TemporaryDirectory() as store:
        settings = Settings(store=store)
        if claim:
            explanation = explain(files, corpus, settings, SILENT, claim_id=claim)
            return render_explanation(explanation, "rich", width=width, color=True)
        return render(check(files, corpus, settings, SILENT), "rich", width=width, color=True, brief=True)


def pictures() -> Mapping[str, str]:
    """Return file name -> content of everything in the folder."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for path, content in _FILE.findall((ROOT / "README.md").read_text(encoding="utf-8")):
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_text(content, encoding="utf-8")
        page = report_page(folder, WIDTH)
    return {"report.svg": picture(page, "claimcheck verify", WIDTH, "dark")}


def main() -> None:
    """Write the pictures of the docs, or one of a project that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", type=Path, help="a folder with claims.yaml and corpus/")
    parser.add_argument("--explain", metavar="ID", help="show one claim")
    parser.add_argument("--width", type=int, default=WIDTH, help="columns")
    parser.add_argument("--theme", choices=_THEMES, default="dark")
    parser.add_argument("--output", type=Path, default=Path("report.svg"))
    wanted = parser.parse_args()
    if wanted.project:
        page = report_page(wanted.project, wanted.width, wanted.explain)
        drawn = picture(page, wanted.project.name, wanted.width, wanted.theme)
        wanted.output.write_text(drawn, encoding="utf-8")
        return
    FOLDER.mkdir(exist_ok=True)
    for name, content in pictures().items():
        (FOLDER / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
