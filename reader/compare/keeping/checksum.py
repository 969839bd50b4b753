"""A checksum before what is kept for longer than the program runs, by which damage shows."""

from hashlib import sha256

# Bytes of the checksum.
DIGEST = 32


def behind_checksum(content: bytes) -> bytes:
    """The content with its checksum before it."""
    return sha256(content).digest() + content


def without_checksum(kept: bytes) -> bytes | None:
    """The content that was kept so; None where it is damaged."""
    content = kept[DIGEST:]
    return content if sha256(content).digest() == kept[:DIGEST] else None
