"""Chooses the theme and applies it to the application as a palette and a short style sheet."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reader.paths import resources
from reader.ui.look.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme, with_sides
from reader.ui.settings.table import COLOUR_A, COLOUR_B, OWN_COLOURS, THEME, Preferences


def wanted_theme(preferences: Preferences) -> Theme:
    """The theme of the settings, or the system's, with the user's own colours where they are turned on."""
    theme = _chosen(preferences) or _of_the_system()
    if not preferences.value(OWN_COLOURS):
        return theme
    colours = [QColor(preferences.value(setting)) for setting in (COLOUR_A, COLOUR_B)]
    names = [c.name() if c.isValid() else own for c, own in zip(colours, (theme.a, theme.b), strict=True)]
    return with_sides(theme, *names)


def dress(application: QApplication, theme: Theme) -> None:
    """Apply a theme to the whole application, unless it has it already: doing so restyles every widget."""
    colours, sheet = palette(theme), style_sheet(theme)
    if (application.palette(), application.styleSheet()) != (colours, sheet):
        application.setPalette(colours)
        application.setStyleSheet(sheet)


def match_frames(preferences: Preferences) -> None:
    """Have the system draw title bars and its own dialogs as dark or light as the chosen theme."""
    hints = QGuiApplication.styleHints()
    if chosen := _chosen(preferences):
        hints.setColorScheme(Qt.ColorScheme.Dark if chosen.is_dark else Qt.ColorScheme.Light)
    else:
        hints.unsetColorScheme()


def palette(theme: Theme) -> QPalette:
    """The theme as a palette, for what Qt draws by itself."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.chrome,
        role.WindowText: theme.ink,
        role.Base: theme.raised,
        role.AlternateBase: theme.sidebar,
        role.Text: theme.ink,
        role.PlaceholderText: theme.faint_ink,
        role.Button: theme.chrome,
        role.ButtonText: theme.ink,
        role.BrightText: theme.fact,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.Highlight: theme.b_word,
        role.HighlightedText: theme.ink,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Accent: theme.focus,
        role.Light: theme.raised,
        role.Midlight: theme.chip,
        role.Mid: theme.rule,
        role.Dark: theme.outline,
        role.Shadow: theme.outline,
    }
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, _faded(theme))
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet in the theme's colours, for what a palette cannot set."""
    sheet = Template((resources() / "themes" / "window.qss").read_text(encoding="utf-8"))
    colours = {name: getattr(theme, name) for name in Theme.__slots__}
    shade = "on-dark" if theme.is_dark else "on-light"
    return sheet.substitute(colours, icons=(resources() / "icons").as_posix(), shade=shade)


def accessibility_hints() -> QAccessibilityHints | None:
    """The system's accessibility preferences; None before Qt 6.10, which first knows them."""
    ask = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return ask() if ask else None


def _chosen(preferences: Preferences) -> Theme | None:
    """The theme that the person chose; None for that of the system."""
    return next((theme for theme in THEMES if theme.name == preferences.value(THEME)), None)


def _of_the_system() -> Theme:
    hints, accessibility = QGuiApplication.styleHints(), accessibility_hints()
    if accessibility and accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _faded(theme: Theme) -> QColor:
    colour = QColor(theme.faint_ink)
    colour.setAlphaF(0.6)
    return colour
