"""A finished report on its way out: rendered once for every place that gets it."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.cli.outputs import Surface, file_surface, standard_surface, write_file, write_standard
from claimcheck.cli.repository import base_from_top
from claimcheck.cli.workflow import append_summary, runs_in_workflow, unheard_log
from claimcheck.config import Format, Settings
from claimcheck.model.report import Report
from claimcheck.reports import render

_FOR_PEOPLE = frozenset({Format.RICH, Format.TEXT})
"""Formats of which one can read the last line alone; others are whole or nothing."""


def deliver(report: Report, settings: Settings, folder: Path) -> None:
    """Write the report files first, so that a reader of standard output who leaves early costs nobody a file.

    `folder` is that of the first claims file. In GitHub Actions a report for people comes with annotations.
    """
    annotated = settings.format is None and runs_in_workflow(os.environ)
    delivery = _Delivery(report, settings, base_from_top(folder))
    delivery.write_files()
    if not settings.output or settings.output == "-":
        delivery.show(annotated=annotated)
    if annotated:
        write_standard(delivery.drawn(Surface(Format.GITHUB)))
    if annotated or settings.format is Format.GITHUB:
        append_summary(report, os.environ)


@dataclass(frozen=True, slots=True)
class _Delivery:
    report: Report
    settings: Settings
    base: str

    def drawn(self, surface: Surface) -> str:
        suppressed = self.settings.sarif_include_suppressed
        return surface.draw(
            render, self.report, base=self.base, include_suppressed=suppressed, brief=surface.brief
        )

    def write_files(self) -> None:
        color = self.settings.color
        for file in self.settings.report:
            write_file(file.path, self.drawn(file_surface(file.format, color)))
        if self.settings.output and self.settings.output != "-":
            write_file(self.settings.output, self.drawn(file_surface(self.settings.format, color)))

    def show(self, *, annotated: bool) -> None:
        surface = standard_surface(self.settings, os.environ, tuple(Format))
        if annotated:
            surface = replace(surface, format=Format.TEXT)
        text = _as_wanted(self.drawn(surface), self.settings, surface)
        write_standard(unheard_log(text) if annotated else text)


def shown(report: Report, settings: Settings, surface: Surface) -> str:
    """Return what standard output gets of a report in a format that knows nothing of where it is read."""
    closing = _is_closing_enough(settings, surface)
    return _as_wanted(surface.draw(render, report, brief=surface.brief, closing=closing), settings, surface)


def _as_wanted(text: str, settings: Settings, surface: Surface) -> str:
    return _last_line(text) if _is_closing_enough(settings, surface) else text


def _is_closing_enough(settings: Settings, surface: Surface) -> bool:
    return settings.quiet and surface.format in _FOR_PEOPLE


def _last_line(text: str) -> str:
    return text.rstrip("\n").rpartition("\n")[2] + "\n"
