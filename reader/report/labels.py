"""The letters and names by which a report calls its articles."""

from collections.abc import Iterable
from dataclasses import dataclass
from string import ascii_uppercase

from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.report.wording import IN_ENGLISH, Words
from reader.text.model import Article, FieldName

_HIDDEN = {FieldName.SOURCE, FieldName.AUTHOR}


@dataclass(frozen=True, slots=True)
class Labels:
    """Letters and names of the articles, in the order in which they first appear.

    Attributes:
        articles: each once; the first is A.
        anonymous: outlets, bylines, origins and digests are hidden.
        words: the report's own words, in its language.
    """

    articles: tuple[Article, ...]
    anonymous: bool = False
    words: Words = IN_ENGLISH

    def letter(self, article: Article) -> str:
        """The letter of one of the articles: A to Z, then AA, AB and so on."""
        at = next(i for i, known in enumerate(self.articles) if known is article or known == article)
        letters = len(ascii_uppercase)
        return (ascii_uppercase[at // letters - 1] if at >= letters else "") + ascii_uppercase[at % letters]

    def pair(self, comparison: Comparison) -> tuple[str, str]:
        """The letters of the two articles that are compared, the left one first."""
        return self.letter(comparison.left.article), self.letter(comparison.right.article)

    def name(self, article: Article) -> str:
        """The outlet, else what names the article instead; "Report A" where that is hidden or unknown."""
        if self.anonymous or not article.name:
            return self._unnamed(article)
        name = article.name if article.source else _without_stop(article.name)
        return name.replace(" …", "\N{NO-BREAK SPACE}…")  # so that no line begins with the dots

    def title(self, article: Article) -> str:
        """Letter and name, such as "A · The Harbour Gazette"; "Report A" alone where the name is hidden."""
        name, letter = self.name(article), self.letter(article)
        return name if name == self._unnamed(article) else f"{letter} · {name}"

    def _unnamed(self, article: Article) -> str:
        return self.words.say("Report {letter}", letter=self.letter(article))

    def field(self, article: Article, name: FieldName) -> str:
        """The value of a field, "" where it is hidden."""
        return "" if self.anonymous and name in _HIDDEN else article.field(name).value

    def outlet(self, article: Article) -> str:
        """The outlet, "" where it is hidden or unknown."""
        return self.field(article, FieldName.SOURCE)

    def short_title(self, article: Article) -> str:
        """The letter, and the outlet where it is known: for tables in which nobody looks for a headline."""
        return self.title(article) if article.source or self.anonymous else self.letter(article)

    def origin(self, article: Article) -> str:
        """The web address or the file's name, without its folders; "" where it is hidden."""
        if self.anonymous or "://" in article.origin:
            return "" if self.anonymous else article.origin
        return article.origin.replace("\\", "/").rpartition("/")[2]

    def digest(self, article: Article) -> str:
        """The SHA-256 of the original; "" where names are hidden, as it would identify the file."""
        return "" if self.anonymous else article.digest

    def dates(self, article: Article) -> str:
        """The dates of publication and update in words, "" where neither is known."""
        published, updated = article.date, article.field(FieldName.UPDATED).value
        parts = [self.words.day(published)] if published else []
        if updated and updated[:10] != published[:10]:
            parts.append(self.words.say("updated {day}", day=self.words.day(updated)))
        return self.words.say(", ").join(parts)


def _without_stop(sentence: str) -> str:
    """A first sentence as a name, after which a colon can stand; an abbreviation at its end is kept whole."""
    return sentence if "." in sentence.rpartition(" ")[2][:-1] else sentence.removesuffix(".")


def labels_of(
    comparisons: Iterable[Comparison], *, anonymous: bool = False, words: Words = IN_ENGLISH
) -> Labels:
    """The labels of all articles of the comparisons, in the order in which they first appear."""
    read = (comparison.of(side).article for comparison in comparisons for side in Side)
    return labels_of_reports(read, anonymous=anonymous, words=words)


def labels_of_reports(
    reports: Iterable[Article], *, anonymous: bool = False, words: Words = IN_ENGLISH
) -> Labels:
    """The labels of articles, in the order in which they first appear."""
    articles: list[Article] = []
    for article in reports:
        if not any(known is article or known == article for known in articles):
            articles.append(article)
    return Labels(tuple(articles), anonymous, words)
