"""Cities that English knows by one name, and names of towns that are first of all other words."""

from __future__ import annotations

from allears.languages.word_list import meanings, word_list

WELL_KNOWN_CITIES = meanings(
    """
ES: barcelona, valencia, granada, salamanca, cadiz, caceres
IT: venice, parma
DE: hanover, heidelberg
FR: orleans
DK: aarhus
BE: ghent, bruges
GB: cambridge, newcastle, aberdeen, dundee, portsmouth, oban, leith, hull, gloucester
GB: peterborough, chesterfield, wakefield, southport, gravesend
US: albany
IN: kochi
UA: odessa, odesa
LK: colombo
BB: bridgetown
PK: islamabad
RO: cluj
AU: wagga wagga, wagga
ZA: gqeberha, mbombela, polokwane
"""
)
"""Cities whose namesakes abroad are as large, and hardly meant by who says the name alone; and small well-known "
"ones."""

CITIES_AFTER_IN = word_list(
    "austin paris florence charlotte madison savannah sofia santiago houston dallas orlando jackson split bath nice "
    "reading tours hull derby lens bend worms concord stoke moss redding wheeling homestead billings regina helena "
    "salvador eugene everett lawrence franklin tyler marion stanley flint golden"
)
"""Names of people and everyday words that are a city where "in" stands before them and they begin with a capital."""

SMALL_CITIES_AFTER_IN = CITIES_AFTER_IN - word_list(
    "split bath nice reading tours lens bend worms concord moss redding wheeling homestead golden hull flint"
)
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
    time say than come goes save buy mine rest bank wedding manage hire normal hit hang holiday anew drama cat fleet
    marks rich airport officer pen rota semi tank vineyard soul gap opportunity sterling goto nan nuh lend yoga
    begun nada police pest solo hook roses bell brick pace tours hola ron bake bend jam punch vicar coin lone raman
    dig canton pala lice flint golden hoover deli mile kyle corona bush orchards kong nis bam paramount chas borne
    sue superior papa independence paras summit tire hull mason federal sunrise terrace clay eagle felling surprise
    laplace bear morton martinez lira altos lens pop rugby liberal alliance springs fate bow dual hurricane horn
    terminus acre retreat peer dome sake butterfly genes savage plantation flora moss swords mentor woodland bra
    cove plaque anthem honda toyota saga sparks riverside vista tunes stoke mascot apex lime gore homestead turbo
    mesa sire worms ware concord weir evergreen parole hail tango shoreline annex meridian walnut dire mustang elk
    woodlands barking defiance seaside shaping converse hue banning horde tame mango plum boo rye motown groves
    keystone cocoa badger ode logos ami homo alta butte portage plunge lids stains vulcan redding pristine archway
    mojo uptown lakeside samba wheeling tuba posse severn tyre severs elizabeth taylor adam wilson allen frederick
    ann gary howard graham stanley parker vincent mitchell sebastian harrison barry logan marshall murray campbell
    warren lawrence anderson walker moore davis franklin gilbert harvey adrian nancy eugene brad shaw nigel tyler
    lynn griffin tucker marion tara helena alexandra tracy salvador leslie bryan brent regina gil leigh carey stella
    kai teresa manning lindsay beverly laurel irving vic gloria sidney alma una kira ada shelby alvin ramon
    constantine kara seymour sheridan everett jasper hercules lola ariel quincy kendall edison alicia mari ramsey
    marino randolph vaughan nikki boone garland isa alba addison henrietta cary anand brody zachary layla blaine
    kali kamal roy garcia lopez rodriguez perez gutierrez navarro santana suarez ponce colton mariana patti maia
    judah cornelius leland hannibal fatima selma sofie karin asha edmond dixon hopkins holden ferguson robertson
    richardson henderson hayes barnes bowie obama roosevelt batman ahmad nakamura kobayashi takahashi oliveira
    molina munoz mendes delgado thomson matthews patterson montgomery bradley armstrong amos godfrey billings derby
    hawthorn
    """
)
"""Names of towns that are first of all other words or people's names; alone they name no place."""

SHORT_CITIES = word_list(
    "oslo bonn lima kyiv kiev graz linz rome pune agra bari lodz cork bern riga baku doha cebu brno gent giza leon "
    "oulu pisa suva umea lund bath nice hull york lyon kobe jena kiel ulm basra cali puno tula omsk perm faro vigo "
    "gera metz"
)
"""Cities of four letters that are known as such: where nothing but commas stands around them too."""
