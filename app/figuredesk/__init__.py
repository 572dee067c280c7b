"""Figure Desk: check the numbers quoted in reports against a ledger of who said what.

The library behind every door (screens, command line, HTTP). It knows no Streamlit.
Data flows one way: ledger → reading → checking → charts and publishing → the doors.
"""

__version__ = "0.1.0"
