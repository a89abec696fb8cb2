"""Media types, the suffixes that promise them and the names that hold no text: data only."""

PLAIN = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
XHTML = "application/xhtml+xml"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
RSS = "application/rss+xml"
ATOM = "application/atom+xml"
RDF = "application/rdf+xml"
JSON = "application/json"
JSON_LINES = "application/x-ndjson"
CSV = "text/csv"
TSV = "text/tab-separated-values"
PARQUET = "application/vnd.apache.parquet"
WARC = "application/warc"
ZIP = "application/zip"
TAR = "application/x-tar"
GZIP = "application/gzip"
BZIP2 = "application/x-bzip2"
XZ = "application/x-xz"
ZSTD = "application/zstd"

_DOC = "application/msword"
_PPT = "application/vnd.ms-powerpoint"
_XLS = "application/vnd.ms-excel"
_ODT = "application/vnd.oasis.opendocument.text"
_EPUB = "application/epub+zip"
_RTF = "application/rtf"
_MHTML = "multipart/related"
_MAIL = "message/rfc822"
_MAILBOX = "application/mbox"
_SEVEN_ZIP = "application/x-7z-compressed"
_RAR = "application/vnd.rar"
_LZ4 = "application/x-lz4"
_LZIP = "application/x-lzip"

MEDIA_TYPES = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".log": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".mdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".shtml": HTML,
    ".pdf": PDF,
    ".docx": DOCX,
    ".rss": RSS,
    ".atom": ATOM,
    ".rdf": RDF,
    ".json": JSON,
    ".jsonl": JSON_LINES,
    ".ndjson": JSON_LINES,
    ".csv": CSV,
    ".tsv": TSV,
    ".tab": TSV,
    ".parquet": PARQUET,
    ".warc": WARC,
    ".wet": WARC,
    ".zip": ZIP,
    ".tar": TAR,
    ".tgz": GZIP,
    ".gz": GZIP,
    ".tbz2": BZIP2,
    ".bz2": BZIP2,
    ".txz": XZ,
    ".xz": XZ,
    ".zst": ZSTD,
    ".doc": _DOC,
    ".ppt": _PPT,
    ".pptx": _PPT,
    ".xls": _XLS,
    ".xlsx": _XLS,
    ".odt": _ODT,
    ".rtf": _RTF,
    ".epub": _EPUB,
    ".mhtml": _MHTML,
    ".mht": _MHTML,
    ".eml": _MAIL,
    ".mbox": _MAILBOX,
    ".7z": _SEVEN_ZIP,
    ".rar": _RAR,
    ".lz4": _LZ4,
    ".lz": _LZIP,
}
"""What a suffix (lower case) promises; heeded only where the content does not tell."""

TEXTUAL = frozenset(
    {PLAIN, MARKDOWN, HTML, XHTML, RSS, ATOM, RDF, JSON, JSON_LINES, CSV, TSV, WARC, _MHTML, _MAIL, _MAILBOX}
)
"""Formats of which a file may begin like any text.

A mail is one without a reader: its lines are cut and its letters written as codes, "95=" above "billion".
"""

UNREAD_KINDS = {
    PDF: "a PDF document",
    DOCX: "a Word document",
    _DOC: "a Word document of the old kind",
    _PPT: "a PowerPoint document",
    _XLS: "an Excel document",
    _ODT: "an OpenDocument text",
    _RTF: "an RTF document",
    _EPUB: "an EPUB book",
    _MHTML: "an MHTML page",
    _MAIL: "an e-mail",
    _MAILBOX: "a mailbox",
    _SEVEN_ZIP: "a 7-Zip archive",
    _RAR: "a RAR archive",
    _LZ4: "an LZ4 archive",
    _LZIP: "a Lzip archive",
}
"""What surely holds text but may have no reader: reported, never skipped in silence."""

MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x1f\x8b\x08", GZIP),
    (b"BZh", BZIP2),
    (b"\xfd7zXZ\0", XZ),
    (b"\x28\xb5\x2f\xfd", ZSTD),
    (b"\x50\x2a\x4d\x18", ZSTD),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"%PDF-", PDF),
    (b"PAR1", PARQUET),
    (b"WARC/1.", WARC),
    (b"{\\rtf", _RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _DOC),
    (b"7z\xbc\xaf\x27\x1c", _SEVEN_ZIP),
    (b"Rar!\x1a\x07", _RAR),
    (b"\x04\x22\x4d\x18", _LZ4),
    (b"LZIP\x01", _LZIP),
)
"""How files of a format begin."""

OFFICE_PARTS = {
    "word/document.xml": DOCX,
    "xl/workbook.xml": _XLS,
    "ppt/presentation.xml": _PPT,
    "META-INF/container.xml": _EPUB,
    "META-INF/manifest.xml": _ODT,
}
"""The member by which a zip archive shows that it is one document."""

NO_TEXT = frozenset(
    """
    .png .jpg .jpeg .gif .webp .svg .ico .bmp .tif .tiff .avif .heic .psd
    .css .scss .less .js .mjs .cjs .map .ts .wasm
    .woff .woff2 .ttf .otf .eot
    .mp3 .mp4 .m4a .m4v .ogg .oga .ogv .wav .webm .avi .mov .mkv .flac
    .pyc .so .dll .exe .class .o .a .db .sqlite .lock
    .jar .war .whl .egg .apk .xpi .crx .nupkg
    """.split()
)
"""Suffixes of what a saved page or a checkout brings along: skipped and counted."""

CORPUS_SIDECAR = "sources.yaml"
FILE_SIDECAR_SUFFIX = ".meta.yaml"
