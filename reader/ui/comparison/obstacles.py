"""Why two reports were not compared, in the words of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.compare.model import Obstacle, ObstacleKind


def obstacle_words(obstacle: Obstacle, locale: QLocale) -> str:
    """One sentence, without a full stop as all in the status line."""
    count, most = locale.toString(obstacle.count), locale.toString(obstacle.most)
    letter = obstacle.side.letter if obstacle.side else ""
    return _sentence(obstacle.kind).format(letter=letter, count=count, most=most)


def _sentence(kind: ObstacleKind) -> str:
    match kind:
        case ObstacleKind.LANGUAGES:
            return QCoreApplication.translate(
                "Obstacle", "The two reports are in different languages, so nothing was paired"
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
