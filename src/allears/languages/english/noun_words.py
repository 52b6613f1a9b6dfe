"""English words that help to find the noun that owns a number."""

from __future__ import annotations

from allears.languages.language import NounWords
from allears.languages.word_list import word_list

NOUNS = NounWords(
    stops=word_list("""
        a about above actually after again against all already also altogether always am an and any approx
        approximately
        are around as at be because been before being below between both but by can can't cannot could did
        do does doing doesn't don't down during each excl excluding incl either else every except few for from had
        has hasn't have haven't
        having he hello her here hers hey hi him his how i i'd i'll i'm i've if in including instead into is
        isn't it its
        itself
        just later like ll may maybe me might mine more most much must my need needs never next no nor not now of
        off ok okay on once one only onto or ought our ours out over per perhaps please probably rather really right
        roughly same shall she should since so some soon sorry still such sure than thank thanks that the their
        them then
        there these they they'd they'll they're they've thing this those though through thus till to today together
        tomorrow tonight too total under until up upon us use used uses using very via want wants was wasn't we we'd
        we'll we're we've well went were weren't what when where whether which while who whom why will with within
        without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours 's
        according across based combined come comes coming counting cover covers currently depending did fill fills get
        gets getting
        globally go goes going got handle handles joins keep keeps last left live looking made make makes making max
        maximum min minimum odd ish overall pay pays plus runs said say says seem seems sell sells selling sit
        sits spread
        mistake correction typo
        take takes tops wait working worldwide write
    """),
    members=word_list("them us you these those ours"),
    subjects=word_list("we you they there i it"),
    plural_ending="s",
    no_plural_endings=("ss", "us", "is", "ous"),
    verbal_endings=("ing",),
    adverbial_endings=("ly",),
    company="people",
    links=word_list("""
        is are of was were be been being its has have there at about around = : - – — count size number now
        total equals
        stands will roughly approximately 's we're they're currently
    """),
    plurals=word_list("""
        people ppl staff men women children folk folks kids guys personnel crew data headcount faculty persons salesmen
        saleswomen fte hc police humans employees
    """),
    attributive=word_list("sales operations business customer customers accounts systems services logistics"),
    singular_plurals=word_list("""
        business access process address boss class campus bonus status pass bus plus gas lens analysis basis previous
        various serious famous less his its was has is this us yes across unless express premises wireless
    """),
    units=word_list("""
        room suite bed bedroom table adult child kid baby toddler person employee rep salesperson seat user license
        licence office site shop store location branch warehouse restaurant hotel venue factory plant team
        member car truck
        van vehicle depot roof department account mailbox
    """),
    relatives=word_list("""
        wife husband partner co-founder cofounder brother sister friend colleague son daughter mother father
        mom mum dad
        boyfriend girlfriend fiance fiancee fiancé fiancée spouse assistant nephew niece cousin uncle aunt grandmother
        grandfather roommate coworker
    """),
    selves=word_list("i me myself"),
    possessives=word_list("my our"),
    definite=word_list("the this that"),
    single=word_list("single"),
)  # fmt: skip
