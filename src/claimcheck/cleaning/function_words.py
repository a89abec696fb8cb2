"""Small words that make a line a sentence, by language: data only."""

FUNCTION_WORDS = {
    "en": frozenset(
        """the of and to in is that for it was on with as are be by at this from have has had not but were or an they which
        their his her he she we you who will would been its there can if about when than so what into these our said"""
        .split()
    ),
    "de": frozenset(
        """der die das und ist nicht den dem des ein eine einen einer mit von auf für im sich auch als es an werden aus er hat
        dass nach wird bei noch wie einem über so zum war haben nur oder vor zur bis mehr durch man sind""".split()
    ),
    "fr": frozenset(
        """le la les des et est une un du dans que qui pour pas au sur ne plus par avec se ce cette son sa ses il elle nous
        vous ils leur mais ou où aux été sont être fait""".split()
    ),
    "es": frozenset(
        """el la los las de y en que un una por con para es se del al no su lo como más pero sus le ya o este sí porque esta
        entre cuando muy sin sobre también ha fue son han""".split()
    ),
    "it": frozenset(
        """il lo gli la le di e che un una per con non è si del della dei delle nel nella al alla come più ma anche sono ha
        questo questa dal dalla suo sua loro stato""".split()
    ),
    "pt": frozenset(
        """o os as de e que um uma para com não em no na do da dos das por mais se ao como mas foi sua seu ou quando muito já
        também são está pelo pela até isso ela ele""".split()
    ),
    "nl": frozenset(
        """de het een en van in is dat op te met voor zijn niet die aan er om ook als bij maar dan door naar uit wordt heeft
        nog werd over tot""".split()
    ),
    "sv": frozenset("och att det som en på är av för med den till inte har de ett om var sig men så från vi när kan".split()),
    "pl": frozenset("i w na z do się nie że to jest o jak ale po od za przez dla które który oraz są był tym przy".split()),
    "tr": frozenset("ve bir bu için ile da de olarak çok daha gibi olan kadar sonra ancak ise değil olduğu ne her".split()),
    "id": frozenset("yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah ke oleh juga telah sebagai karena".split()),
    "vi": frozenset("và của là có cho các được trong không với một những đã người này khi để đến về cũng".split()),
    "ru": frozenset(
        """и в не на что с по это как а из он к за то но от его для о у так же все бы был было она они мы после до при
        также который которые или""".split()
    ),
    "uk": frozenset("і в на що не з до та у як це за від його для про але й є був після також які який".split()),
    "ar": frozenset("في من على إلى أن التي عن مع هذا هذه الذي ما لا كان بعد قد وقد كما بين".split()),
    "hi": frozenset("के का की है में से को और पर ने हैं यह कि एक भी नहीं था लिए इस".split()),
}
"""ISO 639-1 code -> lower-case words."""

ALL_FUNCTION_WORDS = frozenset().union(*FUNCTION_WORDS.values())
