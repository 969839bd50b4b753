"""The colours of the program: light, dark and high contrast, and how well they can be told apart."""

from dataclasses import dataclass, replace

from reader.compare.side import Both
from reader.report import colours


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, each as "#rrggbb"; A is orange and B is blue in all of them.

    Attributes:
        paper: behind the articles. chrome: toolbar, summary and status bar. sidebar: behind the list of
            reports. raised: fields and cards. chip: rounded labels. active: pressed tools, hovered rows.
        ink, faint_ink: text, and text that stands back. rule: thin lines. outline: edges of fields and
            buttons. focus: the frame around what the keyboard acts on. link: text that can be clicked.
        a, b: lines, bars and edges of each side. a_ink, b_ink: the same as readable text.
        a_tint, b_tint: list rows and only-here passages. a_word, b_word: behind words that differ.
        same_tint: behind the same words. pair_tint: behind a reworded pair. related_tint: behind a related
            one; related: its edge, and its place in the overview. chosen_tint: behind the selected pair.
        fact, fact_tint: the box around a fact that differs, and what it is filled with.
        band_same, band_reworded, band_related, band_fact: the shapes across the gutter.
        band_selected: the bright one.
        bar, track: the share a report has in common with A.
    """

    name: str
    is_dark: bool
    paper: str
    chrome: str
    sidebar: str
    raised: str
    chip: str
    active: str
    ink: str
    faint_ink: str
    rule: str
    outline: str
    focus: str
    link: str
    a: str
    b: str
    a_ink: str
    b_ink: str
    a_tint: str
    b_tint: str
    a_word: str
    b_word: str
    same_tint: str
    pair_tint: str
    related_tint: str
    related: str
    chosen_tint: str
    fact: str
    fact_tint: str
    band_same: str
    band_reworded: str
    band_related: str
    band_fact: str
    band_selected: str
    bar: str
    track: str

    @property
    def lines(self) -> Both[str]:
        """The lines, bars and edges of each side."""
        return Both(self.a, self.b)

    @property
    def tints(self) -> Both[str]:
        """What is behind list rows and only-here passages of each side."""
        return Both(self.a_tint, self.b_tint)

    @property
    def word_tints(self) -> Both[str]:
        """What is behind words that differ, of each side."""
        return Both(self.a_word, self.b_word)


LIGHT = Theme(
    name="light",
    is_dark=False,
    paper="#fbfaf7",
    chrome="#f6f5f2",
    sidebar="#f2f1ed",
    raised="#ffffff",
    chip="#eceae4",
    active="#e3e0d9",
    ink="#211f1c",
    faint_ink="#625e57",
    rule="#d6d4ce",
    outline="#c9c5bc",
    focus="#1f6fb2",
    link="#1a5f9a",
    a=colours.A,
    b=colours.B,
    a_ink=colours.A_INK,
    b_ink=colours.B_INK,
    a_tint="#fbf0e6",
    b_tint="#eaf3fb",
    a_word="#fbdfc6",
    b_word="#d5e6f5",
    same_tint="#f1efe8",
    pair_tint="#fff2cc",
    related_tint="#f3f0fa",
    related="#8f7fc0",
    chosen_tint="#f8dc86",
    fact=colours.FACT,
    fact_tint="#f9e3df",
    band_same="#e8e6df",
    band_reworded="#f7e199",
    band_related="#ece7f7",
    band_fact="#f1cac1",
    band_selected="#f2c94c",
    bar="#8c887f",
    track="#dddad3",
)

DARK = Theme(
    name="dark",
    is_dark=True,
    paper="#1e1d1b",
    chrome="#262523",
    sidebar="#232220",
    raised="#2f2d2a",
    chip="#35332f",
    active="#403d38",
    ink="#e9e5dd",
    faint_ink="#b0aaa0",
    rule="#3a3733",
    outline="#57534c",
    focus="#6bb1ee",
    link="#85c0f2",
    a="#e8863f",
    b="#5ba7e6",
    a_ink="#f2a468",
    b_ink="#85c0f2",
    a_tint="#33271d",
    b_tint="#1d2a36",
    a_word="#5a3a20",
    b_word="#21435f",
    same_tint="#2a2926",
    pair_tint="#453b1d",
    related_tint="#29273a",
    related="#8d80c4",
    chosen_tint="#6b5a26",
    fact="#ff8a7a",
    fact_tint="#4a2722",
    band_same="#34322e",
    band_reworded="#5e501f",
    band_related="#33304a",
    band_fact="#653229",
    band_selected="#a3882c",
    bar="#8f8a80",
    track="#403d38",
)

HIGH_CONTRAST = Theme(
    name="high contrast",
    is_dark=True,
    paper="#000000",
    chrome="#000000",
    sidebar="#000000",
    raised="#000000",
    chip="#1c1c1c",
    active="#333333",
    ink="#ffffff",
    faint_ink="#e0e0e0",
    rule="#8c8c8c",
    outline="#ffffff",
    focus="#ffff00",
    link="#8ecbff",
    a="#ff9a3d",
    b="#5cb8ff",
    a_ink="#ffb066",
    b_ink="#8ecbff",
    a_tint="#2b1600",
    b_tint="#001a2e",
    a_word="#5c3000",
    b_word="#003a66",
    same_tint="#1c1c1c",
    pair_tint="#4d4200",
    related_tint="#1a1633",
    related="#b9a8ff",
    chosen_tint="#7d6c00",
    fact="#ff8080",
    fact_tint="#400000",
    band_same="#444444",
    band_reworded="#7a6a00",
    band_related="#3a3170",
    band_fact="#8a1f1f",
    band_selected="#ffdd00",
    bar="#ffffff",
    track="#444444",
)

THEMES = (LIGHT, DARK, HIGH_CONTRAST)

TEXT_PAIRINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "ink",
        (
            *("paper", "chrome", "sidebar", "raised", "chip", "active"),
            *("a_tint", "b_tint", "a_word", "b_word"),
            *("same_tint", "pair_tint", "related_tint", "chosen_tint", "fact_tint"),
        ),
    ),
    (
        "faint_ink",
        (
            "paper",
            "chrome",
            "sidebar",
            "raised",
            "chip",
            "active",
            "a_tint",
            "b_tint",
            "same_tint",
            "pair_tint",
            "related_tint",
        ),
    ),
    ("link", ("paper", "chrome", "sidebar", "raised")),
    ("a_ink", ("paper", "chrome", "sidebar", "raised", "a_tint")),
    ("b_ink", ("paper", "chrome", "sidebar", "raised", "b_tint")),
    ("fact", ("paper", "chrome", "raised", "fact_tint")),
)
"""Every colour that text is written in, with everything it is written on."""

LINE_PAIRINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("a", ("paper", "chrome", "sidebar", "a_tint", "a_word", "pair_tint")),
    ("b", ("paper", "chrome", "sidebar", "b_tint", "b_word", "pair_tint")),
    ("related", ("paper",)),
    ("focus", ("paper", "chrome", "sidebar", "raised")),
)
"""Lines, bars and edges that carry a meaning, with everything they are drawn on."""

READABLE = 4.5
"""The least contrast of text with what is behind it (WCAG 2.2, 1.4.3)."""

VISIBLE = 3.0
"""The least contrast of a line that means something (WCAG 2.2, 1.4.11)."""

_TINT_LIGHT, _WORD_LIGHT = 0.09, 0.25
_TINT_DARK, _WORD_DARK = 0.12, 0.30
# How much of a side's colour is in its row tint and behind its words: what the three themes above use.


def with_sides(theme: Theme, a: str, b: str) -> Theme:
    """The theme with other colours for the two sides; tints and inks follow from them."""
    tint, word = (_TINT_DARK, _WORD_DARK) if theme.is_dark else (_TINT_LIGHT, _WORD_LIGHT)
    a_tint, b_tint = mixed(theme.paper, a, tint), mixed(theme.paper, b, tint)
    return replace(
        theme,
        a=a,
        b=b,
        a_tint=a_tint,
        b_tint=b_tint,
        a_word=mixed(theme.paper, a, word),
        b_word=mixed(theme.paper, b, word),
        a_ink=_readable(a, theme.ink, a_tint),
        b_ink=_readable(b, theme.ink, b_tint),
    )


def mixed(ground: str, colour: str, part: float) -> str:
    """The ground colour with a part, 0..1, of another colour in it."""
    both = zip(_channels(ground), _channels(colour), strict=True)
    return "#" + "".join(f"{round(g + (c - g) * part):02x}" for g, c in both)


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, 1 to 21, by WCAG's relative luminance."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _readable(colour: str, ink: str, ground: str) -> str:
    steps = (mixed(colour, ink, step / 10) for step in range(11))
    return next((c for c in steps if contrast(c, ground) >= READABLE), ink)


def _luminance(colour: str) -> float:
    linear = [_linear(c / 255) for c in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  # sRGB's own constants


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
