"""From forms to Claims: defaults, ids, a text for claims without one, and whether text and fields agree."""

from typing import NamedTuple

from claimcheck.claims.agreement import contradicted_periods, contradicted_quantities
from claimcheck.claims.amounts import resolve_tolerance
from claimcheck.claims.checking import Draft
from claimcheck.claims.field_words import EXPECTED
from claimcheck.claims.forms import ClaimForm, DefaultsForm
from claimcheck.claims.misreading import MisreadError
from claimcheck.claims.nodes import Scalar, locate
from claimcheck.claims.reading import Reading
from claimcheck.claims.slugs import slug
from claimcheck.claims.wording import sentence, shown
from claimcheck.claims.written_out import write_out
from claimcheck.model.claim import Accept, Claim, Ignore, Tolerance
from claimcheck.periods import find_periods
from claimcheck.quantities import find_quantities

_NAMED = 3
"""How many of the text's own figures a message names."""


class Built(NamedTuple):
    """A claim, and the index in its file where it says its id."""

    claim: Claim
    id_index: int


def build(draft: Draft, defaults: DefaultsForm, reading: Reading) -> Built | None:
    """Return the claim, or None where it says nothing or its file broke off before its id."""
    text = _text(draft)
    if text is None:
        _note_wordless(draft, reading)
        return None
    _compare(draft, reading)
    form = draft.form
    if form.id is None and not draft.node.complete:
        return None
    claim = Claim(
        id=form.id or slug(text),
        text=text,
        place=reading.place(draft.node),
        subject=form.subject,
        aliases=_aliases(form, defaults),
        quantity=form.quantity,
        quantity_text=_written(draft, "quantity") if form.quantity else None,
        period=form.period,
        period_text=_written(draft, "period") if form.period else None,
        min_sources=form.min_sources or defaults.min_sources or 1,
        sources=form.sources or defaults.sources or (),
        tolerance=_tolerance(draft, defaults, text, reading),
        max_age_days=form.max_age or defaults.max_age,
        ignore=_ignore(draft, reading),
        accept=_accept(draft, reading),
    )
    return Built(claim, (draft.node.value("id") or draft.node).start)


def _text(draft: Draft) -> str | None:
    form, quantity = draft.form, _written(draft, "quantity")
    if form.text is not None:
        return form.text
    if form.subject is None or form.quantity is None or quantity is None:
        return None
    return write_out(form.subject, quantity, _written(draft, "period"), form.period)


def _written(draft: Draft, field: str) -> str | None:
    """Return the words of a field as the file has them."""
    node = draft.node.value(field)
    return node.text.strip() if isinstance(node, Scalar) else None


def _note_wordless(draft: Draft, reading: Reading) -> None:
    """Say that a claim says nothing, unless what might be its text has a problem of its own or may yet have come."""
    node = draft.node
    unread = node.value("text") or (node.value("subject") and node.value("quantity"))
    misspelled = any(name not in ClaimForm.model_fields for name in node.entries)
    if node.complete and not unread and not misspelled:
        expected = f"`text`, {EXPECTED['text']}, or `subject` and `quantity`"
        reading.note(node.start, sentence("a claim without `text`", expected))


def _compare(draft: Draft, reading: Reading) -> None:
    """Note a quantity or period that the text contradicts."""
    form, text = draft.form, draft.form.text
    if text is None:
        return
    if form.quantity is not None:
        stated = contradicted_quantities(form.quantity, text, find_quantities(text))
        _note_contradiction("quantity", stated, draft, reading)
    if form.period is not None:
        stated = contradicted_periods(form.period, text, find_periods(text))
        _note_contradiction("period", stated, draft, reading)


def _note_contradiction(field: str, stated: tuple[str, ...], draft: Draft, reading: Reading) -> None:
    if stated:
        words = " or ".join(shown(words) for words in dict.fromkeys(stated[:_NAMED]))
        message = sentence(
            shown(_written(draft, field) or ""), f"what the text says, {words}", "make the two agree"
        )
        reading.note(locate(draft.node, (field,)).start, f"{field}: {message}")


def _aliases(form: ClaimForm, defaults: DefaultsForm) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """A name that the claim lists itself has the claim's other names only."""
    aliases = {**(defaults.aliases or {}), **(form.aliases or {})}
    return tuple((name, tuple(dict.fromkeys(others))) for name, others in sorted(aliases.items()))


def _tolerance(draft: Draft, defaults: DefaultsForm, text: str, reading: Reading) -> Tolerance | None:
    """Resolve the claim's own tolerance, or the default where that can be said in the claim's unit."""
    own = draft.form.tolerance
    written = own or defaults.tolerance
    if written is None:
        return None
    claimed = (draft.form.quantity,) if draft.form.quantity else find_quantities(text)
    try:
        return resolve_tolerance(written, claimed)
    except MisreadError as error:
        if own is not None:
            what = shown(_written(draft, "tolerance") or "")
            message = sentence(what, EXPECTED["tolerance"], str(error))
            reading.note(locate(draft.node, ("tolerance",)).start, f"tolerance: {message}")
        return None


def _ignore(draft: Draft, reading: Reading) -> tuple[Ignore, ...]:
    return tuple(
        Ignore(form.rule, form.reason, form.until, reading.place(locate(draft.node, ("ignore", index))))
        for index, form in enumerate(draft.form.ignore or ())
    )


def _accept(draft: Draft, reading: Reading) -> tuple[Accept, ...]:
    return tuple(
        Accept(form.source, form.reason, reading.place(locate(draft.node, ("accept", index))))
        for index, form in enumerate(draft.form.accept or ())
    )
