"""Which letters a language is written with, the frequent ones first, and the old encodings it was written in.

Counts of letters differ from corpus to corpus; their order hardly does, and the order is all that is used. The
orders are those of common tables of letter frequency, the Chinese and Korean ones of lists of frequent characters.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The letters of a language that are no ASCII letters."""

    language: str
    letters: str
    """Lower case, the most frequent first."""
    encodings: tuple[str, ...]
    """Python names, the more usual first."""
    accents: bool = False
    """Written with ASCII letters too, so that the letters here mostly stand alone among those."""


_WEST = ("cp1252", "iso8859-15")
_CENTRAL = ("cp1250", "iso8859-2")
_BALTIC = ("cp1257", "iso8859-4")
_TURKISH = ("cp1254",)
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5")

_HAN = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学"
    "如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将"
    "两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及"
    "比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统"
    "区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共"
    "确传师观清今切院让识候带导争运百元收六八七九亿省率美增长经济贸易投企业"
)
_HAN_TRADITIONAL = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學"
    "如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將"
    "兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及"
    "比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統"
    "區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共"
    "確傳師觀清今切院讓識候帶導爭運百元收六八七九億省率增濟貿易投企臺灣港"
)
_KANA = (
    "のいるんたとはしがにをてなでかっすれりらこもまきさょくあつけそどせよだうえおわじみめやゅばちろべげごほへむねひぶびぎずぼぜゃふゆぬざ"
    "ンースルトリイクラアジドレッタフロカマシプニバャテサメキグムコチパオデウナエビブィミボュポソガェセケハモツネョダワァノヒペベォホヤゴザゲ"
    "ヘピユズヨギ日年大人国会中本一月出時事十市二自者分学上同生場行前社地後間方見合手新五力三長部業立高理東定九円動小実"
)
_HANGUL = (
    "이다는의에을가고한지하를사기은어시대도로서정인자일리나해장수제전부있상공그년과들아주보구원국적동선비여만으회마라안성경관스라조중게신것"
    "무음유했면우용미할오며소발화개방연단거진문물위입계월세말후통트재생았까려내체명분람양었치결당산야반민되학행건실업출드모더된때포금없외"
    "식러예년현르간직였했심난추약권력급능터표강습차타투본남북불집피변영배히런필레호품매백천억십삼번째"
)

ALPHABETS = (
    Alphabet("en", "’“”–—‘•©…é£°»›®·×€½™ñöü", _WEST, accents=True),
    Alphabet("fr", "éèàêçâôùîûëïœæÿ", _WEST, accents=True),
    Alphabet("de", "üäößé", _WEST, accents=True),
    Alphabet("es", "óíáéñúü¿¡ºª", _WEST, accents=True),
    Alphabet("pt", "ãçáéíóêõâúàôºª", _WEST, accents=True),
    Alphabet("it", "èàùòéìî", _WEST, accents=True),
    Alphabet("ca", "àéèóíòçúïü", _WEST, accents=True),
    Alphabet("sv", "äåöé", _WEST, accents=True),
    Alphabet("da", "åøæéö", _WEST, accents=True),
    Alphabet("is", "áðíöéóæúýþ", _WEST, accents=True),
    Alphabet("pl", "łąężóśćńź", _CENTRAL, accents=True),
    Alphabet("cs", "íáéěřýčžšůúťďňó", _CENTRAL, accents=True),
    Alphabet("sk", "áíýéčžľšťúôňäďóŕĺ", _CENTRAL, accents=True),
    Alphabet("hu", "áéőöóíüűú", _CENTRAL, accents=True),
    Alphabet("ro", "ăîâşţãşéșț", (*_CENTRAL, "iso8859-16"), accents=True),
    Alphabet("hr", "šćčžđ", _CENTRAL, accents=True),
    Alphabet("tr", "ıışüğçöİâî", _TURKISH, accents=True),
    Alphabet("lt", "ėųįšžąčūę", _BALTIC, accents=True),
    Alphabet("lv", "āīšēūņļžģķč", _BALTIC, accents=True),
    Alphabet("et", "äõüöšž", (*_WEST, *_BALTIC), accents=True),
    Alphabet("vi", "\u0301\u0300đ\u0323ưôêâơ\u0309ă\u0303", ("cp1258",), accents=True),
    Alphabet("ru", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", _CYRILLIC),
    Alphabet("uk", "оаниіврткселмудпязьгбчхцжйюшїщєфґ", ("cp1251", "koi8-u", "iso8859-5")),
    Alphabet("bg", "аиоентрвсдлпкзмъугящчбцйжхшюфь", _CYRILLIC),
    Alphabet("sr", "аоиенртсвдукмлпјгзбчшљхжцњћђџф", ("cp1251", "iso8859-5")),
    Alphabet("el", "αοιτεσνςηρπυκλμίόάέδήγχωθφύώβξζψϊϋ", ("cp1253", "iso8859-7")),
    Alphabet("he", "יוהלארמתבשנדםעכקפחטזסגןצךףץ", ("cp1255",)),
    Alphabet("ar", "اليمنوتربةدسعفهقكحأجشطصخإذضثزغءئىظؤآ،؟ًٌٍ", ("cp1256", "iso8859-6")),
    Alphabet("fa", "ایرندهمتوسبشکزخگفعقجحلپطصآضغظچثذئژء،؟", ("cp1256",)),
    Alphabet("th", "านรอกเงวมลีตยสท่ดัปิะ้คใุหไขจพโแบื์ชถผูึศฟซธญๆำฐณษ็", ("cp874",)),
    Alphabet("zh", _HAN, ("gb18030",)),
    Alphabet("zh-Hant", _HAN_TRADITIONAL, ("big5hkscs",)),
    Alphabet("ja", _KANA, ("cp932", "euc_jp")),
    Alphabet("ko", _HANGUL, ("cp949",)),
)

RARITY = {
    "cp1252": 0,
    "iso8859-15": 8,
    "cp1251": 10,
    "gb18030": 10,
    "cp1250": 12,
    "cp932": 12,
    "iso8859-2": 15,
    "euc_jp": 15,
    "cp949": 15,
    "big5hkscs": 15,
    "cp1254": 15,
    "cp1253": 18,
    "cp1255": 18,
    "cp1256": 18,
    "cp1257": 18,
    "cp1258": 18,
    "iso8859-7": 20,
    "cp874": 20,
    "koi8-r": 20,
    "koi8-u": 25,
    "iso8859-5": 30,
    "iso8859-6": 30,
    "cp866": 30,
    "iso8859-4": 40,
    "iso8859-16": 40,
}
"""Points that an encoding costs, tenths of a natural logarithm: a little more than its rarity on the web, since of a
few bytes nothing else can tell."""
