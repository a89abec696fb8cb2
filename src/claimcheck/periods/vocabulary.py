"""The words that name times, as data. Keys are lower case."""

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
    "mon": 0,
    "tues": 1,
    "tue": 1,
    "wed": 2,
    "thurs": 3,
    "thur": 3,
    "thu": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
}

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()

ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            *_UNITS,
            *_TEENS,
            "twentieth",
            *(f"twenty-{unit}" for unit in _UNITS),
            "thirtieth",
            "thirty-first",
        ],
        start=1,
    )
}
"""Spelled ordinals up to the days of a month; a blank may stand for the hyphen."""

DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

CENTURIES = range(2, 31)
"""Ordinals that are centuries of the calendar; "the first century" is as often of something else."""

SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
"""Each is three months from March, June, September or December: the meteorological seasons of the north."""

PARTS = {
    "early": "early",
    "early in": "early",
    "beginning of": "early",
    "start of": "early",
    "opening of": "early",
    "mid": "mid",
    "middle of": "mid",
    "late": "late",
    "late in": "late",
    "end of": "late",
    "close of": "late",
    "end": "late",
    "year end": "late",
    "year-end": "late",
}
"""Words for the first, middle and last third of a time."""

CHINESE_DIGITS = {
    "〇": 0,
    "零": 0,
    "○": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "两": 2,
}

SHIFTS = {
    "this": 0,
    "the": 0,
    "current": 0,
    "last": -1,
    "previous": -1,
    "past": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
    "upcoming": 1,
}
"""How far a word steps from the unit that the reference date lies in."""

CHINESE_SHIFTS = {"去": -1, "今": 0, "明": 1, "前": -2, "后": 2, "本": 0, "这": 0, "上": -1, "下": 1}

CHINESE_PARTS = {
    "初": "early",
    "上旬": "early",
    "中": "mid",
    "中旬": "mid",
    "底": "late",
    "末": "late",
    "下旬": "late",
}

CHINESE_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
