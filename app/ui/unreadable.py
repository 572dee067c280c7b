"""The page that stands in for every screen when there is no ledger to show."""

from figuredesk.errors import LedgerError
from ui.frame import page_title, paragraph
from ui.ledger import ledger_directory


def draw_unreadable(error: LedgerError) -> None:
    """What is wrong, and the three things that mend it."""
    page_title("The ledger cannot be read")
    paragraph(str(error))
    paragraph(f"The app was told to use the folder {ledger_directory()}.")
    paragraph(
        "Put the ledger's files there, or start the app with another folder: "
        "figuredesk --data FOLDER. To begin an empty ledger: figuredesk new FOLDER."
    )
    paragraph("When the folder is in order, reload this page.", muted=True)
