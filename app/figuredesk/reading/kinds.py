"""The kinds and hedges that every number is asked for, each under a name of its own.

To reach a member through its Enum runs code of Python's own in 3.11, which is dearer than
most of the questions asked here; a name of a module costs next to nothing.
"""

from figuredesk.ledger import Hedge, MeasureKind
from figuredesk.reading.mention import QuantityKind

COUNT = QuantityKind.COUNT
DURATION = QuantityKind.DURATION
MEASUREMENT = QuantityKind.MEASUREMENT
MONEY = QuantityKind.MONEY
PERCENT = QuantityKind.PERCENT
RATIO = QuantityKind.RATIO

EXACT = Hedge.EXACT
RANGE = Hedge.RANGE
VAGUE = Hedge.VAGUE

FLOW = MeasureKind.FLOW
STOCK = MeasureKind.STOCK
CUMULATIVE = MeasureKind.CUMULATIVE
PLAN = MeasureKind.PLAN
