"""Words of Chinese that stand in, before and behind numbers. Simplified and traditional forms."""

DIGITS = {
    **{character: value for value, character in enumerate("零一二三四五六七八九")},
    **{character: value for value, character in enumerate("壹贰叁肆伍陆柒捌玖", start=1)},
    "〇": 0,
    "两": 2,
    "兩": 2,
    "貳": 2,
    "參": 3,
    "陸": 6,
}
"""Digits; the second row is what cheques and contracts are written in."""
FORMAL = frozenset("壹贰叁肆伍陆柒捌玖貳參陸拾佰仟")
"""Characters that are words of their own where they stand alone: "登陆", "拾起"."""
PLACES = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
GROUPS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}

VAGUE = "几幾数數"
"""Before a place it says several of it: "几十", "数百"; of these only "几" may follow one: "十几"."""
EXCEEDING = "多余餘几幾"
"""Between a number and its scale or counter it says that there are more: "二十多万", "百余"."""

COUNTERS = {
    **dict.fromkeys("人名位口", "person"),
    "国": "country",
    "國": "country",
    "次": "time",
    "票": "vote",
    "席": "seat",
    "例": "case",
    "户": "household",
    "戶": "household",
    "辆": "vehicle",
    "輛": "vehicle",
    "艘": "ship",
    "架": "aircraft",
    "枚": "piece",
    "人次": "visit",
    "人口": "person",
    **{
        counter: counter
        for counter in "个個家项項种種座所条條件份台臺套册冊部场場起宗只隻头頭匹棵株张張把间間栋棟幢层層支批组組对對"
        "双雙打颗顆篇首幅封笔筆处處片块塊步页頁集轮輪声聲"
    },
}
"""Counters by what they count; those that count anything stand for themselves."""

NOUNS = {
    "国家": "country",
    "國家": "country",
    "国家和地区": "country",
    "地区": "region",
    "企业": "company",
    "企業": "company",
    "公司": "company",
    "机构": "institution",
    "组织": "organization",
    "项目": "project",
    "項目": "project",
    "城市": "city",
    "省份": "province",
    "村庄": "village",
    "学生": "student",
    "員工": "employee",
    "员工": "employee",
    "职工": "employee",
    "工人": "worker",
    "居民": "resident",
    "游客": "tourist",
    "旅客": "passenger",
    "乘客": "passenger",
    "患者": "patient",
    "病例": "case",
    "儿童": "child",
    "妇女": "woman",
    "成员国": "member",
    "成员": "member",
    "代表": "delegate",
    "专家": "expert",
    "家庭": "household",
    "航班": "flight",
    "列车": "train",
    "汽车": "car",
    "车辆": "vehicle",
    "船只": "ship",
    "飞机": "aircraft",
    "医院": "hospital",
    "学校": "school",
    "大学": "university",
    "岗位": "job",
    "文件": "document",
    "协议": "agreement",
    "合同": "contract",
    "苹果": "apple",
    "蘋果": "apple",
}
"""Nouns that may follow a counter, perhaps behind a word that describes them."""

NO_COUNT_AFTER = "月日号號时時届屆世級级线線路代"
"""Behind a number they make a date, an ordinal or a name of it: "十二月", "二十一世纪", "三年级"."""

MAY_FOLLOW = "的以左右上下多余餘和与與或至到是、及约"
"""Characters that may stand behind a number that counts nothing: "一百零五的"."""

NO_NUMBERS = frozenset("十分 千万 千萬 万一 百万 百萬 十足 三百六十五里路".split())
"""Words and idioms written with number characters alone, where no counter follows."""
