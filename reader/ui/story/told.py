"""What all reports of an event tell, as a value that others than its view may hold."""

from dataclasses import dataclass

from reader.compare.collation.values import Collation
from reader.compare.story import Story


@dataclass(frozen=True, slots=True)
class ToldByAll:
    """A collation, and the event whose reports it is of."""

    collation: Collation
    story: Story
