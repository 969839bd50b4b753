"""One invented report in the formats of pages, documents and messages, made afresh for the tests."""

import io
import json
import plistlib
import zipfile
from email.message import EmailMessage

import docx
from odfdo import Document, Header, Paragraph

TITLE = "Night tram leaves the rails at Marlow Bridge, nine hurt"
AUTHOR = "Oda Brandt"
SOURCE = "The Velden Observer"
DATE = "2023-05-14"
ADDRESS = "https://www.velden-observer.example/2023/05/14/night-tram"
PARAGRAPHS = (
    "A night tram with forty passengers left the rails at Marlow Bridge shortly after one in the morning and came to"
    " rest against the parapet, the city’s transport office said on Sunday.",
    "Nine people were taken to hospital, two of them with broken bones, and the driver was treated for shock at the"
    " scene before he was questioned by the police.",
    "“It went round the bend faster than I have ever known it to go,” said Pell Aster, a baker on her way to work,"
    " who had been standing by the rear door.",
    "The office has closed the line between the harbour and the old market until the rails have been examined, which"
    " it expects to take three days.",
    "It was the second accident on the bend since the new timetable came into force in March, and drivers had asked"
    " for a lower limit there in a letter last month.",
)
BODY = "\n".join(PARAGRAPHS)
OTHER = tuple(
    f"The council of Velden voted on plan number {n} for the harbour after a debate that lasted until midnight, and"
    f" the mayor called the result of {n} to {n + 3} a victory for patience and for the people of the lower town."
    for n in range(11, 16)
)
OTHER_TITLE = "Council votes on the harbour after long debate"


def text() -> bytes:
    return f"{TITLE}\n\nBy {AUTHOR}\nPublished May 14, 2023\n\nVELDEN (Northwire) — {BODY}\n".encode()


def markdown() -> bytes:
    front = f'---\ntitle: "{TITLE}"\nauthor: {AUTHOR}\nsource: {SOURCE}\ndate: {DATE}\nlang: en\nurl: {ADDRESS}\n---\n'
    body = (
        "\n\n".join(PARAGRAPHS)
        .replace("nine", "**nine**")
        .replace("timetable", "[timetable](https://x.example/t)")
    )
    return f"{front}\n# {TITLE}\n\n{body}\n".encode()


def page(paragraphs: tuple[str, ...] = PARAGRAPHS, title: str = TITLE, extra_head: str = "") -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "datePublished": f"{DATE}T06:10:00+02:00",
        "author": [{"@type": "Person", "name": AUTHOR}],
        "publisher": {"@type": "Organization", "name": SOURCE},
    }
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} | {SOURCE}</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="{SOURCE}">
<link rel="canonical" href="{ADDRESS}"><style>p {{ color: red }}</style>{extra_head}
<script type="application/ld+json">{json.dumps(data)}</script></head>
<body><header><h1 class="logo">{SOURCE}</h1><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
</header><main><article><h1>{title}</h1><p class="byline">By {AUTHOR}</p>
{"".join(f"<p>{p}</p>" for p in paragraphs)}</article></main>
<aside><h2>Most read</h2><ul><li><a href="/a">Ten soups</a></li></ul></aside><footer><p>© {SOURCE}</p></footer>
<script>alert("never")</script></body></html>"""


def html() -> bytes:
    return page().encode()


def mhtml() -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = ADDRESS
    message["Subject"] = TITLE
    message["MIME-Version"] = "1.0"
    message.set_content(page(), subtype="html", cte="quoted-printable")
    message["Content-Location"] = ADDRESS
    message.make_related()
    message.add_related(b"p { color: red }", "text", "css")
    return bytes(message)


def webarchive() -> bytes:
    main = {
        "WebResourceData": page().encode("utf-16"),
        "WebResourceTextEncodingName": "UTF-16",
        "WebResourceURL": ADDRESS,
        "WebResourceMIMEType": "text/html",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


def word(paragraphs: tuple[str, ...] = PARAGRAPHS) -> bytes:
    document = docx.Document()
    document.add_heading(TITLE, 1)
    document.add_paragraph(f"By {AUTHOR}")
    for paragraph in paragraphs[:-1]:
        document.add_paragraph(paragraph)
    document.add_table(1, 2).cell(0, 0).text = paragraphs[-1]
    document.core_properties.author = "somebody"
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def opendocument() -> bytes:
    document = Document("text")
    document.body.clear()
    document.body.append(Header(1, TITLE))
    for paragraph in (f"By {AUTHOR}", *PARAGRAPHS):
        document.body.append(Paragraph(paragraph))
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def rtf() -> bytes:
    def escaped(words: str) -> str:
        return "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in words)

    body = "".join(f"{escaped(p)}\\par\n" for p in (TITLE, f"By {AUTHOR}", *PARAGRAPHS))
    info = f"{{\\info{{\\title {TITLE}}}{{\\author {AUTHOR}}}{{\\creatim\\yr2023\\mo5\\dy14\\hr6}}}}"
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Times;}}}}{info}\\f0\\fs24\n{body}}}".encode(
        "ascii"
    )


def epub() -> bytes:
    container = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
    package = f"""<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>{SOURCE}</dc:title><dc:date>{DATE}</dc:date><dc:language>en</dc:language></metadata>
<manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/><item id="n" href="n.xhtml" properties="nav"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>"""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("OPS/book.opf", package)
        archive.writestr("OPS/n.xhtml", "<html><body><nav><ol><li>Contents</li></ol></nav></body></html>")
        archive.writestr("OPS/a.xhtml", _chapter(TITLE, PARAGRAPHS))
        archive.writestr("OPS/b.xhtml", _chapter(OTHER_TITLE, OTHER))
    return held.getvalue()


def message() -> bytes:
    held = EmailMessage()
    held["From"] = f"{AUTHOR} <oda@velden-observer.example>"
    held["To"] = "you@example.org"
    held["Subject"] = f"Fwd: {TITLE}"
    held["Date"] = "Sun, 14 May 2023 06:10:00 +0200"
    held["Message-ID"] = "<1@velden-observer.example>"
    held.set_content("\n\n".join(PARAGRAPHS), charset="utf-8", cte="base64")
    held.add_alternative("<p>Rich</p>", subtype="html")
    return bytes(held)


def mailbox() -> bytes:
    return (
        b"From oda@example Sun May 14 06:10:00 2023\n"
        + message()
        + b"\nFrom x@example Mon May 15 06:10:00 2023\n"
        + message()
    )


def windows_link() -> bytes:
    return f"[InternetShortcut]\r\nURL={ADDRESS}?a=50%25\r\n".encode()


def mac_link() -> bytes:
    return plistlib.dumps({"URL": ADDRESS})


def desktop_link() -> bytes:
    return f"[Desktop Entry]\nType=Link\nName={TITLE}\nURL={ADDRESS}\n".encode()


def _chapter(title: str, paragraphs: tuple[str, ...]) -> str:
    return f"<html><body><h1>{title}</h1>{''.join(f'<p>{p}</p>' for p in paragraphs)}</body></html>"
