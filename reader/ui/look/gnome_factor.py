"""Hears how much larger GNOME wants its type: a density under X11, nothing that Qt hears under Wayland."""

import math
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

# The portal through which every desktop hands its settings to programs, those in a sandbox too.
PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
GROUP, KEY = "org.gnome.desktop.interface", "text-scaling-factor"


class GnomeFactor(QObject):
    """Listens for the factor of GNOME's type; silent where no portal answers.

    Signals:
        told: the factor, above 0, once it is known and whenever it changes.
    """

    told = Signal(float)

    def __init__(self, parent: QObject) -> None:
        """Ask the portal, without waiting for it, and hear of every change from now on."""
        super().__init__(parent)
        bus = QDBusConnection.sessionBus()
        question = QDBusMessage.createMethodCall(*PORTAL, "Read")
        question.setArguments([GROUP, KEY])
        # The types of PySide ask for bytes, which it then refuses.
        bus.connect(*PORTAL, "SettingChanged", self, cast(bytes, SLOT("hear(QDBusMessage)")))
        self._answer = QDBusPendingCallWatcher(bus.asyncCall(question), self)
        self._answer.finished.connect(self._take_answer)

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Take the factor from a change of any setting, if it is the one changed."""
        match message.arguments():
            case [str(group), str(key), value] if (group, key) == (GROUP, KEY):
                self._take(value)
            case _:
                pass

    def _take_answer(self) -> None:
        if not self._answer.isError():
            for value in self._answer.reply().arguments():
                self._take(value)

    def _take(self, value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if isinstance(value, float) and math.isfinite(value) and value > 0:
            self.told.emit(value)
