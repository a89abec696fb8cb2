"""Names that a byline labels, in Chinese and Russian: "作者：李明", "光明日报记者 王建宏", "Автор: Иван Петров"."""

import re

_HAN = "\u4e00-\u9fff\u00b7"
_CHINESE = re.compile(
    rf"(?:作者|撰文|记者|記者)\s?[:\uff1a/\uff0f]?\s{{0,3}}(?P<names>[{_HAN}]{{2,4}}(?:[\u3001\uff0c\s]{{1,2}}[{_HAN}]{{2,4}}){{0,4}})"
    r"(?![\u4e00-\u9fff])"
)
_PERSON = "[А-ЯЁ][а-яё-]{1,20}(?: [А-ЯЁ][а-яё-]{1,20}){1,2}"
_RUSSIAN = re.compile(
    rf"(?i:авторы?|текст|корреспондент)\s?[:\u2014-]?\s{{0,3}}(?P<names>{_PERSON}(?:, {_PERSON}){{0,3}})"
)
_SOURCE = re.compile(
    r"(?:来源|來源|来自|(?i:источник))\s?[:\uff1a]\s{0,3}[\[\u3010(\uff08]?\s?(?P<name>[^\s\[\]\u3010\u3011()\uff08\uff09|\uff5c:\uff1a\d]{2,30})"
)
_NO_NAMES = re.compile("来源|來源|编辑|編輯|责编|发布|發布|发表|报道|報道|摄影|阅读|评论|时间|点击|通讯员|摄")
_BETWEEN = re.compile(r"[\u3001\uff0c,]\s?|(?<=[\u4e00-\u9fff])\s+")
_REACH = 300
"""Characters of a byline that are looked at."""


def labelled_authors(line: str) -> tuple[str, ...]:
    """Return the people whom `line` calls its author or reporter, in Chinese or Russian."""
    found = _CHINESE.search(line, 0, _REACH) or _RUSSIAN.search(line, 0, _REACH)
    if found is None:
        return ()
    names: list[str] = []
    for name in _BETWEEN.split(found["names"].strip()):
        if _NO_NAMES.search(name):
            break
        names.append(name)
    return tuple(names)


def labelled_source(line: str) -> str | None:
    """Return whom `line` calls the source of the text, in Chinese or Russian."""
    found = _SOURCE.search(line, 0, _REACH)
    return found["name"] if found else None
