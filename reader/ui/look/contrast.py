"""The contrast of two colours, and which colours of a theme need how much of it."""

# The least contrast of text with what is behind it (WCAG 2.2, 1.4.3).
READABLE = 4.5

# The least contrast of a line that means something (WCAG 2.2, 1.4.11).
VISIBLE = 3.0

_GROUNDS = ("same_tint", "pair_tint", "related_tint", "chosen_tint")
# What is behind a passage that has a partner.

TEXT_PAIRINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "ink",
        (
            *("paper", "chrome", "sidebar", "raised", "chip", "active"),
            *("a_tint", "b_tint", "a_word", "b_word", "fact_tint", *_GROUNDS),
        ),
    ),
    (
        "faint_ink",
        (
            *("paper", "chrome", "sidebar", "raised", "chip", "active"),
            *("a_tint", "b_tint", "same_tint", "pair_tint", "related_tint"),
        ),
    ),
    ("link", ("paper", "chrome", "sidebar", "raised")),
    ("a_ink", ("paper", "chrome", "sidebar", "raised", "a_tint")),
    ("b_ink", ("paper", "chrome", "sidebar", "raised", "b_tint")),
    ("fact", ("paper", "chrome", "raised", "active", "fact_tint")),
)
"""Every colour of text with all grounds it is written on; each pair has to be READABLE."""

LINE_PAIRINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("a", ("paper", "chrome", "sidebar", "a_tint", "a_word", *_GROUNDS)),
    ("b", ("paper", "chrome", "sidebar", "b_tint", "b_word", *_GROUNDS)),
    ("fact", ("paper", "band_fact", "fact_tint", *_GROUNDS)),
    ("reworded", ("paper", "band_reworded", "chosen_tint")),
    ("related", ("paper", "band_related", "related_tint")),
    ("bar", ("paper", "sidebar", "band_same")),
    ("faint_ink", _GROUNDS),
    ("outline", ("paper", "chrome", "sidebar", "raised", "chip")),
    (
        "focus",
        (
            *("paper", "chrome", "sidebar", "raised", "chip", "active"),
            *("a_tint", "b_tint", "fact_tint", *_GROUNDS),
        ),
    ),
)
"""Every colour of lines that carry a meaning with all grounds they are drawn on; each has to be VISIBLE."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours ("#rrggbb"), 1 to 21, as WCAG 2.2 computes it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(ground: str, colour: str, part: float) -> str:
    """A ground with a part, 0 to 1, of another colour mixed in, channel by channel; all as "#rrggbb"."""
    both = zip(_channels(ground), _channels(colour), strict=True)
    return "#" + "".join(f"{round(g + (c - g) * part):02x}" for g, c in both)


def _luminance(colour: str) -> float:
    linear = [_linear(c / 255) for c in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  # sRGB's own constants


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
