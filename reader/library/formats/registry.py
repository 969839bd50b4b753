"""The table of formats in the order in which they are tried, and the steps common to all articles."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice

from reader.library.formats import markdown, plain, refused
from reader.library.formats.data import documents, newsml, objects, tables
from reader.library.formats.databases import (
    europresse,
    factiva,
    factiva_text,
    factiva_xml,
    nexis,
    nexis_older,
    proquest,
    ris,
)
from reader.library.formats.file import File, Unreadable
from reader.library.formats.mail import messages
from reader.library.formats.office import epub, opendocument, rtf, word
from reader.library.formats.pdf import documents as pdf
from reader.library.formats.web import feeds, html, links
from reader.library.formats.web.saved import clipboard, mhtml, text_clipping, warc, webarchive
from reader.library.importing import limits
from reader.library.importing.addresses import host
from reader.library.importing.metadata.file_name import source_from_name
from reader.library.importing.metadata.first_lines import language_field, with_opening
from reader.library.importing.metadata.names import people
from reader.library.importing.refusal import ContentReason, FileReason
from reader.library.importing.repairs import one_line, repaired
from reader.library.importing.rewriting import composed, composed_line, mended, mended_line
from reader.text.model import Article, Field, FieldName, Provenance


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format: a row of the table.

    Attributes:
        name: the short name that is stored with an article.
        recognises: whether a file is of this format, by its content; its name only decides a doubt.
        read: gives the articles of such a file; raises Unreadable.
        is_text: the limit on texts holds for its files.
        is_named_by_person: people name such files, perhaps after the outlet.
        keeps_records: articles with fields and without text are kept, so that their text can be pasted.
    """

    name: str
    recognises: Callable[[File], bool]
    read: Callable[[File], Iterable[Article]]
    is_text: bool = True
    is_named_by_person: bool = False
    keeps_records: bool = False


# Fields among title, source and date that a record needs: covers, lists and fragments have fewer.
_LEAST_KNOWN = 2

FORMATS = (
    FileFormat("pdf", pdf.recognises, pdf.read, is_text=False, is_named_by_person=True, keeps_records=True),
    FileFormat(
        "docx", word.recognises, word.read, is_text=False, is_named_by_person=True, keeps_records=True
    ),
    FileFormat(
        "odt",
        opendocument.recognises,
        opendocument.read,
        is_text=False,
        is_named_by_person=True,
        keeps_records=True,
    ),
    FileFormat("epub", epub.recognises, epub.read, is_text=False),
    FileFormat("warc", warc.recognises, warc.read, is_text=False),
    FileFormat("webarchive", webarchive.recognises, webarchive.read, is_text=False),
    FileFormat("clipping", text_clipping.recognises, text_clipping.read, is_text=False),
    FileFormat("refused", refused.recognises, refused.read, is_text=False),
    FileFormat("rtf", rtf.recognises, rtf.read, is_text=False, is_named_by_person=True, keeps_records=True),
    FileFormat("mhtml", mhtml.recognises, mhtml.read, is_text=False),
    FileFormat("eml", messages.recognises, messages.read, is_text=False, keeps_records=True),
    FileFormat("link", links.recognises, links.read),
    FileFormat("feed", feeds.recognises, feeds.read),
    FileFormat("newsml", newsml.recognises, newsml.read),
    FileFormat("factiva", factiva_xml.recognises, factiva_xml.read, keeps_records=True),
    FileFormat("factiva", factiva.recognises, factiva.read, keeps_records=True),
    FileFormat("proquest", proquest.recognises, proquest.read, keeps_records=True),
    FileFormat("ris", ris.recognises, ris.read, keeps_records=True),
    FileFormat("nexis", nexis.recognises, nexis.read, keeps_records=True),
    FileFormat("nexis", nexis_older.recognises, nexis_older.read, keeps_records=True),
    FileFormat("factiva", factiva_text.recognises, factiva_text.read, keeps_records=True),
    FileFormat("europresse", europresse.recognises, europresse.read, keeps_records=True),
    FileFormat("html", clipboard.recognises, clipboard.read),
    FileFormat("xml", documents.recognises, documents.read),
    FileFormat("html", html.recognises, html.read),
    FileFormat("json", objects.recognises, objects.read),
    FileFormat("csv", tables.recognises, tables.read),
    FileFormat("md", markdown.recognises, markdown.read, is_named_by_person=True),
    FileFormat("txt", plain.recognises, plain.read, is_named_by_person=True),
)
"""The first row that recognises a file reads it, so those with the surest signs come first."""


