"""Recognises headings of what follows an article, such as "Related" and "Comments", in many languages."""

import re
from collections.abc import Sequence
from functools import cache

from reader.text.counting import words_in

_OTHERS = (
    r"related\b|more (?:on|from|about|in|like|stories|news)\b|you (?:may|might) (?:also|like)"
    r"|read (?:next|more|also)|recommended|don[’']t miss|in other news|sign up for"
    r"|most (?:read|popular|viewed|shared)|trending|recent (?:posts|stories|articles)|up next|what to read"
    r"|latest (?:news|stories|posts)|top stories|around the web|share this|topics?:?$|tags?\b|follow us"
    r"|about the author|our standards|the latest$|also in the news|explore more|popular (?:now|stories|posts)"
    r"|mehr zum thema|mehr (?:aus|von)|auch interessant|meistgelesen|das könnte sie|schlagw|lesen sie auch"
    r"|weitere (?:artikel|nachrichten|meldungen|themen)"
    r"|(?:à )?lire aussi|les plus lus|sur le même (?:thème|sujet)|mots[- ]clés|à (?:voir|découvrir) aussi"
    r"|dans la même rubrique|más (?:noticias|información|leíd)|lo más (?:leído|visto)|te puede interesar"
    r"|también te|noticias relacionadas|etiquetas|leggi anche|altre notizie|potrebbe interessarti|i più letti"
    r"|leia (?:mais|também)|mais lidas|veja também|lees ook|meest gelezen|meer (?:over|nieuws)"
    r"|läs (?:också|mer|även)|mest läst|læs også|mest læst|les også|mest lest|lue myös|luetuimmat"
    r"|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|najczęściej czytane|polecane"
    r"|čtěte (?:také|dále|více)|nejčtenější|související|kapcsolódó|legolvasottabb|citește și|cele mai citite"
    r"|saistītie|lasi (?:arī|vēl)|populārākie|jaunākie|taip pat skaitykite|loe (?:ka|lisaks)"
    r"|ilgili haberler|çok okunanlar|διαβάστε (?:επίσης|ακόμα|ακόμη)|δείτε επίσης"
    r"|читайте также|другие новости|по теме|самое читаемое|читайте також|baca juga|xem thêm|tin liên quan"
    r"|เรื่องที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง"
    r"|관련 ?(?:기사|뉴스)|많이 본|인기 ?(?:기사|뉴스)|関連(?:記事|ニュース)"
    r"|ランキング|おすすめ"
    r"|相关(?:新闻|阅读|文章)|相關(?:新聞|報導|文章)|延伸閱讀|热门|熱門|最新|推荐"
    r"|اقرأ (?:أيضا|المزيد)|مواضيع (?:ذات صلة|متعلقة)|الأكثر (?:قراءة|مشاهدة)|أخبار ذات صلة"
    r"|قد يهمك|مقالات ذات صلة"
    r"|קרא(?:ו|י)? (?:גם|עוד)|כתבות נוספות|הנקראות ביותר|עוד (?:ב|כתבות)|بیشتر بخوانید|اخبار مرتبط|पढ़ें"
)
_READERS = (
    r"(?:show |view |all |read )*(?:\d{1,5} )?(?:readers?[’']?s? )?comments?:?(?: ?[(\[]?\d{1,5}[)\]]?)?$"
    r"|.*\b\d{1,5} (?:comments|kommentare|commentaires|comentarios|commenti|reacties)$"
    r"|(?:leave|post|add|write) (?:a|your) (?:comment|reply)|comment on this"
    r"|join the (?:conversation|discussion)"
    r"|(?:\d{1,5} )?kommentare\b|(?:\d{1,5} )?commentaires\b|réagir\b|(?:vos|\d{1,5}) réactions?"
    r"|comentar\b|(?:\d{1,5} )?comentarios\b|(?:\d{1,5} )?commenti\b|(?:\d{1,5} )?comentários\b"
    r"|(?:\d{1,5} )?reacties\b|(?:\d{1,5} )?kommentarer\b|kommentit\b|komentarze\b|komentáře\b"
    r"|hozzászólások\b"
    r"|comentarii\b|komentāri\b|komentarai\b|kommentaarid\b|yorumlar\b|σχόλια\b|комментарии\b|коментарі\b"
    r"|komentar\b|bình luận\b|(?:แสดง)?ความคิดเห็น|댓글|コメント|评论|評論|留言"
    r"|(?:ال)?تعليقات|تعليق$|תגובות|نظرات"
)


# News of a ticker, and the words that each has on average: entries of a live blog have more.
_FEWEST_NEWS, _NEWS_WORDS = 4, 40
# Paragraphs of one piece of news: its hour, its headline and a sentence or two.
_APART = 3
_HOUR = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?!\d|[.:]\d|\s?[%€$£])")


def ticker(texts: Sequence[str]) -> range:
    """The places of a ticker: short news that begin with their hours, the newest first; else none.

    What tells of a day in its order is a part of a report.
    """
    hours = [(place, found) for place, text in enumerate(texts) if (found := _HOUR.match(text))]
    run: list[tuple[int, int]] = []
    for place, found in hours:
        minutes = 60 * int(found["hour"]) + int(found["minute"])
        if run and (place - run[-1][0] > _APART or minutes > run[-1][1]):
            if len(run) >= _FEWEST_NEWS:
                break
            run = []
        run.append((place, minutes))
    if len(run) < _FEWEST_NEWS or run[0][1] == run[-1][1]:
        return range(0)
    places = range(run[0][0], run[-1][0] + max(1, run[-1][0] - run[-2][0]))
    words = sum(words_in(text) for text in texts[places.start : places.stop])
    return places if words <= _NEWS_WORDS * len(run) else range(0)


def is_of_other_reports(text: str) -> bool:
    """Whether a text begins like a heading of related or popular reports, topics or sharing."""
    return bool(_compiled(_OTHERS).match(text))


def is_of_readers(text: str) -> bool:
    """Whether a text begins like a heading of readers' comments."""
    return bool(_compiled(_READERS).match(text))


@cache
def _compiled(beginnings: str) -> re.Pattern[str]:
    """The pattern of these beginnings; compiled only when a PDF is read."""
    return re.compile(beginnings, re.IGNORECASE)
