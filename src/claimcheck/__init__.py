"""claimcheck: check a file of claims against a pile of sources.

What is named in ``__all__`` is the public API. It is imported when it is first used, so that ``import claimcheck`` and
``claimcheck --version`` cost nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from claimcheck.version import __version__

if TYPE_CHECKING:
    from claimcheck.config import Settings as Settings
    from claimcheck.errors import ClaimcheckError as ClaimcheckError
    from claimcheck.linking import rank as rank
    from claimcheck.model.claim import Claim as Claim
    from claimcheck.model.document import Document as Document
    from claimcheck.model.evidence import Evidence as Evidence
    from claimcheck.model.evidence import Link as Link
    from claimcheck.model.evidence import Stance as Stance
    from claimcheck.model.label import Label as Label
    from claimcheck.model.period import Period as Period
    from claimcheck.model.quantity import Quantity as Quantity
    from claimcheck.model.report import Report as Report
    from claimcheck.model.report import Verdict as Verdict
    from claimcheck.model.sentence import Sentence as Sentence
    from claimcheck.periods import find_periods as find_periods
    from claimcheck.pipeline.api import clean as clean
    from claimcheck.pipeline.api import verify as verify
    from claimcheck.quantities import find_quantities as find_quantities
    from claimcheck.sentences import split_sentences as split_sentences
    from claimcheck.verification import compare as compare

__all__ = [
    "Claim",
    "ClaimcheckError",
    "Document",
    "Evidence",
    "Label",
    "Link",
    "Period",
    "Quantity",
    "Report",
    "Sentence",
    "Settings",
    "Stance",
    "Verdict",
    "__version__",
    "clean",
    "compare",
    "find_periods",
    "find_quantities",
    "rank",
    "split_sentences",
    "verify",
]

_HOMES = {
    "Claim": "model.claim",
    "ClaimcheckError": "errors",
    "Document": "model.document",
    "Evidence": "model.evidence",
    "Label": "model.label",
    "Link": "model.evidence",
    "Period": "model.period",
    "Quantity": "model.quantity",
    "Report": "model.report",
    "Sentence": "model.sentence",
    "Settings": "config",
    "Stance": "model.evidence",
    "Verdict": "model.report",
    "clean": "pipeline.api",
    "compare": "verification",
    "find_periods": "periods",
    "find_quantities": "quantities",
    "rank": "linking",
    "split_sentences": "sentences",
    "verify": "pipeline.api",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
