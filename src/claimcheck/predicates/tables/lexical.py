"""Closed classes of English words, and verbs that do something to the clause they govern."""

DETERMINERS = frozenset(
    "a an the this that these those his her its their our my your each every some any all both no another either "
    "neither such what whichever most many several few much more fewer less".split()
)
DEFINITE = frozenset("the this that these those his her its their our my your both such".split())
PREPOSITIONS = frozenset(
    "of in on at by for with from to into onto over under between among through during against about across after "
    "before behind below beneath beside besides beyond despite down except inside like near off out outside past per "
    "since than throughout toward towards underneath until till unlike up upon via within without amid amidst around "
    "as according regarding concerning including excluding following versus vs plus minus along alongside above "
    "namely".split()
)
PRONOUNS = frozenset(
    "i you he she it we they me him us them who whom this that these those one ones someone somebody everyone "
    "everybody nobody noone none nothing anyone anybody anything something everything each other himself herself "
    "itself themselves there".split()
)
SUBJECT_PRONOUNS = frozenset(
    "i you he she it we they who which that there nobody noone none everyone everybody someone".split()
)
OPEN_PRONOUNS = frozenset("he she it they this these those him her them its his their".split())
COORDINATORS = frozenset({"and", "or", "but", "&", "nor", "yet"})
RELATIVES = frozenset({"which", "who", "whom", "whose", "that", "where"})
SUBORDINATORS = frozenset(
    "that when while whereas if because although though since unless once whether until after before as so lest "
    "how why where what whenever wherever even".split()
)
OPENING_PREPOSITIONS = frozenset({"as", "after", "before", "since", "until"})
"""Prepositions that open a clause, too: "after *the storm hit*"."""

