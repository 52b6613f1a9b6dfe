"""Words that short answers are made of, for slips of the finger; and real words that only look like one."""

from __future__ import annotations

from allears.languages.word_list import word_list

MONTHS = word_list("january february march april may june july august september october november december")

DATED = (
    r"(?:\b(?:in|by|until|till|from|since|of|end of|start of|beginning of|early|mid|late|before|after|around)\s+|"
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)(?P<month>[a-z]{4,10})(?=,?\s+20\d\d\b)"
)
"""A word that can only be a month (lower case): before a year, after a day or a small word of time."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KEYS_TOGETHER = (
    *(row[place : place + 2] for row in _ROWS for place in range(len(row) - 1)),
    *("ie", "ea", "ao", "sz", "ck", "uo"),
)
"""Letters that lie side by side on the keyboard, or sound so much alike that people write one for the other."""

WORDS_OF_TYPE = {
    "count": "people employees persons thousand hundred dozen about around maybe",
    "money": "dollars pounds euros thousand hundred million month monthly yearly budget",
    "date_interval": (
        "january february march april august september october november december summer winter spring autumn "
        "christmas easter month months weeks quarter beginning tomorrow monday tuesday wednesday thursday friday "
        "saturday sunday"
    ),
    "yes_no": "maybe already certainly definitely absolutely",
    "choice": "either whatever decided flexible preference neither",
    "choices": "everything nothing",
}
"""Type of field -> words of five letters and more in which it is answered whatever it is about."""

REAL_WORDS = word_list(
    """
    about above abroad accept access across action actual address admit adult advice affair afford after again agent
    agree ahead alarm album alert alike alive alley allow almost alone along aloud alter always amount angel anger angle
    angry annoy answer apart appear apple apply arena argue arise arrange array arrive aside asked assess asset attach
    attend audio audit aunts author avoid award aware awful
    badly baker banks based bases basic basis batch beach beans bears beard beats beast began begin being below bench
    berry beside better between beyond bills birth black blade blame blank blast blend blind block blood bloom board
    boards boats bones bonus books boost booth boots borne bored bound bowls boxes brain brake brand brave bread break
    breed brick bride brief bring broad broke brown brush build built bunch burst buses buyer
    cabin cable calls called caller caller's camps canal candy cared cares cargo carry carts cases catch cause chain
    chair chalk charm chart chase cheap cheat check cheek cheer chess chest chief child chips choir chose chosen chunk
    civil claim clash class clean clear clerk click cliff climb clock close closed closer closes cloth clothes clubs
    coach coast coats codes coins color comes comma costs could count counts court cover crack craft crash crazy cream
    crews crime crisp cross crowd crown crude cruel cured curve cycle
    daily dairy dance dated dates deals dealt dealer dealers debit debts delay depth derby desks diary diner dinner
    dirty dishes doing doors doubt dozen draft drain drama drank drawn dream dress dried drier drill drink drive driven
    driver drives drops drove dryer
    early earth eaten edges eight elder elect email empty ended enemy enjoy enter entry equal error event every exact
    exist extra
    facts faced faces faint fairs faith falls false fancy farms fatal fault favor feast feels fence ferry fetch fever
    fewer field fifth fifty fight filed files filled final finds finer fired fires firms first fixed flags flame flash
    flats fleet flesh flies float flock flood floor flour flown fluid focus folks foods force forms formal former forth
    forty forum found frame fraud fresh fried fries front frost fruit fully funds funny
    gains games gates gears gifts girls given gives glass globe glory goals goats going goods grade grain grand grant
    grape graph grass grave great greed green greet grief grill gross group grown guard guess guest guests guide guilt
    habit hands hangs happy hardy harsh haste hated hates heads heard heart heavy hedge heels helps hence hired hires
    hobby holds holes homes honey honor hoped hopes horse horses hosts hotel hours house human hurry
    ideal ideas image imply index inner input inter issue items
    jeans joins joint jokes judge juice
    keeps kills kinds kings knees knife knock known knows
    label labor lacks ladle lakes lamps lands lanes large later latter laugh layer leads learn lease least leave ledge
    legal lemon level lever light liked likes limit lined lines links lions lists lived liver lives loads loans local
    locks lodge logic looks loose lords lorry loser loses lost loved lover loves lower loyal lucky lunch lying
    magic mails major maker makes males manor maple march marks marry marsh match mates maybe mayor meals means meant
    meats medal media meets melon menus mercy merit merge merry metal meter midst might miles mills minds mined miner
    mines minor minus mixed mixer model modem modes money month moral motor mount mouse mouth moved moves movie music
    nails naked named names nasty naval needs nerve never newer newly night noble noise noisy north noted notes novel
    nurse nurses
    occur ocean offer often older olive onion opens opera orbit order other ought ounce outer owned owner owners owns
    packs pages pains paint pairs panel panic pants paper parks parts party paste patch paths patio pause peace peach
    pearl pedal penny perks phase phone phones photo piano picks piece piles pilot pinch pints pipes pitch pizza place
    plain plane plans plant plants plate plays plaza plead point poles polls ponds pools ports posed poses posts pound
    pours power press price prices pride prime print prior prize prizes proof props proud prove pulls pumps punch pupil
    purse queen query quest queue quick quiet quite quota quote
    races radio rails rainy raise ranch range ranks rapid rated rates ratio reach react reads ready realm rebel refer
    reign relax relay rents reply rests rider rides rifle right rigid rings risen rises risks risky rival river roads
    roast robot robots rocks roles rolls roofs rooms roots ropes roses rough round route rows royal rugby ruins ruled
    ruler rules rural
    sadly safer sails saint salad sales salon salt sauce saved saves scale scare scene scent scope score scout screw
    seals seats seeds seeks seems sells sends sense serve seven sewer shade shake shall shame shape shapes share shares
    shark sharp sheep sheer sheet shelf shell shift ships shirt shock shoes shoot shops shore short shots shown shows
    sides siege sight signs silly since sites sixth sixty sizes skill skins skirt slave sleep slept slice slide slope
    small smart smell smile smoke snack snake solar solid solve songs sorry sorts souls sound south space spare speak
    speed spell spend spent spice split spoke spoon sport spots spray squad stack staff stage stairs stake stand stare
    stars start state stats stays steak steal steam steel steep steer stems steps stern stick still stock stole stone
    stood stool stops store storm story stove straw strip study stuff style sugar suite suits sunny super sweet swept
    swift swing sword
    table taken takes tales talks tanks tapes tasks taste taxes teach teams tears tease teens tells tends tenth tents
    terms tests texts thank theft their theme there these thick thief thing think third those three threw throw thumb
    tickets ticks tight tiles timer times tired title today token tones tools tooth topic total touch tough tours tower
    towns trace track tract trade trail train trains trait trash travel treat trees trend trial tribe trick tried tries
    trips troop truck trucks truly trunk trust truth tubes tuned tunes turns twice twins types
    uncle under union unite unity until upper upset urban urged usage users using usual
    valid value vapor vault venue verse video views vinyl virus visit vital vocal voice voted voter votes
    wages wagon waist waits walks walls wants warns waste watch water waves wears weeds weeks weigh weird wells whale
    wheat wheel where which while white whole whose wider widow width wines wings wiped wired wires witch wives woman
    women woods words works world worry worse worst worth would wound woven wrist write wrong wrote
    yacht yards years yield young yours youth
    booked booker cooked cooker cooking looking booking baking banking parking packing picking backing waking walking
    talking taking making marking masking asking selling telling calling filling falling feeling billing building
    holding folding loading leading reading heading hearing wearing tearing sharing staring starting stating staying
    saying paying playing placing planing planning training raining reigning running ruining cunning turning tuning
    leasing leaving living loving moving hiring firing wiring tiring writing waiting wanting hunting counting
    counter country county course courses cause causal casual sources forces horses houses hoses causes
    private privates public publish market markets packet pocket packed parked marked worked walked talked called
    filled failed mailed nailed sailed trailed trained drained rained ranked banked
    sender gender tender tended tenders fender lender render vendor vender under wonder wander warden garden harden
    weather whether feather leather lather father rather gather bather mother bother brother other another further
    moving missing mission vision version person parson prison poison reason season seasons lesson lessons listen
    listed lasted tasted tested rested nested vested invested invited united untied muted noted voted quoted
    single signal signs singe simple sample samples temple people peoples couple couples double trouble
    desert dessert deserts desserts personal personnel principal principle stationary stationery affect effect
    formally formerly later latter loose lose quit quiet quite diary dairy trail trial angel angle casual causal
    """
)
"""Frequent words that lie one slip from another: never put right."""
