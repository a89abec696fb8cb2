"""How elements are rendered: data only (HTML Standard, section Rendering, as far as text is concerned)."""

BLOCK = frozenset(
    """
    address amp-accordion amp-consent amp-sidebar article aside blockquote body button caption center dd details
    dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing
    main menu nav ol option p pre search section summary table tbody tfoot thead tr ul
    """.split()
)
"""Elements that stand on lines of their own."""

CELL = frozenset({"td", "th"})
"""Elements that share a line with their siblings, with a tab between them."""

BREAK = frozenset({"br", "hr"})
"""Elements that end a line and hold nothing."""

STRIPPED = ("script", "style", "template", "svg", "iframe", "noembed", "noframes")
"""Elements that are taken out of the tree before it is read: large ones, and those whose text is not markup."""

NOT_RENDERED = frozenset(
    """
    annotation annotation-xml audio canvas datalist del head map meter object picture progress rp rt rtc s select strike
    textarea title video
    """.split()
)
"""Elements whose text nobody sees as text, or that say what no longer holds (``del``, ``s``)."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}

PREFORMATTED = frozenset({"listing", "pre"})
"""Blocks in which white space and ends of lines count."""

ROLES = {"row": "tr", "cell": "td", "gridcell": "td", "columnheader": "th", "rowheader": "th"}
"""What an element is that a ``role`` makes part of a table."""

FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
"""Elements that a parser opens again in the block after the one they were left open in; of ``a`` only one can be."""

OPTIONAL_END = frozenset(
    "p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rt rp".split()
)
"""Elements that may stay open in the markup without nesting."""

VOID = frozenset(
    """
    area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
    """.split()
)
"""Elements that have no end tag."""

DRAWING = frozenset(
    """
    svg g defs path polygon polyline circle ellipse rect line use stop image text tspan lineargradient radialgradient
    clippath mask symbol pattern marker filter feblend fecolormatrix feflood fegaussianblur femerge femergenode feoffset
    fecomposite animate animatetransform
    """.split()
)
"""Elements of a drawing, in which alone a tag may end its own element (``<path/>``)."""

ARCHIVE_BARS = frozenset({"donato", "wm-ipp", "wm-ipp-base", "wm-ipp-inside", "wm-ipp-print"})
"""The ids under which the Wayback Machine adds a toolbar of its own to a page."""

MATHEMATICS = "msup, msub, msubsup, mfrac, msqrt, mroot, mover, munder, munderover, mmultiscripts, mtable"
"""Elements of a formula that say something by their place, so that its text alone would say something else."""
