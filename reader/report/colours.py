"""The colours of the marks: the same for window, paper, Word file and web page."""

A, B = "#c8641b", "#1f6fb2"  # lines, bars and edges: orange and blue, apart for the colour-blind too
A_INK, B_INK = "#9a4709", "#1a5f9a"  # the same as text that can be read on white
A_PALE, B_PALE = "#e4b28d", "#8fb7d9"  # half way to white, so that they copy as a light grey
FACT = "#b3361c"  # the box around a fact that differs

INK, FAINT, RULE, HAIR = (
    "#161616",
    "#5f5f5f",
    "#bdbdbd",
    "#dedede",
)  # text, and what stands back, on white paper

DARK, MIDDLE, SPOT, LIGHT = (
    "#3a3a3a",
    "#8f8f8f",
    "#777777",
    "#e4e4e4",
)  # the hatchings of bars, which tell each other apart without A and B
LINE = "#9a9a9a"  # of the order map, for what stands in the same order
