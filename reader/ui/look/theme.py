"""The colours of the program: light, dark and high contrast."""

from dataclasses import dataclass, replace

from reader.compare.side import Both
from reader.report import colours
from reader.ui.look.contrast import READABLE, contrast, mixed


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, each as "#rrggbb"; A is orange and B is blue in all of them.

    Attributes:
        paper: behind the articles. chrome: toolbar, summary and status bar. sidebar: behind the list of
            reports. raised: fields and cards. chip: rounded labels. active: pressed tools, hovered rows.
        ink, faint_ink: text, and less important text. rule: thin lines. outline: edges of fields and
            buttons. focus: the frame around what has the keyboard. link: text that can be clicked.
        a, b: lines, bars and edges of each side. a_ink, b_ink: the same as readable text.
        a_tint, b_tint: list rows and only-here passages. a_word, b_word: behind words that differ.
        same_tint: behind the same words. pair_tint: behind a reworded pair. related_tint: behind a related
            one. chosen_tint: behind the selected pair. reworded, related: the edges of reworded and related
            pairs, and their places in the overview.
        fact, fact_tint: the box around a fact that differs, and what it is filled with.
        band_same, band_reworded, band_related, band_fact: the shapes across the gutter.
        band_selected: the band of the selected pair.
        bar: edges of passages in the same words, handles of scroll bars. track: behind a progress bar.
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
    reworded: str
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
        """The colour of lines, bars and edges of each side."""
        return Both(self.a, self.b)

    @property
    def tints(self) -> Both[str]:
        """The colour behind list rows and only-here passages of each side."""
        return Both(self.a_tint, self.b_tint)

    @property
    def word_tints(self) -> Both[str]:
        """The colour behind words that differ, of each side."""
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
    outline="#85817a",
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
    reworded="#8a6d0b",
    related="#8272b6",
    chosen_tint="#fae3a0",
    fact=colours.FACT,
    fact_tint="#f9e3df",
    band_same="#e8e6df",
    band_reworded="#f7e199",
    band_related="#ece7f7",
    band_fact="#f1cac1",
    band_selected="#f2c94c",
    bar="#85817a",
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
    outline="#8f897f",
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
    reworded="#c9a83f",
    related="#8d80c4",
    chosen_tint="#5c4d20",
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
    rule="#b0b0b0",
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
    pair_tint="#332c00",
    related_tint="#1a1633",
    reworded="#ffdd00",
    related="#b9a8ff",
    chosen_tint="#574b00",
    fact="#ff8080",
    fact_tint="#400000",
    band_same="#444444",
    band_reworded="#5c5000",
    band_related="#3a3170",
    band_fact="#701818",
    band_selected="#ffdd00",
    bar="#ffffff",
    track="#444444",
)

THEMES = (LIGHT, DARK, HIGH_CONTRAST)

# The part of a side's colour that is mixed into the paper for its tint and behind its words, in light and in
# dark themes: measured from the three themes above.
_TINT_LIGHT, _WORD_LIGHT = 0.09, 0.25
_TINT_DARK, _WORD_DARK = 0.12, 0.30


def with_sides(theme: Theme, a: str, b: str) -> Theme:
    """The theme with other colours ("#rrggbb") for A and B; their tints and inks are computed from these."""
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


def _readable(colour: str, ink: str, ground: str) -> str:
    steps = (mixed(colour, ink, step / 10) for step in range(11))
    return next((c for c in steps if contrast(c, ground) >= READABLE), ink)
