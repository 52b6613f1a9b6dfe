"""Hundreds of ways to write something that a careless page would run. Put into any field, none may fire."""

from __future__ import annotations

from itertools import product

FIRE = "window.fired=(window.fired||0)+1"
TAGS = (
    "<script>{f}</script>",
    "<img src=x onerror={q}{f}{q}>",
    "<svg onload={q}{f}{q}>",
    "<svg><script>{f}</script></svg>",
    "<body onload={q}{f}{q}>",
    "<iframe srcdoc={q}<script>parent.{f}</script>{q}>",
    "<details open ontoggle={q}{f}{q}>",
    "<input autofocus onfocus={q}{f}{q}>",
    "<video><source onerror={q}{f}{q}></video>",
    "<marquee onstart={q}{f}{q}>",
    "<style>@import 'javascript:{f}';</style>",
    "<math><mtext></mtext><img src onerror={q}{f}{q}></math>",
    "<a href={q}javascript:{f}{q} autofocus onfocus={q}{f}{q}>x</a>",
    "<object data={q}javascript:{f}{q}></object>",
    "<noscript><p title={q}</noscript><img src=x onerror={f}>{q}>",
    "<template><img src=x onerror={q}{f}{q}></template>",
    "<audio src onerror={q}{f}{q}>",
    "<form><button formaction={q}javascript:{f}{q} autofocus>x</button></form>",
)
BEFORE = (
    "",
    '">',
    "'>",
    "</textarea>",
    "</title>",
    "<!--",
    "-->",
    "]]>",
    "{{",
    "${",
    "`",
    "\\u003c/script>",
    "</p></li>",
)
QUOTES = ('"', "'", "")


def attacks() -> list[str]:
    """All of them, each once."""
    made = (f"{before}{tag.format(f=FIRE, q=quote)}" for before, tag, quote in product(BEFORE, TAGS, QUOTES))
    return list(dict.fromkeys([*made, *(f"{before}javascript:{FIRE}" for before in BEFORE), "{{7*7}}", "{% raw %}"]))
