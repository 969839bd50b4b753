"""The same invented report, mostly with a second one, as databases, agencies, feeds and archives give them."""

import gzip
import io
import json

import brotli
import docx

from tests.library.formats.samples import (
    ADDRESS,
    AUTHOR,
    BODY,
    DATE,
    OTHER,
    OTHER_TITLE,
    PARAGRAPHS,
    SOURCE,
    TITLE,
    page,
)


def nexis() -> bytes:
    document = docx.Document()
    for line in (
        "User Name: reader",
        "Date and Time: Tuesday, June 6, 2023",
        "Documents (2)",
        "1. A list",
        "2. Of two",
    ):
        document.add_paragraph(line)
    for title, source, body in ((TITLE, SOURCE, PARAGRAPHS), (OTHER_TITLE, "Harbour Gazette", OTHER)):
        head = (
            title,
            source,
            "May 14, 2023 Sunday",
            "Copyright 2023 All Rights Reserved",
            "Section: NEWS; Pg. 3",
        )
        after = (
            "Classification",
            "Language: ENGLISH",
            "Publication-Type: Newspaper",
            "Load-Date: May 15, 2023",
        )
        for line in (*head, f"Byline: By {AUTHOR}", "Body", "", *body, *after, "End of Document"):
            document.add_paragraph(line)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def table(separator: str = ",") -> bytes:
    rows = [("headline", "outlet", "body", "published_date", "url"), (TITLE, SOURCE, BODY, DATE, ADDRESS)]
    rows.append((OTHER_TITLE, "Harbour Gazette", "\n".join(OTHER), "15 May 2023", ""))
    quoted = (separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    return "\r\n".join(quoted).encode()


def objects() -> bytes:
    one = {
        "title": TITLE,
        "source": {"id": None, "name": SOURCE},
        "content": BODY,
        "publishedAt": f"{DATE}T06:10:00Z",
    }
    other = {
        "title": OTHER_TITLE,
        "source": {"name": "Harbour Gazette"},
        "content": "\n".join(OTHER),
        "author": AUTHOR,
    }
    return json.dumps({"status": "ok", "articles": [one, other]}).encode()


def json_lines() -> bytes:
    one, other = json.loads(objects())["articles"]
    return f"{json.dumps(one)}\nnot an object\n{json.dumps(other)}\n".encode()


def ninjs() -> bytes:
    item = {
        "uri": "urn:1",
        "type": "text",
        "versioncreated": f"{DATE}T06:10:00Z",
        "headline": TITLE,
        "byline": AUTHOR,
        "language": "en",
        "provider": SOURCE,
        "body_xhtml": "".join(f"<p>{p}</p>" for p in PARAGRAPHS),
    }
    return json.dumps(item).encode()


def rss() -> bytes:
    content = "".join(f"&lt;p&gt;{p}&lt;/p&gt;" for p in PARAGRAPHS)
    return f"""<?xml version="1.0"?><rss version="2.0"><channel><title>{SOURCE}</title><language>en</language>
<item><title>{TITLE}</title><link>{ADDRESS}</link><pubDate>Sun, 14 May 2023 06:10:00 GMT</pubDate>
<description>{content}</description></item><item><title>{OTHER_TITLE}</title><link>{ADDRESS}-2</link></item>
</channel></rss>""".encode()


def atom() -> bytes:
    content = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>{SOURCE}</title><entry><title>{TITLE}</title>
<link href="{ADDRESS}"/><published>2023-05-14T06:10:00Z</published><author><name>{AUTHOR}</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{content}</div></content></entry></feed>""".encode()


def nitf() -> bytes:
    content = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return f"""<?xml version="1.0" encoding="UTF-8"?><nitf><head><title>x</title><docdata><date.issue norm="20230514"/>
</docdata><pubdata name="{SOURCE}"/></head><body><body.head><hedline><hl1>{TITLE}</hl1></hedline>
<byline>By <person>{AUTHOR}</person></byline></body.head><body.content>{content}
<media><media-caption>The tram on Sunday.</media-caption></media></body.content></body></nitf>""".encode()


def newsml() -> bytes:
    content = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en"><itemMeta><provider literal="{SOURCE}"/>
<versionCreated>2023-05-14T08:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2023-05-14T06:10:00Z
</contentCreated><headline>{TITLE}</headline><by>{AUTHOR}</by></contentMeta><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><body>{content}</body></html></inlineXML></contentSet></newsItem>""".encode()


def factiva() -> bytes:
    def article(number: int, title: str, source: str, body: tuple[str, ...]) -> str:
        paragraphs = "".join(f'<p class="articleParagraph enarticleParagraph">{p}</p>' for p in body)
        return f"""<div id="article-LBA{number}" class="article enArticle"><div id="hd"><span class="enHeadline">{title}
</span></div><div class="author">By {AUTHOR}</div><div>431 words</div><div>14 May 2023</div><div>06:10 GMT</div>
<div>{source}</div><div>LBAX</div><div>English</div><div>(c) 2023 {source}</div>{paragraphs}</div>"""

    parts = article(1, TITLE, SOURCE, PARAGRAPHS) + article(2, OTHER_TITLE, "Harbour Gazette", OTHER)
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Factiva</title></head><body>{parts}</body></html>'.encode()


def proquest() -> bytes:
    rule = "_" * 60

    def article(number: int, title: str, source: str, body: tuple[str, ...]) -> str:
        words = "\n\n".join(body)
        return f"""{rule}\n\nDocument {number} of 2\n\n{title}\n\nAuthor: Brandt, Oda\n\nPublication info: {source}; Velden: 3.\n
Abstract: short\n\nFull text: {words}\n\nSubject: Trams\n\nPublication title: {source}\n\nPublication date: May 14, 2023
\nLanguage of publication: English\n\nProQuest document ID: {number}\n\nDocument URL: {ADDRESS}-{number}\n"""

    return (
        article(1, TITLE, SOURCE, PARAGRAPHS) + article(2, OTHER_TITLE, "Harbour Gazette", OTHER)
    ).encode()


def warc(*, packed: bool = False, encoding: str = "") -> bytes:
    body = page().encode()
    body = brotli.compress(body) if encoding == "br" else body
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n"
    http += f"Content-Encoding: {encoding}\r\n\r\n".encode() if encoding else b"\r\n"
    http += f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {ADDRESS}\r\nContent-Length: {len(http)}\r\n\r\n"
    records = (
        b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
        head.encode() + http + b"\r\n\r\n",
    )
    return b"".join(map(gzip.compress, records)) if packed else b"".join(records)
