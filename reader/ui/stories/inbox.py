"""The inbox, for reports that are in no event."""

from PySide6.QtCore import QCoreApplication

from reader.ui.session.session import Session


def inbox_name() -> str:
    """Its name on screen."""
    return QCoreApplication.translate("inbox", "Inbox")


def made_inbox(session: Session) -> int:
    """Its id; it is made when it is first asked for."""
    number = session.library.make_inbox(inbox_name())
    session.choices.keep_given(number, inbox_name())
    return number
