"""One report on screen: its text set, marked, scrolled and selected."""
