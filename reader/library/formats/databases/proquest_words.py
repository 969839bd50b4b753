"""The labels of ProQuest for the fields of an article, in several languages."""

import re

_WORDS = {
    "text": (
        "Full text|Fulltext|Volltext|Texte intégral|Texto completo|Testo completo|Testo integrale|Pełny tekst"
    ),
    "title": "Title|Titel|Titre|Título|Titolo|Tytuł",
    "author": "Author|Authors|Autor|Verfasser|Auteur|Autore",
    "about": (
        "Publication info|Publikationsinfo|Publikationsangaben|Informations sur la publication"
        "|Información de publicación|Información de la publicación|Informações da publicação"
    ),
    "source": (
        "Publication title|Titel der Publikation|Publikationstitel|Titre de la publication"
        "|Título de publicación|Título de la publicación|Título da publicação"
        "|Titolo pubblicazione|Tytuł publikacji"
    ),
    "date": (
        "Publication date|Erscheinungsdatum|Publikationsdatum|Datum der Publikation|Date de publication"
        "|Fecha de publicación|Fecha de titulación|Data de publicação"
        "|Data da publicação|Data di pubblicazione"
    ),
    "language": (
        "Language of publication|Publikationssprache|Sprache der Publikation|Langue de publication"
        "|Idioma de la publicación|Idioma de publicação|Lingua di pubblicazione|Język publikacji"
    ),
    "address": (
        "Document URL|Dokument-URL|URL des Dokuments|URL du document|URL del documento|URL do documento"
    ),
    "number": (
        "ProQuest document ID|ProQuest-Dokument-ID|ProQuest-Dokumenten-ID|ID du document ProQuest"
        "|ID de documento de ProQuest|ID del documento de ProQuest"
        "|ID do documento ProQuest|ID documento ProQuest"
    ),
    "links": "Links|Link|Copyright|Enlaces|Liens",
    "abstract": "Abstract|Zusammenfassung|Résumé|Resumen|Resumo|Summary",
    "caption": "Caption|Illustration",
    "credit": "Credit",
    "strong": (
        "Publication year|Source type|Document type|Last updated|Database|Erscheinungsjahr|Publikationsjahr"
        "|Quellentyp|Dokumententyp|Dokumenttyp|Datenbank|Zuletzt aktualisiert|Année de publication"
        "|Type de source|Type de document|Dernière mise à jour|Base de données|Año de publicación"
        "|Tipo de fuente|Tipo de documento|Última actualización|Base de datos|Ano de publicação|Tipo de fonte"
        "|Base de dados|Anno di pubblicazione|Tipo di fonte|Tipo di documento"
    ),
    "else": (
        "Subject|Subjects|Location|People|Company|Company / organization|Pages|Section|Publisher|First page"
        "|Place of publication|Country of publication|Publication subject|Journal subject|ISSN|e-ISSN|ISBN"
        "|Dateline|Column|Volume|Issue|Year|Number of pages|Identifier / keyword|Classification"
        "|Product name|Word count|Document feature|Publication frequency|Edition|Start page|DOI"
        "|Business indexing term|Term|Alternate title|Supplement|CODEN|Accession number|Sponsor|Contributor"
        "|Thema|Ort|Personen|Unternehmen / Organisation|Seiten|Rubrik|Herausgeber|Verlag|Verlagsort"
        "|Publikationsland|Identifikator/Schlüsselwort|Band|Ausgabe|Sujet|Lieu"
        "|Personnes|Société / organisation"
        "|Éditeur|Lieu de publication|Pays de publication|Identificateur / mot-clé|Numéro|Materia|Lugar"
        "|Personas|Empresa / organización|Páginas|Sección|Editorial|Lugar de publicación|País de publicación"
        "|Identificador / palabra clave|Número|Tomo|Assunto|Local|Editora|Local de publicação|Soggetto|Pagine"
        "|Casa editrice"
    ),
}
_NAMES = {
    re.sub(r"\s", "", word).casefold(): name for name, words in _WORDS.items() for word in words.split("|")
}
_LABEL = re.compile(r"\s*(?P<word>[^\W\d_][^:\n]{1,40}?)\s*:(?:\s+|$)(?P<value>.*)")
STRONG = frozenset({"source", "language", "address", "number", "strong"})
"""Fields whose labels begin no line of an article itself."""


def label(line: str) -> tuple[str, str]:
    """The name and the value of the field with whose label a line begins; "" and the line without one.

    Some exports lose a space within a label: "DocumentURL".
    """
    found = _LABEL.match(line)
    name = _NAMES.get(re.sub(r"\s", "", found["word"]).casefold(), "") if found else ""
    return (name, found["value"].strip()) if found and name else ("", line)
