"""English words around questions: what carries no topic, what means the same, what asks for a price."""

from __future__ import annotations

from allears.languages.question_words import QuestionWords

_FUNCTION_WORDS = """
a an the this that these those some any no not none each every either neither both all most more less least few
much many such other another same own only just also too very quite rather so than then there here
i me my mine myself we us our ours you your yours yourself he him his she her hers it its they them their theirs
someone somebody something anyone anybody anything everyone everybody everything one ones
am is are was were be been being do does did doing done have has had having can could will would shall should may might
must cannot dont doesnt didnt isnt arent wasnt cant couldnt wont wouldnt shouldnt havent hasnt
im ive ill id youre youve theyre thats whats hows wheres whos lets
how what when where which who whom whose why whether if because since while although though
of in on at to for from by with without within into onto about as and or but nor per via like
up down out off over under again
get gets got getting want wants wanted need needs needed wish let know tell please thanks thank hi hello hey
possible possibly able way ways make makes making sure go going goes
use uses used using work works working run runs running
guys folks thing things stuff kind sort lot bit still currently already even else otherwise right now soon ever
maybe perhaps really actually basically instead around well good great nice okay ok pls thx
say says said see seem seems look looking looks think wonder wondering curious question questions ask asking
"""

_KINDRED = """
delete remove erase clear
price pricing cost costs fee fees charge charges expensive cheap rate rates
pay payment payments billing invoice invoices billed
plan plans tier tiers package packages subscription edition
cancel terminate quit unsubscribe
refund reimburse
trial demo test try
discount discounts coupon reduction promo
import upload migrate transfer load
export download extract
save store keep
backup archive copy
integrate integration integrations connect connection connector sync synchronise synchronize link plugin works
email e-mail mail mails emails mailbox inbox message messages
phone call calls calling telephone dial dialer
mobile phone smartphone iphone ios android app
user users seat seats people person member members rep reps licence license licences licenses
team group department
company business organisation organization firm
admin administrator owner
role roles permission permissions access rights
password login log-in signin sign-in authenticate authentication
sso saml okta single-sign-on
2fa mfa two-factor
security secure safe safety protected encryption encrypted
privacy gdpr confidential
server servers hosted hosting datacenter stored located
picture pictures image images photo photos
video videos clip movie
file files document documents doc docs attachment
spreadsheet spreadsheets sheet sheets excel csv
site website webpage page
setting settings preference preferences configuration configure setup
set setup install configure
create add new build insert
change edit modify alter update adjust
show display view see look
hide conceal invisible
find search locate lookup
check verify determine
stop disable prevent block avoid deactivate
enable activate allow permit
start begin launch
limit limits maximum max cap
unlimited limitless
send forward deliver
receive incoming
automatic automatically auto automate automated automation
schedule scheduled timer later delay
report reports reporting dashboard dashboards analytics statistics stats
customer customers client clients
deal deals opportunity opportunities pipeline
contact contacts address
calendar meeting meetings appointment appointments event events
reminder reminders notification notifications notify alert alerts
language languages translate translation translated
support help helpdesk assistance
contract agreement term terms commitment
monthly month months
annual annually yearly year years
offline disconnected
api developer developers webhook webhooks
wrong mistake accidentally error problem issue bug
restore recover retrieve undo
fast quick quickly speed
simple easy easily
switch move migrate
share sharing shared
multiple several many
specific particular certain
original initial first
currency currencies dollar dollars euro euros pound pounds usd eur gbp
cheaper discount discounts reduced reduction saving off
language languages english spanish french german italian portuguese dutch polish swedish norwegian japanese chinese
language german french hindi
alone single solo myself individual freelancer
internet wifi connection online offline
premise premises on-prem on-premise self-hosted selfhosted install
signature signatures sign signing signed e-sign e-signature docusign
duplicate duplicates double doubles dupe dupes twice
forecast forecasts forecasting prediction predictions predict projection
contract notice term commitment minimum locked binding
demo demonstration walkthrough tour presentation show
train training teach onboarding coaching learn
newsletter newsletters mailing mailings campaign campaigns drip
sms text texts texting message messages
customers references testimonials clients
hours open weekend weekday reach
country countries worldwide international abroad
territory territories region regions
hierarchy hierarchies role roles manager managers
field fields column columns property properties
customise customize custom configure tailor adapt
data record records information
record recording recordings recorded listen
live running launch start started
big large larger bigger grow growing
computer pc laptop desktop
browser chrome firefox safari
alternative replacement substitute instead
"""

_PLAIN_PRICE_WORDS = """
price prices priced pricing pricey cost costs costing charge charges charging rate rates expensive cheap affordable
quote pay paying budget money dollars usd bucks damage figure number ballpark estimate range roughly approximately about
around people person user users seat seats rep reps seller sellers salespeople team teams member members licence
license head
us company business month monthly plan plans tier tiers package packages option options product tool software app crm
system service subscription total all each sort kind info information list
one two three four five six seven eight nine ten dozen twenty thirty forty fifty hundred
"""

_PRICE = (
    r"\bhow (?:much|expensive|pricey|cheap)\b",
    r"\b(?:price|prices|priced|pricing|pricey|pricewise|cost|costs|costing|costly|fee|fees|expensive|cheap|cheaper"
    r"|cheapest|affordable|quote|discounts?|rebate|coupon)\b",
    r"\bwhat(?:'s| is| are| would| do| does| will)? (?:the |your |it |this |that |you |we |i )*"
    r"(?:rates?|charges?|damage)\b",
    r"\b(?:do|does|would|will|can|could) (?:you|it|that|they|we) (?:charge|bill|run us|set us back)\b",
    r"\b(?:per|a|each) (?:seat|user|licen[cs]e|rep|head)\b.*\b(?:month|year|usd|dollars?|euros?|pounds?)\b",
    r"\b(?:free|paid) (?:plan|tier|version|edition|option)s?\b",
    r"\b(?:is|are|it'?s|be) (?:it |this |that |there )?(?:really |completely |totally |all )?free\b(?! (?:trial|demo))",
    r"\b(?:what|how much) (?:would|will|do|should|could|might) (?:i|we|one|they|you) (?:\w+ )?(?:pay|be paying)\b",
    r"\b(?:pay|paying) (?:per|each|a|every) (?:month|year|seat|user|person)\b",
    r"\b(?:anything|something|percent|%) off\b",
    r"[$€£]\s?\d|\d\s?[$€£]",
)

_NOT_PRICE = (
    r"\bhow much (?:time|longer|long|work|effort|space|storage|data|memory|training|history|traffic|experience"
    r"|faster|better|easier|more (?:time|work|effort)|of (?:my|our|the) (?:time|day|data))\b",
    r"\bat (?:all|any) costs?\b",
    r"\bcosts? (?:us|me|them) (?:time|hours|days|deals|leads|customers)\b",
    r"\b(?:quote|quotes|price|pricing|cost) (?:field|column|template|module|builder|tool|book|books|list import)s?\b",
    r"\b(?:send|create|make|write|generate|track|attach|sign) (?!me\b|us\b)(?:\w+ ){0,2}quotes?\b",
)

ENGLISH = QuestionWords(
    stemmer="english",
    function_words=frozenset(_FUNCTION_WORDS.split()),
    kindred=tuple(frozenset(line.split()) for line in _KINDRED.splitlines()),
    price_question="What does it cost? What is the price?",
    plain_price_words=frozenset(_PLAIN_PRICE_WORDS.split()),
    price_patterns=_PRICE,
    not_price_patterns=_NOT_PRICE,
    capitals_mark_names=True,
)
