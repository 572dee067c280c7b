"""Hostile input: rows, cells and drafts made to break or to take over whatever shows them.

`rows` makes ledgers, `drafts` texts, `payloads` holds the attacks themselves, and `paths`
takes a ledger along every way that its text can go.
"""
