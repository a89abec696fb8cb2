"""The other wordings of one fact that are known: each told from either end, by another verb or by a noun."""

from collections.abc import Callable

from claimcheck.predicates import Predication
from claimcheck.predicates.stated.outings import SHOWING, outings_instead
from claimcheck.predicates.stated.rankings import rankings_instead
from claimcheck.verification.wordings.agents import agents_instead, as_agent
from claimcheck.verification.wordings.belonging import as_belonging, belonging_instead
from claimcheck.verification.wordings.birthplaces import as_born, births_instead
from claimcheck.verification.wordings.bordering import (
    as_border,
    as_shared,
    neighbours_instead,
    shared_instead,
)
from claimcheck.verification.wordings.casualties import as_casualties, casualties_instead
from claimcheck.verification.wordings.certifying import as_certified, certifications_instead
from claimcheck.verification.wordings.charting import arrivals_instead, as_charted, as_topped
from claimcheck.verification.wordings.contests import BEATING, as_contested
from claimcheck.verification.wordings.dating import as_dating, beginnings_instead, is_dating
from claimcheck.verification.wordings.dimensions import as_dimension, as_measured
from claimcheck.verification.wordings.dwelling import as_dwelling, dwellers_instead
from claimcheck.verification.wordings.dying import as_fatal
from claimcheck.verification.wordings.economies import as_country, is_of_country
from claimcheck.verification.wordings.employing import as_employer
from claimcheck.verification.wordings.equating import as_turned
from claimcheck.verification.wordings.findings import as_undone
from claimcheck.verification.wordings.flowing import as_amount, as_done, is_flow
from claimcheck.verification.wordings.gathering import (
    as_drawn,
    is_drawn,
    meetings_instead,
)
from claimcheck.verification.wordings.genres import as_genre
from claimcheck.verification.wordings.grossing import as_totalled
from claimcheck.verification.wordings.heading import (
    as_in_office,
    as_office,
    office_in,
    offices_instead,
    offices_of,
)
from claimcheck.verification.wordings.hosting import (
    HOSTING,
    as_convened,
    as_happening,
    as_hosted,
    as_lasting,
    as_met,
    events_instead,
    happens,
    lastings_instead,
    lasts,
)
from claimcheck.verification.wordings.housing import as_home, housed_instead, is_home
from claimcheck.verification.wordings.keeping import as_level, as_still_kept, levels_instead
from claimcheck.verification.wordings.lasting import as_gone_on, goings_on_instead
from claimcheck.verification.wordings.losing import as_lost, losses_instead
from claimcheck.verification.wordings.lying import LYING, as_lying, as_remaining, standing_instead
from claimcheck.verification.wordings.marrying import JOINING, as_married
from claimcheck.verification.wordings.mediating import mediating_instead
from claimcheck.verification.wordings.moving import as_caused, causing_instead
from claimcheck.verification.wordings.numbering import as_number, numbers_instead
from claimcheck.verification.wordings.outdoing import as_outdone, outdoes
from claimcheck.verification.wordings.performing import (
    as_performed,
    as_told_by_noun,
    deeds_instead,
    lights_of,
)
from claimcheck.verification.wordings.planning import as_planned, is_plan
from claimcheck.verification.wordings.populating import as_inhabited, as_population
from claimcheck.verification.wordings.praising import as_praised_for
from claimcheck.verification.wordings.pricing import as_priced, is_price
from claimcheck.verification.wordings.prizing import as_prize, prizes_instead
from claimcheck.verification.wordings.providing import as_got, gets, gifts_instead
from claimcheck.verification.wordings.sentencing import as_sentenced, sentencing_instead
from claimcheck.verification.wordings.serving import as_working, worked_instead, works
from claimcheck.verification.wordings.showing import as_shown, premieres_instead
from claimcheck.verification.wordings.situating import (
    LOCATING,
    as_bordering,
    as_in_place,
    as_situated,
    is_in_place,
    situated_instead,
)
from claimcheck.verification.wordings.striking import as_striking, as_struck, strikes, troubles_instead
from claimcheck.verification.wordings.taking import as_taken, takings_instead
from claimcheck.verification.wordings.turning import as_become, becomes, turnings_instead
from claimcheck.verification.wordings.viewing import as_viewed, views_instead
from claimcheck.verification.wordings.wanting import as_asked_for, wishes, wishes_instead
from claimcheck.verification.wordings.winning import as_won, winning_instead

Form = Callable[[Predication, Predication], Predication | None]
"""Takes a source's statement and the claim's; returns the former in the words of the latter, or None."""

_Test = Callable[[Predication], bool]

_Verbs = Callable[[Predication], frozenset[str]]
"""Takes a claim; returns the verbs by which a source may tell it in other words."""


def _families(*names: str) -> _Test:
    return lambda claim: any(name in names for name, _ in claim.verb.families)


