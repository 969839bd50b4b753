"""The inbox: what the reports are gathered under that are in no event."""

from PySide6.QtCore import QCoreApplication

from reader.ui.session.session import Session


def inbox_name() -> str:
    """What it is called on screen."""
    return QCoreApplication.translate("inbox", "Inbox")


def made_inbox(session: Session) -> int:
    """Its number; it is made when it is first wanted."""
    number = session.library.make_inbox(inbox_name())
    session.choices.keep_given(number, inbox_name())
    return number