CONDITIONS = frozenset({"if", "unless", "whether", "lest"})
BE = frozenset("am is are was were be been being 's 're 'm isn't aren't wasn't weren't".split())
HAVE = frozenset("have has had having 've hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
MODALS = frozenset(
    "will would shall should can could may might must won't wouldn't shan't shouldn't can't cannot couldn't mayn't "
    "mightn't mustn't 'll".split()
)
NEGATORS = frozenset(
    "not never n't neither nor nobody none nothing no-one noone isn't aren't wasn't weren't hasn't haven't hadn't "
    "don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mustn't hardly scarcely".split()
)
NEGATIVE_SUBJECTS = frozenset({"no", "nobody", "none", "nothing", "neither", "noone", "no-one", "nowhere"})

SCHEDULED = frozenset({"scheduled", "set", "slated", "due", "poised"})
"""Between "is" and "to": what follows lies ahead."""

FUTURE_MODALS = SCHEDULED | {"will", "shall", "'ll", "won't", "shan't"}

NOTING = frozenset({"note", "remember", "recall"})
"""Ask the reader to mind what follows: "*Note* that …", "it should be *noted* that …"."""

TELLING = frozenset({"tell", "inform", "remind", "assure", "notify"})
"""Verbs with somebody between them and what is said: "told reporters that"."""

SAYING = frozenset(
    "say state announce report add note declare confirm tell explain write stress emphasise emphasize point reveal "
    "show indicate acknowledge admit conclude observe remark find estimate calculate reckon record disclose highlight "
    "recall reiterate underline underscore reaffirm affirm testify assert remind inform notify".split()
)
"""Verbs that assert what they introduce."""

DISTANCING = frozenset(
    "claim allege purport pretend boast insinuate maintain promise joke quip jest lie".split()
)
"""Verbs that hold what they introduce at arm's length."""

PROMISING = frozenset({"promise", "pledge", "vow"})
"""Verbs that say what will be: "promised that fares *would* fall"; that all "is" well they only claim."""

DOUBTING = frozenset({"doubt", "question", "dispute", "deny", "contest"})
"""Verbs that, denied, assert what they introduce ("nobody doubts")."""

OPINION = frozenset(
    "believe think hope expect suggest predict forecast imagine suppose assume argue fear suspect guess consider "
    "anticipate project speculate warn wish propose demand urge ask request recommend insist require rumour rumor "
    "plan intend want".split()
)
"""Verbs whose clause is a thought or wish, not a fact."""

REAL_GOVERNORS = frozenset("continue manage come serve use go get proceed happen hasten dare".split())
"""Verbs whose infinitive did happen; every other infinitive is taken as not, or not yet, real."""

OUTCOMES = (
    (
        frozenset(
            "beat defeat overcome edge thrash rout outscore overtake outpoll rally recover upset".split()
        ),
        frozenset(
            """
            win claim lift secure reach clinch earn take seal retain capture advance qualify become move go top finish
            keep end
            """.split()
        ),
    ),
    (
        frozenset(
            "rise fall climb gain drop jump slip grow increase decline slide tumble soar surge dip edge".split()
        ),
        frozenset("close end finish reach hit stand settle".split()),
    ),
)
"""Verbs whose infinitive, of some verbs, is what came of it: "beat Oslo *to win* the cup", "rose *to reach* 40"."""

READY = frozenset("quick swift prompt proud pleased delighted lucky fortunate".split())
"""What "was … to" may say and still assert what follows: "was *quick* to send aid" sent it."""

MOVING = frozenset(
    "surprise shock please delight amaze astonish sadden relieve thrill disappoint alarm".split()
)
"""Verbs that, in the passive, assert their infinitive: "was surprised to learn"."""

PLANNING = frozenset({"plan", "intend"})
"""Verbs in the present whose infinitive will happen as far as their subject can tell: "plans to open"."""

COMPELLING = frozenset({"force", "compel"})
"""Verbs that, in the passive, assert their infinitive: "was forced to resign"."""

CONCLUDING = frozenset({"estimate", "find", "know", "show", "see", "calculate", "prove"})
"""Verbs that, in the passive, assert their infinitive: "is estimated to have"."""

STATIVE = frozenset(
    {"be", "have", "contain", "hold", "cost", "weigh", "measure", "number", "cover", "include", "live"}
)
"""Verbs of states: what is estimated of them holds now, and is not yet to come."""

REAL_GERUND_GOVERNORS = frozenset(
    "finish admit keep continue complete regret recall enjoy remember see".split()
)
"""Verbs whose gerund did happen ("admitted leaking"); any other gerund after a verb is only spoken of."""

CLOSING = frozenset({"close", "end", "finish", "settle"})
"""Verbs of markets: a price that "ended 8 percent higher" rose by so much."""

LEVELS = frozenset({"up", "down", "higher", "lower", "flat", "unchanged"})

REAL_GERUND_PREPOSITIONS = frozenset({"by", "after", "in", "while", "when", "since"})
"""Prepositions whose gerund did happen ("by cutting costs"); after any other it is only spoken of."""

ALMOST = frozenset({"almost", "nearly", "virtually", "practically"})
"""Before a verb: it did not quite happen."""

TAKING_AS_DONE = frozenset(
    "convict fine jail imprison punish praise commend thank honour honor reward apologise apologize".split()
)
"""Verbs that, in the passive, take the gerund behind their "of" or "for" as done: "was jailed for stealing"."""

CERTAIN = frozenset(
    {
        "clear",
        "certain",
        "known",
        "evident",
        "obvious",
        "undeniable",
        "undisputed",
        "fact",
        "case",
        "true",
        "right",
    }
)
"""What "it is … that" may say and still assert."""

NEGATIVE_GOVERNORS = frozenset({"fail", "refuse", "decline", "neglect", "cease", "stop", "avoid"})
"""Verbs that deny their infinitive or gerund."""

ESCAPING = frozenset({"escape", "evade", "dodge"})
"""Verbs that deny their gerund: "escaped being fined"."""

DONE_UNLESS_DENIED = frozenset({"fail", "neglect", "avoid", "escape", "evade", "dodge"})
"""Verbs that, denied, tell it done: "did not fail to sign"."""

HEARSAY_ADVERBS = frozenset(
    "reportedly allegedly supposedly purportedly apparently presumably possibly perhaps maybe probably likely falsely "
    "wrongly mistakenly incorrectly inaccurately erroneously "
    "ostensibly potentially perchance conceivably hypothetically".split()
)

FACTIVE = frozenset(
    "know mean learn discover prove realise realize remember forget see hear notice understand agree accept ensure "
    "guarantee demonstrate determine establish ascertain verify recognise recognize".split()
)
"""Verbs that take what they introduce as given, beside those that say it."""

TRUE_WORDS = frozenset({"true", "correct", "right", "accurate"})
"""Said of a report and denied, they deny what it reports."""

FACT_NOUNS = frozenset({"fact", "realisation", "realization", "discovery", "truth", "knowledge"})
"""Nouns that take the clause they introduce as given: "the *fact* that …"."""

FALSE_WORDS = frozenset(
    "false untrue wrong incorrect mistaken fake baseless unfounded lie myth hoax fabrication".split()
)
"""Said of a report, they deny what it reports."""

REPORT_NOUNS = frozenset(
    "report claim statement rumour rumor suggestion allegation news assertion notion idea story belief myth theory "
    "hypothesis fear hope possibility prospect suspicion accusation lie hoax speculation impression view argument "
    "prediction warning doubt worry concern assumption legend charge complaint evidence proof indication sign hint "
    "confirmation guarantee promise danger risk chance bet odds likelihood probability misconception fallacy "
    "misunderstanding illusion delusion superstition feeling conviction expectation dream pretence pretext joke".split()
)
"""Nouns that introduce a clause ("the report that …")."""
