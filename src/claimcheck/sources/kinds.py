"""What a file is, told by its name: data only."""

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".log": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".mdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".shtml": "text/html",
    ".jsonl": "application/x-ndjson",
    ".ndjson": "application/x-ndjson",
    ".json": "application/json",
    ".csv": "text/csv",
    ".tsv": "text/tab-separated-values",
    ".parquet": "application/vnd.apache.parquet",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
    ".rdf": "application/rdf+xml",
}
"""Suffixes (lower case) of the formats that have a reader."""

UNREAD_DOCUMENTS = {
    ".pdf": "PDF",
    ".doc": "Word",
    ".docx": "Word",
    ".odt": "OpenDocument",
    ".rtf": "RTF",
    ".epub": "EPUB",
    ".warc": "WARC",
    ".mhtml": "MHTML",
    ".mht": "MHTML",
    ".ppt": "PowerPoint",
    ".pptx": "PowerPoint",
    ".xls": "Excel",
    ".xlsx": "Excel",
}
"""Documents that surely hold text, but for which there is no reader: reported, never skipped in silence."""

NO_TEXT = frozenset(
    """
    .png .jpg .jpeg .gif .webp .svg .ico .bmp .tif .tiff .avif .heic .psd
    .css .scss .less .js .mjs .cjs .map .ts .wasm
    .woff .woff2 .ttf .otf .eot
    .mp3 .mp4 .m4a .m4v .ogg .oga .ogv .wav .webm .avi .mov .mkv .flac
    .pyc .so .dll .exe .class .o .a .db .sqlite .lock
    """.split()
)
"""Suffixes of what a saved page or a checkout brings along: skipped and counted."""

CORPUS_SIDECAR = "sources.yaml"
FILE_SIDECAR_SUFFIX = ".meta.yaml"