def _lemmas(*lemmas: str) -> _Test:
    return lambda claim: claim.verb.lemmas[0] in lemmas


def _any(words_of: Callable[[Predication], frozenset[str] | str]) -> _Test:
    """Return the test for claims that have any such words."""
    return lambda claim: bool(words_of(claim))


_FORMS: dict[Form, _Test] = {
    as_fatal: lambda claim: claim.verb.lemmas in (("kill",), ("die",), ("be", "killed")),
    as_done: is_flow,
    as_totalled: _lemmas("have"),
    as_amount: _lemmas("be"),
    as_happening: happens,
    as_convened: happens,
    as_hosted: _lemmas(*HOSTING),
    as_met: _families("meet"),
    as_lasting: lasts,
    as_turned: _lemmas("be"),
    as_charted: _lemmas("be", "reach"),
    as_contested: _lemmas("lose", *BEATING),
    as_undone: lambda claim: claim.verb.passive,
    as_employer: _lemmas("employ", "have"),
    as_priced: lambda claim: claim.verb.lemmas == ("cost",) or is_price(claim),
    as_praised_for: _families("praise"),
    as_performed: lambda claim: bool(lights_of(claim.verb.lemmas[0])),
    as_border: _any(shared_instead),
    as_level: _lemmas("be"),
    as_still_kept: _any(levels_instead),
    as_planned: is_plan,
    as_inhabited: _lemmas("have"),
    as_population: _lemmas("have", "be"),
    as_dwelling: lambda claim: bool(dwellers_instead(claim)) or claim.verb.lemmas == ("have",),
    as_dimension: _lemmas("be"),
    as_measured: _lemmas("be", "have"),
    as_situated: _families(LOCATING),
    as_in_place: lambda claim: is_in_place(claim) or any(name == LOCATING for name, _ in claim.verb.families),
    as_bordering: _lemmas("border"),
    as_lying: _lemmas("be", *LYING),
    as_remaining: lambda claim: claim.verb.passive or claim.verb.lemmas == ("be",),
    as_country: is_of_country,
    as_caused: _families("rise"),
    as_casualties: lambda claim: not claim.negated and bool(casualties_instead(claim)),
    as_lost: _any(losses_instead),
    as_gone_on: _lemmas("last"),
    as_won: lambda claim: claim.verb.passive or bool(winning_instead(claim)),
    as_struck: _any(troubles_instead),
    as_told_by_noun: _any(deeds_instead),
    as_number: lambda claim: not (claim.negated or claim.verb.passive) and bool(numbers_instead(claim)),
    as_agent: _any(agents_instead),
    as_belonging: _any(belonging_instead),
    as_sentenced: _any(sentencing_instead),
    as_dating: is_dating,
    as_in_office: _any(offices_of),
    as_office: _any(office_in),
    as_shown: _lemmas(*SHOWING),
    as_topped: _lemmas("be", "reach", "top"),
    as_certified: _lemmas("certify"),
    as_viewed: _any(views_instead),
    as_taken: _any(takings_instead),
    as_asked_for: wishes,
    as_genre: _lemmas("be"),
    as_got: gets,
    as_striking: strikes,
    as_working: works,
    as_married: _families(*JOINING),
    as_become: becomes,
    as_home: is_home,
    as_drawn: is_drawn,
    as_prize: _any(prizes_instead),
    as_born: _any(births_instead),
    as_outdone: outdoes,
    as_shared: _any(neighbours_instead),
}
"""Each wording, in the order in which they are tried, and which claims may have it.

To ask for all of them with every statement of every sentence took a sixth of the time.
"""

_VERBS: tuple[_Verbs, ...] = (
    arrivals_instead,
    outings_instead,
    events_instead,
    lastings_instead,
    shared_instead,
    levels_instead,
    dwellers_instead,
    worked_instead,
    standing_instead,
    causing_instead,
    casualties_instead,
    situated_instead,
    winning_instead,
    troubles_instead,
    deeds_instead,
    numbers_instead,
    agents_instead,
    belonging_instead,
    sentencing_instead,
    beginnings_instead,
    offices_instead,
    mediating_instead,
    wishes_instead,
    premieres_instead,
    certifications_instead,
    rankings_instead,
    losses_instead,
    goings_on_instead,
    views_instead,
    takings_instead,
    gifts_instead,
    turnings_instead,
    housed_instead,
    meetings_instead,
    prizes_instead,
    births_instead,
    neighbours_instead,
)
"""What tells the other verbs of claims; a verb that none of them tells is passed over by its word."""


def other_wordings(claim: Predication) -> tuple[Form, ...]:
    """Return the wordings that a claim may have."""
    return tuple(form for form, is_for in _FORMS.items() if is_for(claim))


def other_verbs(claim: Predication) -> frozenset[str]:
    """Return the lemmas by which a source may state the claim in one of these wordings."""
    return lights_of(claim.verb.lemmas[0]).union(*(verbs(claim) for verbs in _VERBS))
