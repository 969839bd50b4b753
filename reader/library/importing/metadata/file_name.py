"""Guesses the outlet of a report from the name of its file, where nothing else gives it."""

import re
from collections.abc import Iterable, Sequence

from reader.library.importing.rewriting import composed_line
from reader.text.model import Article, Field, FieldName, Provenance

_GENERIC = frozenset(
    {
        "article", "articles", "report", "reports", "story", "text", "txt", "page", "document", "doc", "docx",
        "untitled", "unnamed", "index", "download", "file", "news", "export", "new", "copy", "print", "view",
        "default", "main", "home", "selection", "clipboard", "message", "mail", "email", "scan", "readme",
        "outlet", "source", "paper", "newspaper", "media", "site", "website", "publisher", "sample",
        "example", "test", "item", "entry", "record", "row", "data", "part", "version", "draft", "final",
        "clean", "cleaned", "raw", "body", "content", "output", "input", "result", "left", "right", "first",
        "second", "one", "two", "three", "the", "no", "nr", "number", "id", "img", "image", "photo",
        "screenshot", "pdf", "html", "press", "pasted", "dropped", "saved", "tmp", "temp", "wa",
        "artikel", "bericht", "seite", "dokument", "nachricht", "kopie", "quelle", "datei", "medium",
        "rapport", "texte", "copie", "dépêche", "articulo", "artículo", "noticia", "texto", "documento",
        "copia", "articolo", "notizia", "testo", "artigo", "notícia",
        "статья", "текст", "документ", "новость", "копия", "источник", "نص", "تقرير", "مقال", "خبر", "مستند",
        "כתבה", "טקסט", "ידיעה", "מסמך", "文章", "报道", "報道", "新闻", "文本", "新建文本文档", "記事",
    }
)  # fmt: skip
_NUMBERED = re.compile(r"[\s_-]*\(?\d{1,4}\)?$")
_HASH = re.compile(r"(?=[^\s]*\d)[0-9a-f]{8,}", re.IGNORECASE)
_CODE = re.compile(r"\d{3}|\d[^\W\d_]+\d|[^\W\d_]\d+[^\W\d_]")
"""Letters and figures mixed as in no name: "WA0001", "x9kQ2p"; but not "Kanal5", "20minutes"."""
_DATE = re.compile(r"(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}")
_HOST = re.compile(r"[a-z][a-z-]{2,30}(?:\.[a-z-]{2,30}){0,2}\.[a-z]{2,7}")
# Words of an outlet's name: longer names of files are headlines.
_LONGEST = 5
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Characters of a text in which the words of its file's name are looked for: its first pages.
_LOOKED_AT = 20_000


def source_from_name(stem: str, title: str = "", text: str = "", shared: frozenset[str] = frozenset()) -> str:
    """The outlet in the name of a file: "Harbour Courier" for "harbour-courier_2"; "" where there is none.

    Args:
        stem: the name without its ending.
        title: of the report; a file named after it names no outlet.
        text: of the report; a name of common words in it is a topic, no outlet.
        shared: words, in lower case, that the names of all files beside it have; they are ignored.
    """
    if _HOST.fullmatch(stem):
        return stem
    undated = _DATE.sub(" ", composed_line(stem)).strip()
    name = _NUMBERED.sub("", undated)
    if _HASH.search(name):
        return ""
    words = [word for word in _words(name) if word.lower() not in shared]
    meant = [word for word in words if word.lower() not in _GENERIC and len(word) > 1]
    is_counted = name != undated and len(meant) == 1 and meant[0].islower()  # "embassy_1", "embassy_2"
    if not meant or is_counted or len(words) > _LONGEST or _is_from(title, words) or _is_topic(meant, text):
        return ""
    return " ".join(word if word[0].isupper() else word.capitalize() for word in words)


def shared_words(stems: Iterable[str]) -> frozenset[str]:
    """The words, in lower case, that the names of several files share: "outlet" in "outlet_1", "outlet_2"."""
    named = [frozenset(map(str.lower, _words(stem))) for stem in set(map(composed_line, stems))]
    return frozenset.intersection(*named) if len(named) > 1 else frozenset()


def without_shared(article: Article, stem: str, shared: frozenset[str]) -> Article:
    """The article with its outlet guessed again without shared words, if it came from the file's name."""
    if not shared or article.field(FieldName.SOURCE).provenance is not Provenance.FILE_NAME:
        return article
    name = source_from_name(stem, article.title, article.text, shared)
    return article.with_field(
        FieldName.SOURCE, Field(name, Provenance.FILE_NAME, is_guess=True) if name else Field()
    )


def _words(name: str) -> Sequence[str]:
    tokens = re.findall(r"\w[\w’'.&]*", name.replace("_", " ").replace("-", " "))
    named = (token for token in tokens if any(map(str.isalpha, token)) and not _CODE.search(token))
    return [word for token in named for word in _CAMEL.sub(" ", token).split()]


def _is_from(title: str, words: Sequence[str]) -> bool:
    in_title = set(title.lower().split())
    return bool(in_title) and 2 * sum(word.lower() in in_title for word in words) > len(words)


def _is_topic(words: Sequence[str], text: str) -> bool:
    written = set(re.findall(r"\w+", text[:_LOOKED_AT]))
    return all(word.lower() in written and word.lower() != word.upper() for word in words)
