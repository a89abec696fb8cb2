"""A finished report on its way out: rendered once for every place that gets it."""

import os

from claimcheck.cli.outputs import Surface, file_surface, standard_surface, write_file, write_standard
from claimcheck.config import Format, Settings
from claimcheck.model.report import Report
from claimcheck.reports import render


def deliver(report: Report, settings: Settings) -> None:
    """Write the report files first, so that a reader of standard output who leaves early costs nobody a file."""
    for file in settings.report:
        write_file(file.path, _rendered(report, file_surface(file.format, settings.color)))
    if settings.output and settings.output != "-":
        write_file(settings.output, _rendered(report, file_surface(settings.format, settings.color)))
        return
    surface = standard_surface(settings, os.environ)
    text = _rendered(report, surface)
    write_standard(_last_line(text) if settings.quiet and surface.format is not Format.JSON else text)


def _rendered(report: Report, surface: Surface) -> str:
    return render(
        report, surface.format, width=surface.width, color=surface.color, ascii_only=surface.ascii_only
    )


def _last_line(text: str) -> str:
    return text.rstrip("\n").rpartition("\n")[2] + "\n"
