"""Which reports are in different languages, and whether these can be paired by meaning."""

from reader.compare.model import Obstacle, ObstacleKind
from reader.compare.pairing.candidates import ALL
from reader.compare.pairing.preparation import Prepared
from reader.languages.language import are_two

PAIRED = frozenset({"ar", "de", "en", "es", "fr", "it", "nl", "pt"})
"""The languages of which two are paired by meaning: those that the encoder knows and whose words we weigh."""


def are_foreign(left: Prepared, right: Prepared) -> bool:
    """Whether two reports are in two languages; where one is unknown nothing says so."""
    return are_two(left.language, right.language)


def obstacle_between(left: Prepared, right: Prepared) -> Obstacle | None:
    """What keeps two reports in different languages from being paired; None where nothing does."""
    if not are_foreign(left, right):
        return None
    if not {left.language, right.language} <= PAIRED:
        return Obstacle(ObstacleKind.LANGUAGES)
    from reader.compare.encoder.encoder import is_available

    if not is_available():
        return Obstacle(ObstacleKind.ENCODER)
    if len(left.compared) * len(right.compared) > ALL:
        return Obstacle(ObstacleKind.LONG_ACROSS)
    return None
