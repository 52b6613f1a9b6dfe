"""Cities that English knows by one name, and names of towns that are first of all other words."""

from __future__ import annotations

from allears.languages.word_list import meanings, word_list

WELL_KNOWN_CITIES = meanings(
    """
ES: barcelona, valencia, granada
IT: venice
DE: hanover
DK: aarhus
BE: ghent, bruges
GB: cambridge, newcastle, aberdeen, dundee, portsmouth, oban, leith
US: albany
IN: kochi
UA: odessa, odesa
LK: colombo
"""
)
"""Cities whose namesakes abroad are as large, and hardly meant by who says the name alone; and small well-known "
"ones."""

CITIES_AFTER_IN = word_list(
    "austin paris florence charlotte madison savannah sofia santiago houston dallas orlando jackson split bath nice "
    "reading"
)
"""Names of people and everyday words that are a city where "in" stands before them and they begin with a capital."""

SMALL_CITIES_AFTER_IN = CITIES_AFTER_IN - {"split", "bath", "nice", "reading"}
"""Those that are one without a capital too."""

WORDS_LIKE_CITIES = word_list(
    """
    nice reading mobile bath best split same male most bar ho of van bo man mary can ok as early late sandy max tom anna
    maria martin jackson austin paris florence charlotte madison savannah sofia victoria santiago diego jose carmen
    marcos lincoln houston dallas orlando aurora christian olive hope enterprise commerce industry university college
    park union liberty orange temple central center centre eden date boom see much ala son long along young given love
    live sale march april may june july august monday friday sunday morning evening hello hi dear note sorry thanks
    price cost team sales excel asana slack monday close zoho notion front salt media north south east west central
    alpha beta delta sigma grand royal sun moon star lake hill forest river spring summer winter autumn green white
    black brown blue red gold silver rose daisy lily ruby pearl jade amber opal crystal angel faith grace joy bright
    helen bec jo al ed ali omar hassan ahmed mohamed ivan pedro david daniel george peter paul john james thomas
    kate kim lee li wang chen singh kumar ana eva emma laura linda lisa nina rita sara vera sally susan karen priya
    tina mark marc luis carlos juan marco mario bruno hugo leo oscar felix simon noah liam lucas ben sam alex chris
    the this that these those what when where who why how our your his her they our and but not for with from data
    deal demo plan plans budget google gmail hub spot outlook office word point power drive base mail chat call calls
    mon tue wed thu fri sat jan feb mar apr jun jul aug sep oct nov dec roman kent norman wayne dean craig drew perry
    god nord gas mills marketing street city town village island port bay beach
    """
)
"""Names of towns that are first of all other words or people's names; alone they name no place."""
