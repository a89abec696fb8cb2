"""What the document information dictionary of a PDF says of it (ISO 32000-1, 14.3.3)."""

import re
from datetime import date
from typing import Any

from claimcheck.model.source import Metadata
from claimcheck.sources.dates import parse_date
from claimcheck.sources.document_properties import properties

_DAY = re.compile(r"\s{0,5}(?:D:)?(\d{8})")

_PRINTERS = re.compile(
    r"skia/pdf|quartz pdfcontext|chromium|wkhtmltopdf|print to pdf|firefox|webkit|paper ?capture|scan"
)
"""Programs that save a page as a PDF on the day when somebody saves it, not when it came out."""


def information(document: Any) -> Metadata:
    """Return the properties of a pypdfium2 document that can be believed."""
    said: dict[str, str] = document.get_metadata_dict(skip_empty=True)
    made_by = f"{said.get('Creator', '')} {said.get('Producer', '')}".lower()
    saved_later = _PRINTERS.search(made_by) is not None
    return properties(
        "pdf",
        title=said.get("Title"),
        authors=said.get("Author"),
        created=None if saved_later else _day(said.get("CreationDate", "")),
        changed=None if saved_later else _day(said.get("ModDate", "")),
    )


def _day(text: str) -> date | None:
    found = _DAY.match(text)
    return parse_date(found[1]) if found else None
