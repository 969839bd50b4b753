"""Long texts of invented words, for measuring how cost grows."""

import random

SYLLABLES = [a + b for a in "bdfgklmnprstv" for b in "aeiou"]
GRAMMAR = ["the", "of", "to", "in", "a", "and", "was", "said"]


def invented(words: int, seed: int) -> str:
    """A text of invented words, a third of whose sentences stand in every such text of that size."""
    own, common = random.Random(seed), random.Random(0)  # noqa: S311  (no secret)
    lexicon = ["".join(common.choices(SYLLABLES, k=2 + n % 3)) for n in range(30_000)]
    lines: list[str] = []
    count = 0
    while count < words:
        source = common if len(lines) % 3 == 0 else own
        size = source.randint(12, 30)
        drawn = [lexicon[int(len(lexicon) ** source.random()) - 1] for _ in range(size)]
        line = [source.choice(GRAMMAR) if source.random() < 1 / 3 else word for word in drawn]
        lines.append(" ".join(line).capitalize() + ".")
        count += size
    return "\n\n".join(" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3))
