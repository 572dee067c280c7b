"""Reading: documents → text → mentions → proposed figures. The one public face."""

from figuredesk.reading.mention import Mention, QuantityKind

__all__ = ["Mention", "QuantityKind"]
