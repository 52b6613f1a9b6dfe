"""Abuse in English: words that hurt, and at whom they are thrown. A swear word about a bug is no abuse.

For the notation see phrases.py.
"""

from __future__ import annotations

from allears.languages.word_list import word_list

ALWAYS = word_list(
    """
    idiot idiots moron morons imbecile imbeciles dumbass dumbasses asshole assholes arsehole arseholes bastard \
        bastards
    bitch bitches cunt cunts dickhead dickheads prick pricks wanker wankers twat twats tosser tossers scum scumbag
    scumbags douche douchebag douchebags jackass jackasses dipshit dipshits shithead shitheads fucker fuckers
    motherfucker motherfuckers retard retards cretin cretins bloodsucker bloodsuckers
    """
)
"""Insults that are nothing else."""

MILD = word_list(
    """
    trash garbage rubbish crap shit bullshit turd turds filth rat rats pest pests cheat cheats pig pigs snake snakes
    monkey monkeys donkey donkeys parrot toaster dick ass arse nobody hag psycho creep creeps fool fools
    """
)
"""Harmless in most mouths; an insult only where it is called at "you"."""

INSULTS = (
    ALWAYS
    | MILD
    | word_list(
        """
        loser losers clown clowns buffoon buffoons halfwit halfwits nitwit nitwits dimwit dimwits numpty muppet \
            muppets
        parasite parasites leech leeches vulture vultures thief thieves crook crooks liar liars scammer scammers fraud
        frauds fraudster fraudsters spammer spammers swindler swindlers conman conmen vermin cockroach cockroaches
        simpleton ignoramus disgrace disgraces sleazebag weasel weasels pervert perverts lunatic lunatics maggot \
            maggots
        bozo bozos airhead airheads blockhead blockheads charlatan charlatans jerk jerks wretch sleaze dummy \
            dummies dolt
        dunce dunces criminals gangsters bandits
        """
    )
)
"""What people are called."""

CUTTING = word_list(
    """
    stupid useless worthless brainless braindead brain-dead dumb pathetic filthy bloodsucking thieving lying idiotic
    moronic incompetent miserable despicable disgusting ridiculous lousy rotten damn damned bloody goddamn fucking
    freaking effing retarded clueless spineless greedy dirty ugly lazy good-for-nothing shameless dishonest crooked
    slimy sleazy vile scummy scammy shitty crappy mindless gormless dense thick soulless absolute complete total utter
    """
)
"""Adjectives that sharpen an insult."""

JOINING = word_list(
    """
    are is r a an all the lot people guys such just nothing but of bunch pack load absolutely completely totally \
        utterly
    big little real really personally and so old true entire whole company bot team only being like literally \
        basically
    both proper right perfect crew mob bloody machine robot chatbot thing
    """
)
"""Words that may stand between "you" and what you are called."""

_MASKED = """
fuck fucking fucked fucker fuckers fuckin shit shitty shite shits bullshit bitch bitches asshole assholes arsehole
arseholes bastard bastards cunt cunts dickhead dickheads damn crap twat twats prick pricks wanker wankers
motherfucker motherfuckers
"""
MASKED = tuple(_MASKED.split())
"""Swear words of which people hide letters, "f***ing"; of several that a masked word may stand for, the first."""

CLASSES = {
    "filler": "oh|just|please|so|and|then|why don't you|ok|now|you|no|well|hey|ffs|ah|or|but|go",
    "just": (
        "just|all|nothing but|such|really|clearly|obviously|a|one|big|total|complete|absolute|utter|literally|only|"
        "basically|fucking|bloody|damn|massive|huge|giant|probably"
    ),
    "you": (
        "you|u|ya|yourself|yourselves|your lot|you people|you guys|you all|you lot|y'all|your company|your bot|this bot"
    ),
    "matter": (
        "junk|shit|crap|garbage|trash|rubbish|code|metal|scrap|dung|dirt|filth|tin|turd|turds|space|silicon|"
        "plastic|work"
    ),
    "crowd": (
        "thieves|crooks|liars|clowns|idiots|morons|scammers|amateurs|parasites|leeches|fools|cowboys|"
        "vultures|rats|pigs|"
        "losers|spammers|fraudsters|criminals|swindlers|jokers|cheats|bandits|gangsters|incompetents|muppets|"
        "monkeys|sharks"
    ),
    "doom": (
        "die|dies|choke|rot|rots|burn|burns|suffer|fail|fails|go bankrupt|goes bankrupt|go bust|goes bust|"
        "crash|get fired|"
        "lose your|drown|get cancer|never sleep|go under"
    ),
    "hurt": "kill|ruin|destroy|hurt|find|smash|beat|break|burn",
}

