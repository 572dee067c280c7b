"""What crosses the line between the app and the process that reads one document."""


class ParserRefusal(Exception):
    """A document that its reader will not or cannot read; the text is for a person."""

    def __init__(self, message: str, *, too_large: bool = False) -> None:
        super().__init__(message)
        self.too_large = too_large