def articles_of(file: File) -> tuple[str, tuple[Article, ...]]:
    """The name of a file's format and its articles, of which there is at least one; raises Unreadable."""
    if not file.data.strip(b"\0 \t\r\n"):
        raise Unreadable(FileReason.EMPTY)
    is_no_text = plain.is_mostly_controls(file.data)
    for form in FORMATS:
        if form.is_text and (is_no_text or len(file.data) > limits.TEXT):
            continue
        if form.recognises(file):
            found = tuple(islice(form.read(file), limits.ARTICLES + 1))
            if len(found) > limits.ARTICLES:
                raise Unreadable(FileReason.TOO_MANY_REPORTS, limits.ARTICLES)
            is_named = form.is_named_by_person and not file.hints.media_type  # a paste is named by nobody
            stem = file.stem if is_named else ""
            made = (_completed(article, file, stem) for article in found)
            articles = tuple(a for a in made if not a.is_text_missing or a.has_address or _is_record(form, a))
            if not articles and form.keeps_records and form.is_text:
                continue  # it only looks like an export
            if not articles:
                raise Unreadable(ContentReason.NO_ARTICLE)
            return form.name, articles
    if is_no_text:
        raise Unreadable(ContentReason.CONTROLS)
    if len(file.data) > limits.TEXT:
        raise Unreadable(FileReason.TEXT_TOO_LONG, limits.TEXT // limits.MEGABYTE)
    raise Unreadable(ContentReason.UNKNOWN_FORMAT)


def _is_record(form: FileFormat, article: Article) -> bool:
    known = (article.title, article.source, article.date)
    return form.keeps_records and sum(map(bool, known)) >= _LEAST_KNOWN


def _completed(article: Article, file: File, stem: str) -> Article:
    if len(article.text) > limits.TEXT:
        raise Unreadable(FileReason.TEXT_TOO_LONG, limits.TEXT // limits.MEGABYTE)
    text, kinds = composed(*mended(article.text, article.kinds))
    fields = {
        name: replace(f, value=" ".join(repaired(composed_line(mended_line(f.value[:2000]))).split()))
        for name, f in article.fields.items()
    }
    author = fields.pop(FieldName.AUTHOR, Field())
    if names := people(author.value):
        fields[FieldName.AUTHOR] = replace(author, value=names)
    if not fields.get(FieldName.LANGUAGE):
        fields |= language_field(text)
    if not fields.get(FieldName.TITLE) and file.hints.title:
        fields[FieldName.TITLE] = Field(one_line(file.hints.title), Provenance.META_TAG, is_guess=True)
    if not fields.get(FieldName.SOURCE):
        title = fields.get(FieldName.TITLE, Field()).value
        fields |= _source(article.origin or file.hints.address, stem, title, text)
    made = replace(
        article, text=repaired(text), kinds=kinds, fields=fields, origin=article.origin or file.hints.address
    )
    return made if made.title else with_opening(made, is_pasted=bool(file.hints.media_type))


def _source(address: str, stem: str, title: str, text: str) -> dict[FieldName, Field]:
    if site := host(address):
        return {FieldName.SOURCE: Field(site, Provenance.ADDRESS, is_guess=True)}
    if name := source_from_name(stem, title, text):
        return {FieldName.SOURCE: Field(name, Provenance.FILE_NAME, is_guess=True)}
    return {}
