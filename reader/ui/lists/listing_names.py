"""The names of the lists on their chips, and the sentences in empty ones."""

from PySide6.QtCore import QCoreApplication

from reader.ui.lists.listings import Listing

translate = QCoreApplication.translate


def listing_name(listing: Listing) -> str:
    """The name of a list."""
    return {
        Listing.DIFFERENCES: translate("lists", "Differences"),
        Listing.PAIRED: translate("lists", "Paired"),
        Listing.SAME: translate("lists", "Same words"),
        Listing.WRITTEN: translate("lists", "Written differently"),
        Listing.TRANSLATED: translate("lists", "In another language"),
        Listing.REWORDED: translate("lists", "Reworded"),
        Listing.RELATED: translate("lists", "Related"),
        Listing.FACTS: translate("lists", "Facts"),
        Listing.VAGUE: translate("lists", "Less precise"),
        Listing.SPELLING: translate("lists", "Spelling"),
        Listing.ONLY_LEFT: translate("lists", "Only in A"),
        Listing.ONLY_RIGHT: translate("lists", "Only in B"),
        Listing.QUOTATIONS: translate("lists", "Quotations"),
        Listing.NOTES: translate("lists", "Notes"),
    }[listing]


def nothing_listed(listing: Listing) -> str:
    """The sentence in a list without rows."""
    return translate("lists", "Nothing to list under “{name}”.").format(name=listing_name(listing))


def nothing_compared() -> str:
    """The sentence in the lists before two reports are compared."""
    return translate(
        "lists", "The differences between two reports are listed here once they have been compared."
    )
