"""How the note for the editor looks: paper, ink, five colours, and no other file."""

NOTE_STYLE = """
:root { color-scheme: light; }
body { margin: 0; background: #FBFAF7; color: #1A1A18;
  font: 16px/1.5 "Source Sans 3", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 24px 16px 40px; }
h1, h2, h3 { font-family: "Source Serif 4", Georgia, serif; line-height: 1.2; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 32px; }
h3 { font-size: 1.1rem; margin: 0 0 4px; } h4 { margin: 12px 0 4px; font-size: 0.9rem; }
.draft { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid #DEDCD5;
  border-bottom: 1px solid #DEDCD5; padding: 12px 0; }
.card { border-top: 1px solid #DEDCD5; padding: 16px 0; break-inside: avoid;
  overflow-wrap: anywhere; }
.remark { margin: 4px 0; font-style: italic; color: #5C5B57; }
.count { color: #5C5B57; font-weight: normal; }
.verdict { margin: 0; font-weight: 600; } .light { margin: 12px 0 4px; font-weight: 600; }
ul { margin: 8px 0; padding-left: 20px; } a { color: #0A4E8A; }
blockquote { margin: 4px 0 0; padding-left: 12px; border-left: 3px solid #DEDCD5;
  font-family: "Source Serif 4", Georgia, serif; }
.mark { color: inherit; text-decoration: underline; text-decoration-thickness: 2px; }
.mark .sign { margin-right: 2px; } sup { color: #5C5B57; }
.matches .verdict, .mark.matches .sign { color: #0B6E4F; }
.caveat .verdict, .mark.caveat .sign { color: #8A5A00; }
.differs .verdict, .mark.differs .sign { color: #B3261E; }
.not-comparable .verdict, .mark.not-comparable .sign { color: #5B4A9E; }
.not-in-ledger .verdict, .mark.not-in-ledger .sign { color: #55606B; }
footer { border-top: 1px solid #DEDCD5; margin-top: 24px; color: #5C5B57; font-size: 0.9rem; }
@media print { body { background: #FFFFFF; } main { max-width: none; padding: 0; } }
"""
