"""Nouns that state what a verb states: "the signing of", "a rise of", "its founding"."""

_NOUNS = """
rise: rise increase growth gain jump surge climb expansion uptick upturn
fall: fall decrease decline drop reduction slump plunge dip contraction downturn cut
sign: signing signature
found: founding foundation establishment creation formation
launch: launch launching start
open: opening inauguration
close: closure closing
cancel: cancellation
postpone: postponement
suspend: suspension
approve: approval adoption endorsement ratification
reject: rejection veto
unveil: unveiling
resolve: resolution settlement
buy: purchase acquisition
win: victory win
kill: killing
sink: sinking
erupt: eruption
explode: explosion
derail: derailment
kidnap: kidnapping
reopen: reopening
deport: deportation
expel: expulsion
convict: conviction
acquit: acquittal
publish: publication release
destroy: destruction
build: construction
visit: visit
fail: failure
praise: praise
die: death demise
marry: marriage wedding
divorce: divorce
appoint: appointment
elect: election
resign: resignation
retire: retirement
arrest: arrest
defeat: defeat
arrive: arrival
depart: departure
discover: discovery
invade: invasion
merge: merger
complete: completion
demolish: demolition
introduce: introduction
graduate: graduation
assassinate: assassination
collapse: collapse
dissolve: dissolution
abolish: abolition
annex: annexation
liberate: liberation
evacuate: evacuation
nationalise: nationalisation nationalization
privatise: privatisation privatization
reunify: reunification
restore: restoration
renovate: renovation
relocate: relocation
murder: murder
execute: execution
extradite: extradition
abduct: abduction
"""

NOMINALIZATIONS: dict[str, str] = {
    noun: verb
    for row in _NOUNS.strip().splitlines()
    for verb, nouns in [row.split(": ")]
    for noun in nouns.split()
}
"""Noun lemma -> lemma of the verb whose family it shares."""
