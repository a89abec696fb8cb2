"""Families of verbs that say the same thing, each with its opposites.

A row is ``name: members | opposites``; members are lemmas, several words where a particle or noun belongs to the
verb. Opposites are the same family with the other sign: a sentence that states one denies the other. A word may be
in several families. Only what a careful reader takes as the same statement stands together here: a family that is
too wide makes a false "supported".
"""

from functools import cache

_FAMILIES = """
be: be, come to, reach, stand at, total, amount to, mark, equal, number, hit, be worth, be valued at, add up to, come in at, run to, be put at, be estimated at, be recorded at, tally, constitute, represent
rise: rise, grow, increase, climb, go up, jump, surge, soar, expand, gain, advance, swell, rocket, edge up, pick up | fall, decrease, decline, drop, shrink, go down, sink, plunge, contract, slip, slump, dip, dwindle, tumble, plummet, edge down, recede
raise: raise, increase, lift, boost, expand, hike, step up, put up | lower, cut, reduce, decrease, slash, trim, bring down
approve: approve, pass, endorse, ratify, back, adopt, clear, agree to, sign off on | reject, veto, vote down, turn down, rebuff, throw out, vote against
support: support, back, endorse, favour, favor, be in favour of, stand by, stand behind | oppose, be against, be opposed to, resist
have-support: have support, have backing, win support, win backing, gain support, gain backing, receive support, receive backing, enjoy support, enjoy backing, attract support, secure support, secure backing, get support, get backing, draw support, garner support, have endorsement, win endorsement, receive endorsement
sign: sign, ink, put signature to, initial, conclude
adopt: adopt, pass, approve
issue: issue, release, publish, put out, bring out, produce
found: found, establish, set up, create, form, found, institute, come into being, be born, inaugurate, come into existence | dissolve, disband, abolish, wind up
launch: launch, start, begin, introduce, roll out, initiate, kick off, unveil, set up
unveil: unveil, introduce, present, launch, propose, put forward, announce, reveal
propose: propose, put forward, suggest, table
begin: begin, start, commence, kick off, get under way, open | end, finish, conclude, stop, cease, terminate, wrap up, come to an end
open: open, inaugurate, reopen | close, shut, shut down, close down
resolve: resolve, settle, solve, sort out, work out | leave unresolved, remain unresolved
praise: praise, speak highly of, commend, applaud, hail, laud, compliment, acclaim, pay tribute to | criticise, criticize, condemn, denounce, slam, blast, rebuke, censure, deplore
want: want, seek, desire, wish, wish for, look for, strive for | shun, avoid, eschew
love: love, like, enjoy, be fond of | hate, dislike, detest, loathe
win: win, triumph in | lose
defeat: defeat, beat, overcome, see off
buy: buy, purchase, acquire, take over
sell: sell, dispose of
hold: hold, take place, occur, happen, host, organise, organize, stage, convene, run | cancel, call off, scrap
meet: meet, hold talk, gather, convene, assemble, come together, confer
reach-agreement: agree, reach consensus, reach agreement, reach deal, come to agreement, reach accord, strike deal | disagree, fail to agree
join: join, enter, accede to, become member of, become part of | leave, quit, withdraw from, pull out of, exit
allow: allow, permit, authorise, authorize, legalise, legalize, let, greenlight | ban, prohibit, forbid, bar, outlaw, block, disallow
include: include, comprise, consist of, be made up of, contain, be composed of, encompass | exclude, omit, leave out
have: have, possess, own, boast
lend: lend, loan
borrow: borrow
give: give, provide, supply, donate, grant, offer, deliver, hand over, furnish | withhold, deny
receive: receive, get, obtain, be given
send: send, dispatch, ship
help: help, assist, aid, support | hinder, hamper
maintain: maintain, keep, preserve, uphold, safeguard | abandon, give up
fund: fund, finance, bankroll, pay for
build: build, construct, erect, put up | demolish, tear down, raze, knock down, dismantle
destroy: destroy, ruin, wreck, demolish
employ: employ, have on staff
hire: hire, recruit, take on | fire, dismiss, sack, lay off, make redundant
appoint: appoint, name, nominate, install | dismiss, remove, oust, sack
elect: elect, vote in, vote into office
publish: publish, release, issue, bring out
strengthen: strengthen, deepen, enhance, reinforce, bolster, boost, consolidate, step up, intensify, cement | weaken, undermine, erode, relax
improve: improve, get better | worsen, deteriorate, get worse
broker: broker, facilitate, mediate, help bring about
succeed: succeed | fail
remain: remain, stay
head: head, lead, chair, be head of, preside over
locate: be located in, be situated in, lie in, be based in, be headquartered in, stand in, sit in, have headquarters in
impose: impose, introduce, bring in | lift, remove, scrap, repeal, waive
accept: accept, agree to, take up | refuse, decline, reject, turn down
arrive: arrive, reach, get to | depart, leave, set off
accelerate: accelerate, speed up, quicken | slow, slow down, decelerate
resume: resume, restart, restore, reopen | suspend, halt, pause, discontinue
convict: convict, find guilty | acquit, clear, find not guilty
confirm: confirm, verify, corroborate | disprove, refute, rebut
die: die, be killed, lose life, perish, pass away
kill: kill
injure: injure, hurt, wound
cause: cause, lead to, bring about, trigger, result in, give rise to | prevent, avert
cross: cross
call-for: call for, urge, appeal for, demand, advocate, advocate for, press for
promise: promise, pledge, vow, commit to
cooperate: cooperate, work together, collaborate, work with, join force
use: use, employ, utilise, utilize, make use of
show: show, demonstrate, indicate, reveal
need: need, require
cost: cost, be priced at
last: last, run for, go on for
cover: cover, span, extend over
produce: produce, manufacture, make, turn out
earn: earn, make
study: study, examine, look into, investigate
protect: protect, safeguard, defend, shield | endanger, threaten, jeopardise, jeopardize
attack: attack, assault, strike
visit: visit, pay visit to, travel to
complete: complete, finish, finalise, finalize
celebrate: celebrate, commemorate, mark
regard: regard, see, view, consider, treat
gain-independence: gain independence, become independent, win independence, achieve independence, declare independence, establish independence, obtain independence
become: become, turn into, grow into, develop into, emerge as
quell: quell, calm, calm down, put down, bring under control, defuse
share: share, have in common
involve: involve, cover, include
integrate: integrate, unite, merge, combine | split, divide, separate
follow: follow, adhere to, stick to, abide by, comply with, observe | violate, breach, break
respect: respect, honour, honor
interfere: interfere, meddle
uphold: uphold, confirm, affirm | overturn, quash, strike down, reverse, annul, overrule
flow: flow, run
fly: fly, operate flight
carry: carry, transport
play: play, perform
score: score, net
sink: sink, founder, go down
grow-food: grow, cultivate
teach: teach, instruct
freeze: freeze | thaw, melt
lengthen: lengthen, extend, prolong | shorten, curtail
enter-force: enter into force, come into force, take effect, come into effect | expire, lapse
survive: survive | perish
arrest: arrest, detain | release, free
pass-exam: pass | fail
succeed-in: manage, succeed in | fail
trust: trust | distrust, mistrust
host: host, hold
renovate: renovate, refurbish, restore
replace: replace, supersede, succeed
rescue: rescue, save
extinguish: extinguish, put out
discover: discover, find, uncover, detect
translate: translate
migrate: migrate, emigrate
carry-out: carry out, conduct, undertake, perform, implement
collapse: collapse, fall apart, break up, disintegrate
refute: refute, reject, dispute, dismiss
combat: combat, fight, counter, tackle, battle
designate: designate, declare, name
bring-benefit: benefit, help
embrace: embrace, welcome, accept | shun, spurn, reject
emphasise: emphasise, emphasize, stress, highlight, underline, underscore
link: link, connect, tie, join
expand-cooperation: expand, broaden, widen, extend, enlarge | narrow
supply: supply, provide, deliver
train: train
award: award, give, grant, present
rank: rank, place
invest: invest, put
record: record, register, report, log
move: move, relocate, transfer
""".strip()


@cache
def _table() -> dict[tuple[str, ...], tuple[tuple[str, int], ...]]:
    """Return lemmas of a verb -> (family, sign) pairs."""
    table: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    for row in _FAMILIES.splitlines():
        name, _, members = row.partition(": ")
        for sign, side in zip((1, -1), members.split(" | "), strict=False):
            for member in side.split(", "):
                table.setdefault(tuple(member.split()), []).append((name, sign))
    return {lemmas: tuple(dict.fromkeys(found)) for lemmas, found in table.items()}


def families_of(lemmas: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """Return the (family, sign) pairs of a verb; () for a verb that stands for itself."""
    return _table().get(lemmas, ())


@cache
def phrasal_verbs() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return first lemma -> the verbs of several words that begin with it, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for lemmas in _table():
        if len(lemmas) > 1:
            found.setdefault(lemmas[0], []).append(lemmas)
    return {
        first: tuple(sorted(verbs, key=lambda verb: (-len(verb), verb))) for first, verbs in found.items()
    }
