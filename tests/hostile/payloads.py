"""Text that attacks: markup, links, formulas, signs that turn text round, every script.

`FLAG` is what every script among them would set in a page, so that a browser can tell
whether one ran; `HOST` is where every picture and link among them would call.
"""

FLAG = "fdTaken"
HOST = "203.0.113.9"  # an address for documentation: nobody answers there

_RUN = f"window.{FLAG}=1"

MARKUP = (
    f"<img src=x onerror={_RUN}>",
    f"<img src=http://{HOST}/a.png>",
    f"<svg onload={_RUN}><a xlink:href='javascript:{_RUN}'>7,000</a></svg>",
    f"<script>{_RUN}</script>",
    f"</script><script>{_RUN}</script>",
    f"</style><script>{_RUN}</script>",
    f"</title></textarea></code></pre><img src=x onerror={_RUN}>",
    f"--><img src=x onerror={_RUN}><!--",
    f'"><img src=x onerror={_RUN}>',
    f"'><svg/onload={_RUN}>",
    f"' onmouseover='{_RUN}' x='",
    f"<iframe srcdoc='<script>parent.{FLAG}=1</script>'></iframe>",
    f"<a href='javascript:{_RUN}'>the report</a>",
    f"<a href='https://{HOST}/' target='_top'>7,000</a>",
    f"<meta http-equiv=refresh content='0;url=http://{HOST}/'>",
    f"<base href='http://{HOST}/'>",
    f"<link rel=stylesheet href=http://{HOST}/x.css>",
    f"<style>*{{background:url(http://{HOST}/c.png)}}</style>",
    f"<form action=http://{HOST}/><button>Save</button></form>",
    f"<details open ontoggle={_RUN}>7</details>",
    f"<math><mtext><img src=x onerror={_RUN}></math>",
    f"&lt;img src=x onerror={_RUN}&gt;",
    f"&#60;img src=x onerror={_RUN}&#62;",
    f"\\u003cimg src=x onerror={_RUN}\\u003e",
    f"<b>7,000</b><br><a href='data:text/html,<script>{_RUN}</script>'>x</a>",
    f"<plaintext onclick={_RUN}>",
    "<!--", "]]>", "<![CDATA[", "<?xml?>", "<", ">", "&", "&amp;", "&nbsp;7,000", "&#0;",
)  # fmt: skip

MARKDOWN = (
    f"![x](http://{HOST}/m.png)",
    f"![x](http://{HOST}/m.png 'onerror={_RUN}')",
    f"[the report](javascript:{_RUN})",
    f"[the report](http://{HOST}/)",
    f"<http://{HOST}/auto>",
    f"http://{HOST}/bare",
    "**7,000** _and_ ~~8,000~~ `code` ```fence```",
    "# A heading", "> quoted", "- a list", "1. first", "---", "| a | b |", "[^1]: note",
    ":red[7,000]", ":material/home:", ":smile:", ":streamlit:", ":small[7]", ":red-badge[7]",
    "$\\frac{7000}{2}$", "$$x$$", "\\(x\\)", f"$\\href{{javascript:{_RUN}}}{{x}}$",
    "\\[7,000\\]", "*" * 60, "[" * 60, "_" * 60, "`" * 61, "\\",
)  # fmt: skip

TEMPLATES = (
    "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{0.__class__}", "%s%s%s%n", "%{x}", "%{text}",
    "{figure}", "{", "}", "${jndi:ldap://x}", "`id`", "$(id)", "; rm -rf ~", "' OR 1=1 --",
)  # fmt: skip

PATHS = (
    "../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "file:///etc/passwd",
    "con", "nul.txt", "a/b", "%2e%2e%2f", "~/.ssh/id_rsa", "\\\\host\\share",
)  # fmt: skip

FORMULAS = (
    '=HYPERLINK("http://x.example","7,000")', "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C x'!A0",
    "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "7;=1+1", "7\t=1+1",
    "7\n=1+1", '7";=1+1', "7|=1+1", "\ufeff=1+1", "\u200b=1+1", "\u00a0=1+1", "'=1+1", '"=1+1"',
    "%0A=1+1", "#REF!", "#N/A",
)  # fmt: skip

