"""Events made for the tests: reports of a few sentences, told as their authors would."""

from reader.compare.collation.collating import collate
from reader.compare.collation.values import Collation
from reader.compare.story import Story
from reader.text.model import Article, Field, FieldName


def told(*texts: str, dates: tuple[str, ...] = ()) -> Collation:
    """What reports of those words tell; dates are when the first of them appeared."""
    reports = [Article(text, {FieldName.LANGUAGE: Field("en")}) for text in texts]
    dated = [
        report.with_field(FieldName.DATE, Field(day)) for report, day in zip(reports, dates, strict=False)
    ]
    return collate(Story((*dated, *reports[len(dated) :])))
