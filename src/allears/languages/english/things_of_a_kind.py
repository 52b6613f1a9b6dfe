"""Things that are counted together, because a question for their kind asks for all of them: vans and diggers as
vehicles, barns and chapels as buildings."""

from __future__ import annotations

from allears.languages.word_list import word_list

SAME_KIND: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (
        word_list("vehicles vehicle fleet"),
        word_list(
            """
            van pickup pick-up truck lorry car bus coach minibus minivan tipper digger excavator picker motorbike
            motorcycle moped scooter bike tanker taxi cab ambulance limousine limo hearse suv jeep artic hgv rig tractor
            forklift loader dumper crane sprinter transit flatbed semi camper estate saloon hatchback sedan roller
            bulldozer harvester sweeper gritter trike sidecar
            """
        ),
    ),
    (
        word_list("animals animal pets pet livestock"),
        word_list(
            """
            dog cat rabbit hamster horse pony parrot budgie canary bird chicken hen goose duck sheep goat cow pig puppy
            kitten tomcat tortoise turtle snake lizard ferret donkey alpaca llama fish mouse rat mare foal terrier
            labrador lab spaniel poodle bunny calf lamb bull rooster cockerel pigeon gerbil chinchilla
            """
        ),
    ),
    (
        word_list("boats boat vessels vessel"),
        word_list(
            """
            yacht dinghy rib sailboat motorboat speedboat tender barge canoe kayak launch cruiser catamaran trawler
            ferry punt ketch sloop narrowboat houseboat skiff gig cutter
            """
        ),
    ),
    (
        word_list("buildings building properties property"),
        word_list(
            """
            house barn shed chapel church block villa cottage garage hall warehouse bungalow stable workshop school
            kindergarten gym tower farmhouse outbuilding greenhouse hangar vicarage annex annexe mansion
            """
        ),
    ),
    (
        word_list("sites site locations location premises branches branch outlets outlet"),
        word_list(
            """
            shop store office warehouse depot restaurant cafe café hotel bakery factory plant workshop studio salon
            clinic practice kiosk yard garage gym showroom bar pub canteen kitchen stall
            """
        ),
    ),
    (
        word_list("computers computer workstations workstation pcs pc"),
        word_list("laptop desktop mac notebook imac macbook tower thin-client"),
    ),
    (
        word_list("devices device endpoints endpoint"),
        word_list(
            "laptop desktop mac notebook imac macbook computer pc workstation tablet phone server printer ipad iphone "
            "smartphone scanner"
        ),
    ),
)
"""Words for a kind -> things of that kind, in the singular."""