TURNS = (
    "\u202e000,7\u202c", "\u202b7,000", "\u2067\u2066 7,000", "7\u200b,\u200b000", "7\u2060000",
    "\ufeff7,000", "7,\u00ad000", "7\u0301\u0302\u0303\u0304,000", "Z\u0335\u0321\u0327algo" * 9,
    "7\ufe0f\u20e3", "\u034f7", "\u2028 7 \u2029", "\u0085", "\u00a0", "７，０００", "𝟟,𝟘𝟘𝟘", "①②",
    "\U000e0041\U000e0042", "\ue000", "\ufffd", "\uffff", "👩‍👩‍👧‍👦 7", "ﷺ" * 9, "ﬁﬂ", "İıſK",
)  # fmt: skip

SCRIPTS = (  # 17, each with a number as it is written there
    "About 7,000 people", "Около 7 тыс. мигрантов", "περίπου 7.000 άτομα", "مهاجر ٧٠٠٠ نحو",
    "כ-7,000 מהגרים", "约7000名移民", "約7000人の移民", "이민자 약 7,000명", "लगभग ७,००० प्रवासी",
    "প্রায় ৭,০০০ জন", "ประมาณ ๗,๐๐๐ คน", "დაახლოებით 7 000 მიგრანტი", "մոտ 7000 գաղթական",
    "ወደ 7,000 ስደተኞች", "சுமார் 7,000 பேர்", "సుమారు 7,000 మంది", "ប្រហែល ៧.០០០ នាក់",
)  # fmt: skip

CONTROLS = (
    "\x00",
    "7\x00,000",
    "\x07",
    "\x1b[31m7,000\x1b[0m",
    "\x7f",
    "\ud800",
    "\udfff7",
    "\x0b",
)

LINKS = (
    f"javascript:{_RUN}", f"JaVaScRiPt:{_RUN}", f"java\tscript:{_RUN}", f" javascript:{_RUN}",
    f"data:text/html,<script>{_RUN}</script>", f"vbscript:{_RUN}", "file:///etc/passwd",
    "//evil.example", "https://", "http://[::1", "ftp://x.example/a", "https:javascript:1",
    "about:blank", "blob:https://x.example/1", "https://x.example/a b", "mailto:a@x.example",
)  # fmt: skip

LIVE_LINKS = (  # the ledger takes these, so every screen must show them unharmed
    "https://x.example/{n}?a='onmouseover='" + _RUN,
    'https://x.example/{n}?a="><script>' + _RUN + "</script>",
    "https://x.example/{n}#javascript:" + _RUN,
    "https://user:pass@x.example/{n}",
    "https://x.example:99999/{n}",
    "https://xn--e1afmkfd.example/{n}",
    "https://пример.example/{n}",
    "https://x.example/{n})[y](javascript:" + _RUN + ")",
    "https://x.example/{n}}}{{\\write18{{id}}}}",
    "https://x.example/{n}?q=\u202ex",
    "http://127.0.0.1/{n}",
    "https://x.example/{n}?" + "a" * 3000,
)  # fmt: skip

NUMBERS = (
    "1e308", "-0", "NaN", "nan", "inf", "-inf", "Infinity", "1e-320", "999999999999999",
    "1000000000000000", "0.000001", "-7000", "7,000", "7.000", "7 000", "٧٠٠٠", "0x1f", "1_000",
    "७०००", "7" * 400, "--7", "+7", "07", "7.", ".7", "½", "七千", "1/0", "TRUE", "",
)  # fmt: skip
LIVE_NUMBERS = ("0", "-0", "-7000", "999999999999999", "0.000001", "7000", "1", "186.25", "0007")

DATES = (
    "0001-01-01", "9999-12-31", "0000-01-01", "10000-01-01", "2021-02-29", "2021-13-01",
    "9999-12", "0001", "9999", "9999-12-31/0001-01-01", "2021-11-18/", "/", "2021-11-18T00:00",
    "44518", "18.11.2021", "11/18/2021", "-2021", "２０２１-11-18", "2021-11-18\u202e", "",
)  # fmt: skip
LIVE_DATES = ("0001-01-01", "9999-12-31", "0001", "9999", "9999-12", "1582-10-10", "2021-11-18")

TEXTS = (
    *MARKUP, *MARKDOWN, *TEMPLATES, *PATHS, *TURNS, *SCRIPTS,
    *(formula for formula in FORMULAS if formula.strip()[0] not in "=#" and "\r" not in formula),
)  # fmt: skip
"""What a text cell may hold: every one must be shown as it stands."""

ALL = (*TEXTS, *FORMULAS, *CONTROLS, *LINKS)
