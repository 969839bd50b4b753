"""The fields of an event's JSON beside its statements: quotations, names, sentences of one report, times."""

from reader.compare.collation.naming import several_names
from reader.compare.collation.only_one import left_out, only_here
from reader.compare.collation.quoted import Version, quoted
from reader.compare.collation.timeline import timeline
from reader.compare.collation.values import Near
from reader.report.story.named import NamedCollation
from reader.report.writers.json_export import Json


def tables(named: NamedCollation) -> Json:
    """The fields by their names; "row" is the number of a statement, from 0."""
    return {
        "quoted": _quoted(named),
        "names": _names(named),
        "only_here": [
            {"place": list(one.place), "before": round(one.before, 4), "nearest": _nearest(one.nearest)}
            for one in only_here(named.collation)
        ],
        "left_out": [
            {
                "report": out.report,
                "row": out.statement,
                "before": round(out.before, 4),
                "nearest": _nearest(out.nearest),
            }
            for out in left_out(named.collation)
        ],
        **_times(named),
    }


def _quoted(named: NamedCollation) -> list[Json]:
    return [
        {
            "speaker": who.speaker,
            "speakers": [{"name": each.name, "reports": list(each.reports)} for each in who.speakers],
            "quotations": [[_version(version) for version in said.versions] for said in who.quotations],
        }
        for who in quoted(named.collation, named.check)
    ]


def _version(version: Version) -> Json:
    return {
        "place": list(version.place),
        "handed": version.handed.value,
        "text": version.said,
        "speaker": version.speaker,
    }


def _names(named: NamedCollation) -> list[Json]:
    return [
        {
            "apart": round(row.apart, 4),
            "names": [
                {
                    "word": name.word,
                    "uses": [
                        {"place": list(use.place), "start": use.span.start, "end": use.span.end}
                        for use in name.uses
                    ],
                }
                for name in row.names
            ],
        }
        for row in several_names(named.collation, named.check)
    ]


def _times(named: NamedCollation) -> Json:
    found = timeline(named.collation, named.check)
    published = [
        {"report": one.report, "when": one.when, "is_guess": one.is_guess} for one in found.published
    ]
    moments = [
        {
            "row": moment.statement,
            "differs": moment.differs,
            "dots": [
                {"place": list(dot.place), "day": dot.day, "clock": dot.clock, "is_guess": dot.is_guess}
                for dot in moment.dots
            ],
        }
        for moment in found.moments
    ]
    return {"published": published, "moments": moments}


def _nearest(near: Near | None) -> Json | None:
    return None if near is None else {"place": list(near.place), "score": round(near.score, 4)}