THROWN = """
    (go to|burn in|rot in|see you in) hell
    (go rot|drop dead|go die|go hang|kys|stfu|gtfo)
    (fuck|fck|fuk|screw) (you|u|off|ya|yourself|yourselves|your|this company)
    (fucking|fuckin) (idiot*|moron*|liar*|clown*|thieves|thief|bot|robot|scam*|joke)
    shut (your|ur) ~1 (mouth|face|trap|gob)
    (piss|bugger|sod|naff) off
    eat shit
    (kiss|lick) my
    suck (it|my)
    up yours
    kill (yourself|yourselves)
    (i'll|i will|we'll|we will|i'm going to|i am going to|i'm gonna) [personally|really] {hurt} (you|u|your \
        (family|business|company|kids|house)) (!a|some|out|something)
    (i|we) [really] (hope|pray|wish) [that] (you|u|your company|your business|y'all) [all|lot|guys|people] {doom}
    (choke|choking) on (it|your|that|them|those)
    i know where you (live|work)
    watch your back
    (you're|you are) [all] dead
    (ought|should|deserve) [to] [all] be (fired|shot|hanged|sacked|in jail|locked up|behind bars|ashamed)
    ashamed of (yourself|yourselves)
    shame on (you|u|your)
    (your|ur) (mother|mum|mom|mama) (is|was)
    (you|u|you people|you guys) [all] (suck|stink|disgust me|make me sick)
    (you|u) [people|guys|lot|all] (are|r) ~3 (joke|disgrace|waste of space|waste of time|waste of oxygen|insult to|\
        cancer|plague|shower of|gang of|scum)
    (you're|youre) ~3 (joke|disgrace|waste of space|waste of time|waste of oxygen|insult to|cancer|plague|scum)
    what's wrong with you people
    are you [really|actually|just|all] (stupid|dumb|retarded|braindead|brain dead|an idiot|thick|mentally|brain-dead)
    how (stupid|dumb|thick|dense) (are|can) (you|u)
    (bunch|pack|load|gang|shower|crew) of ~1 {crowd}
    (you|u|your|this) ~2 (piece|pile|heap|bucket|sack|lump|bag|waste|load) of ~1 {matter}
    [the] ~1 rotten lot
    (stick|shove) (it|that|them|your ~1) ~1 (up|where)
    (you|u) ~1 (stupid|useless|worthless|brainless|braindead|brain-dead|dumb|pathetic|filthy|thieving|idiotic|\
        moronic|incompetent|miserable) (bot|robot|machine|chatbot|thing|computer|people|lot|company|program|\
        toaster|parrot)
    hate (you|u) (people|all|lot|guys)
    (you|u|you're|youre) {just}* [are|r] {just}* full of (shit|crap|bullshit|it >)
    < {filler}* piece of (shit|crap|garbage|trash) (bot|robot|chatbot|company|machine)
    (you|u) [people|guys|lot|all] (are|r|must be) {just}* [a|an] {just}* (scam|fraud|ripoff|rip-off|con|sham|hoax) >
    (you're|youre|ur) {just}* [a|an] {just}* (scam|fraud|ripoff|rip-off|con|sham|hoax) >
    (your|ur|this) (company|firm|business|outfit|site|website|shop|service|whole thing) (is|must be) {just}* \
        [a|an] {just}* (scam|fraud|con|sham|hoax) >
"""
"""Abuse as it is thrown: curses, threats, and insults that name their target."""

COMMANDS = """
    < {filler}* (stop|quit) [fucking|bloody|goddamn] wasting (my|our|everyone's|everybody's|people's) [precious|\
        valuable|fucking|damn|bloody] time (!on|with|in|by|at|when|every|because|and|looking|searching|typing|copying|\
        doing|writing)
    < {filler}* this is {just}* [a|an] {just}* scam >>
    < {filler}* (get (lost|stuffed|bent|knotted)|shut [the|your] ~1 up (!shop)|buzz off|jump off a|f off|go away \
        you|drop dead)
"""
"""Curses that are commands: they begin a clause (things "get lost" all the time)."""

NOT_MEANT = """
    (i'm|i am|i was|i feel|me|myself|my|mine)
    (we|we're|we are|we were|our)
    (they|they're|they are|he|he's|she|she's|their|his|her)
    the (last|old|current|other|previous|former)
    no (offence|offense)
    (not|isn't|aren't) (a|an|saying|calling|that)
    don't (be|feel|think|want to sound)
    (feel|felt|look|looked|sound|sounds) [like] (a|an|stupid|dumb)
    (competitor|competitors|salesforce|hubspot|excel|pipedrive|zoho|pest control)
"""
"""Somebody or something else is meant, or the lead laughs at themselves: "I'm an idiot, I meant 12"."""
