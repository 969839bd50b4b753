"""The labels of Nexis for the parts of an article, in several languages, and the tail below its body."""

import re
from collections.abc import Sequence
from functools import cache

from reader.library.importing.metadata.dates import find_dates

BY = re.compile(r"^(?:by|von|par|por|door|di)\s+", re.IGNORECASE)
"""The word before the names in a byline."""
_WORDS = {
    "title": "headline|title|titel|titre|título|titulo|titolo|kop|überschrift|schlagzeile",
    "byline": "byline|author|autor|autorin|autoren|auteur|auteurs|autore|autores|autori|verfasser|von",
    "section": (
        "section|rubrik|ressort|rubrique|sección|seccion|seção|sezione|rubriek|sectie|column|series|serie"
    ),
    "length": "length|länge|laenge|longueur|longitud|extensión|comprimento|lunghezza|lengte",
    "dateline": "dateline|ortsmarke|lieu|datelinea|insert|encart|source|quelle|e-mail|bio",
    "highlight": "highlight|zusammenfassung|résumé|resume|resumen|resumo|sommario|samenvatting",
    "body": (
        "body|text|full text|fulltext|hauptteil|haupttext|textkörper|volltext|corps|corps du texte|texte"
        "|corps de l'article|texte intégral|cuerpo|cuerpo del texto|texto|corpo|corpo do texto|testo|tekst"
        "|hoofdtekst|volledige tekst"
    ),
    "language": "language|sprache|langue|idioma|lengua|língua|lingua|taal",
    "load-date": (
        "load-date|load date|update|upload|ladedatum|date-chargement|date de chargement|date-de-chargement"
        "|fecha de carga|fecha-de-carga|fecha-carga|data de carregamento|data di caricamento|laaddatum"
    ),
    "classification": "classification|klassifizierung|klassifikation|clasificación|classificação"
    "|classificazione|classificatie",
    "correction": "correction|correction-date|berichtigung|corrección|correção|correzione|correctie",
    "graphic": "graphic|graphics|grafik|graphique|gráfico|grafico|grafiek|afbeelding|illustration|cutline"
    "|photo|photos|chart",
    "notes": "notes|note|anmerkungen|notas",
    "else": (
        "publication-type|publication type|pub-type|type-publication|pub-subject|publikationstyp"
        "|tipo de publicación|tipo-publicación|document-type|journal-code"
        "|zeitungs-code|code-revue|subject|sujet"
        "|company|societe|société|organization|person|name|country|state|city|geographic|industry|ticker|url"
        "|distribution|enhancement|type|category|acc-no|isbn|issn|localisation-geo|geo-localization"
        "|secteur-activite|stock-symbol|symbole-boursier"
    ),
}
ABOVE = frozenset({"title", "byline", "section", "length", "dateline", "highlight", "body"})
"""Labels above the body."""
_SECTIONS = frozenset({"classification", "correction", "graphic", "notes"})
"""Labels in the tail that paragraphs may follow; in Nexis Uni they are headings without a colon."""
RIGHTS, UNKNOWN = "rights", "unknown"
# Characters of a line that gives a date: longer ones only mention one.
DAY_LINE = 90
_MOST_WORDS = {"classification": 40, "correction": 8, "graphic": 8, "notes": 2}
"""The number of paragraphs without a label that may follow each; more are the article's own."""
_NAMES = {word: name for name, words in _WORDS.items() for word in words.split("|")}
_CAPITALS = re.compile(r"[A-ZÄÖÜÀÂÇÉÈÊÎÔÛÑÁÍÓÚ][A-ZÄÖÜÀÂÇÉÈÊÎÔÛÑÁÍÓÚ -]{2,30}:(?:\s|$)")
_LINK = re.compile(
    r"(?:link (?:to|zum|zur|vers|al|naar) .{0,12}\b(?:pdf|image|bild|original|do[ck]ument)\b.{0,20}"
    r"|original gesamtseiten-pdf|view original pdf)",
    re.IGNORECASE,
)
_RESERVED = re.compile(
    r"(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos(?: reservados)?"
    r"|alle rechten voorbehouden|tutti i diritti riservati|todos os direitos reservados)\.?",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:copy(?:right)?|copr\.?|©|\(c\))\s?(?:©|\(c\))?,?\s?\d{4}", re.IGNORECASE)


def label(text: str, *, capitals: bool = False) -> tuple[str, str]:
    """The English name and the value of the label with which a paragraph begins; "" and the text without one.

    With capitals, only labels in capitals count, as the older database writes them.
    """
    found = _label().match(text)
    if found is None or (capitals and not found["word"].isupper()):
        return "", text
    return _NAMES[found["word"].casefold()], found["value"].strip()


@cache
def _label() -> re.Pattern[str]:
    """Matches all labels; compiled only when an export is read."""
    words = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
    return re.compile(rf"(?P<word>{words}):\s*(?P<value>.*)", re.IGNORECASE | re.DOTALL)


def numbered(text: str, *, capitals: bool = False) -> str:
    """The label of a paragraph whose value is a number or a load date; "" for other text."""
    name, value = label(text, capitals=capitals)
    return name if value[:1].isdigit() or (name == "load-date" and next(find_dates(value), None)) else ""


def heading(text: str) -> str:
    """The label that is a paragraph by itself, without a colon; "" for other text."""
    return _NAMES.get(text.strip().rstrip(":").casefold(), "")


def mark(text: str, *, capitals: bool = False) -> str:
    """The label of a paragraph in a tail, RIGHTS, UNKNOWN for an unknown label, or "" for words."""
    if is_rights(text):
        return RIGHTS
    name, value = label(text, capitals=capitals)
    if name == "load-date" and not re.search(r"\d", value):
        name = ""
    if capitals:
        return name or (UNKNOWN if _CAPITALS.match(text) else "")
    if name == "load-date" or (not value and name in _SECTIONS):
        return name
    alone = heading(text)
    return alone if alone in _SECTIONS else UNKNOWN if name in {"language", "correction", "else"} else ""


def tail_start(marks: Sequence[str]) -> int:
    """The place where the tail begins: labels and rights up to the end, with words where they may follow.

    Other labels that words follow are lines of the body, and so are unknown ones above the first known.
    """
    start = len(marks)
    words = 0
    for place in range(len(marks) - 1, -1, -1):
        name = marks[place]
        if not name:
            words += 1
        elif words <= _MOST_WORDS.get(name, 0):
            words = 0
            start = start if name == UNKNOWN else place
        else:
            break
    return start


def is_link(text: str) -> bool:
    """Whether a line is a link to a picture or to the printed page."""
    return bool(_LINK.fullmatch(text))


def is_rights(text: str) -> bool:
    """Whether a line is a copyright notice."""
    return bool(_RIGHTS.match(text) or _RESERVED.fullmatch(text))


def day(text: str) -> str:
    """The date that a line gives, "" for none."""
    found = next(find_dates(text), None) if len(text) <= DAY_LINE else None
    return found[2] if found and found[0] <= len(text) / 2 else ""
