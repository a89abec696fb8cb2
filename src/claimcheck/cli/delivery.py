"""A finished report on its way out: rendered once for every place that gets it."""

import os

from claimcheck.cli.outputs import file_surface, standard_surface, write_file, write_standard
from claimcheck.config import Format, Settings
from claimcheck.model.report import Report
from claimcheck.reports import render


def deliver(report: Report, settings: Settings) -> None:
    """Write the report files first, so that a reader of standard output who leaves early costs nobody a file."""
    for file in settings.report:
        write_file(file.path, file_surface(file.format, settings.color).draw(render, report))
    if settings.output and settings.output != "-":
        write_file(settings.output, file_surface(settings.format, settings.color).draw(render, report))
        return
    surface = standard_surface(settings, os.environ)
    text = surface.draw(render, report)
    write_standard(_last_line(text) if settings.quiet and surface.format is not Format.JSON else text)


def _last_line(text: str) -> str:
    return text.rstrip("\n").rpartition("\n")[2] + "\n"
