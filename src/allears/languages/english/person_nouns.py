"""Whether an English plural means people: told by its ending, and by lists of what only looks alike."""

from __future__ import annotations

from allears.languages.english.count_words import ANYBODY, PERSON_ENDINGS
from allears.languages.word_list import word_list

THINGS_THAT_END_ALIKE = word_list(
    """
    computers printers servers routers trailers containers chargers scanners monitors sensors elevators generators
    motors tractors counters freezers orders numbers offers papers letters covers dinners corners meters boilers
    heaters towers filters drawers transfers transformers inverters dispensers doors floors errors colors colours
    mirrors burners lockers shelters diapers copiers beers mixers washers dryers blenders trackers chapters quarters
    semesters trimesters centers centres theaters theatres layers powers rivers timers wrappers stickers banners
    folders binders ladders hammers cutters rollers screwdrivers loaders excavators reactors compressors radiators
    ventilators projectors detectors doctors' indicators vectors sectors factors corridors flavors flavours vapors
    refrigerators calculators simulators accelerators incubators harbors harbours parlors parlours borders rovers
    adapters adaptors converters controllers breakers speakers amplifiers lasers readers registers terminals coolers
    planters hangers fasteners connectors actuators tankers bunkers lighters freighters steamers choppers scooters
    rollers mowers harvesters sprinklers newsletters flyers posters tenders vouchers registers others matters
    apartments departments payments documents events tents shipments appointments accounts restaurants plants elements
    instruments segments statements agreements contracts establishments movements payments treatments assessments
    deployments environments components ingredients patents percents cents contents rents discounts amounts points
    prints grants warrants variants fees trees degrees coffees committees guarantees franchises lists
    """
)
"""Plurals that end like nouns for people and mean none."""


WHERE_PEOPLE_ARE = word_list(
    """
    sites offices shops stores branches locations countries cities towns teams departments companies firms businesses
    schools clinics practices hotels restaurants machines computers devices phones laptops rooms floors buildings seats
    desks chairs tables licences licenses accounts brands products projects jobs orders calls leads deals cars vans
    trucks lorries vehicles studios gyms clubs rooftops houses flats properties places things years months weeks days
    shifts hours minutes groups classes courses lines stations kitchens bars cafes salons labs plants factories markets
    warehouses depots
    """
)
"""Plurals that are surely not those of people."""

ONE_EACH = word_list(
    """
    seats licences licenses desks chairs beds tickets places covers meals lunches dinners portions computers laptops
    phones devices workstations accounts logins mailboxes users rooms cards badges bikes spots slots positions
    """
)
"""Things that are counted by those who have one each: twelve reps need twelve seats."""


def may_be_people(noun: str) -> bool:
    """True for a plural that no list knows as one of things: whoever is asked for people may name them in a word of
    their own trade or language ("24 corretores")."""
    last = noun.split()[-1]
    return last.endswith("s") and last not in WHERE_PEOPLE_ARE and last not in THINGS_THAT_END_ALIKE


PERSONS_THAT_END_OTHERWISE = word_list(
    """
    docs regulars temps juniors seniors pros locals mums moms dads pax souls nuns monks wives husbands sons daughters
    sisters brothers pals mates friends volunteers apprentices freelancers youngsters teens adults grownups fellas
    blokes chaps lasses techs devs chiefs chefs bosses uncles aunts nephews nieces
    mechanics medics paramedics critics comics cousins kin profs paras couriers
    """
)
"""Plurals that name people without one of the common endings."""


def is_person_noun(noun: str) -> bool:
    """True when a plural in lower case names people: "reps", "drivers", "girls"; False for "computers" and "doors"."""
    if noun in ANYBODY or noun in PERSONS_THAT_END_OTHERWISE:
        return True
    return noun.endswith(PERSON_ENDINGS) and noun not in THINGS_THAT_END_ALIKE
