"""Common English words that hardly stand in another language's sentences: where some of them are, it is English."""

from __future__ import annotations

from allears.languages.word_list import word_list

COMMON = word_list(
    """
    to of create
    the and be been being have has had does did done doing will would can could should may might must shall not
    don't doesn't didn't isn't aren't can't won't it's i'm i've i'd i'll we're we've we'd you're that's there's
    let's what's i you he she they my our your their his its them who what which when where why how that this these
    those there here with without from for about into between during until since because while then than but by any
    some every each both more less least much many few several other another such same only just also too very
    really quite still already yet always never often sometimes maybe now today tomorrow yesterday soon later week
    weeks month months year years day days hour hours time first new old good better best bad big small large long
    short low great nice right wrong sure sorry please thanks thank hi hello hey yes yeah yep nope well like need
    needs want wants wanted know think see look looking use uses using used get gets got give gives make makes made
    take takes took come comes go goes going work works working run runs pay pays paid buy sell sells selling sold
    find help helps ask asked tell told say says said send keep try start starting stop call calls calling people
    person customer customers client clients company business rep reps seller price pricing cost costs money number
    numbers question questions answer name names phone address tools owner founder employees staff users user seats
    shop month's around roughly approx something anything everything nothing someone anyone everyone nobody thing
    things way ways lot lots kind pls plz thx ur im dont cant wont ive gonna wanna currently hundred thousand
    million half dozen one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
    spring summer autumn fall winter january february march june july october december monday tuesday wednesday
    thursday friday beginning end early late mid decide decides decision approve approved together alone partner
    wife husband rather prefer fine idea guess depends difficult easy simple fast quick cheap expensive free
    """
)
"""Left out: words that other languages write alike ("was", "in", "no") and those they borrowed ("team", "budget")."""
