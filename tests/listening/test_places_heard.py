"""Where the lead is: told in passing, with and without capitals; several places tell nothing."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType, Value
from tests.listening.talk import TODAY

FIELDS = Vocabulary.of((Field("country", FieldType.PLACE), Field("phone", FieldType.PHONE, about="person")))


def heard(text: str) -> dict[str, Value]:
    """What a first message states."""
    told = hear_conversation([Message("0", "lead", text, TODAY)], FIELDS, TODAY)
    return {each.field: each.value for _, one in told.heard for each in one.statements}


@pytest.mark.parametrize("text", ["bangalore based, we sell it", "we are in bangalore", "we work from mumbai now"])
def test_who_writes_no_capitals_still_names_their_city(text: str) -> None:
    assert heard(text)["country"] == "IN"


@pytest.mark.parametrize("text", ["we are in general happy", "it came up in reading", "we work from time to time"])
def test_words_that_are_also_towns_name_none_in_small_letters(text: str) -> None:
    assert "country" not in heard(text)


def test_two_cities_abroad_of_each_other_tell_nothing() -> None:
    assert "country" not in heard("I trained in Rishikesh, then worked in Manchester.")


def test_a_phone_number_is_read_as_one_of_the_country_named_beside_it() -> None:
    assert heard("phone me, 020 7946 0123, UK")["phone"] == "+442079460123"


@pytest.mark.parametrize(
    "text",
    [
        "we met at the fair in Hamburg",
        "one of our drivers joins from Nairobi",
        "we send 30 parcels a week to Denmark",
        "In Sweden you need two people for that, right?",
        "i'm from marlow payroll",
        "i'm from harlow & finch",
        "One US company is quoting 49 a head, a joke",
        "Pal of mine in Leeds paid fourteen for his",
        "our beans come from Colombia",
        "half our guests come from Norway",
        "Transfers from Dublin airport always run late",
        "my boss is in Singapore this week",
        "I read about you in the Boston Globe",
        "We sell to France and Spain",
        "We split the bill with the bar next door",
        "Our old cook, Henk, retired to Portugal with his knees",
        "we lost Fiona to one of the big crowd in Dublin",
        "My brother's place in Limerick has about 40",
        "Old Petersen spends his winters in Thailand",
        "Rain like in Scotland",
        "France won last night by the way",
        "Our supplier is Kovac of Zagreb and the truck comes Tuesday",
        "I have a UK sim and a German bank",
        "my phone is a Singapore number, from my years there",
        "at last it goes to Mr. Bergen and to Dr. Salem",
        "I write for our depot, not for the parent in Hamburg",
        "We make boat seats and sell a lot in France and Italy",
        "export 90 percent, the rest we sell to shops in Europe and US",
        "we buy hedges off the same nursery in Perthshire",
        "whenever the boss is back from Lanzarote",
        "My aunt's estate agency in Porto does well",
        "Hang on. Time is short, and Regina is off",
        "it was 400 dollars US all in",
        "18k dollars (US), no more",
        "i like berlin style. based in the middle of nowhere",
        "Lens cleaning, and hull scraping. Bend it first",
        "six tugboats and a launch. pop by whenever",
        "I met him at a wedding in Lagos",
        "we were at a conference in Lisbon last week",
        "Georgia will call you back",
    ],
)
def test_a_place_where_something_is_done_is_not_where_they_are(text: str) -> None:
    assert "country" not in heard(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("we mend organs, the workshop is in Austin", "US"),
        ("were 60 people in austin, mostly drivers", "US"),
        ("were a real estate agency in curitiba", "BR"),
        ("christmas trees, wholesale, outta oregon", "US"),
        ("I write from Valencia, a small office of architects", "ES"),
        ("first aid for our Port Harcourt base", "NG"),
        ("there might be two more for the Melbourne shop", "AU"),
        ("twelve machines for our head office in Dubai", "AE"),
        ("Our chapel is in Bath", "GB"),
        ("we're in Paris, Texas", "US"),
        ("Studio in Dublin, Ohio", "US"),
        ("the head of sales sits in London, we are in Oslo", "NO"),
        ("we run six tugboats and a pilot launch. bergen", "NO"),
        ("140 cows and two robots. county cork", "IE"),
        ("Cold storage for potatoes, three chambers, Agra side. Mostly compressors", "IN"),
        ("Roofing contractors, Ballarat way, nine blokes", "AU"),
        ("Director of the factory, Łódź. Furniture.", "PL"),
        ("payroll bureau, two rooms, Graz", "AT"),
        ("I'm writing for the plant in Kaunas and not for head office in Hamburg", "LT"),
        ("sales coordinator in a mid size company of Coimbatore making gear boxes", "IN"),
        ("I help out two days a week at my brother's garage in Tallinn", "EE"),
        ("I do the books for my father's bakery in Lille", "FR"),
        ("- 4 drivers\n- hq berlin, two more in Lagos", "DE"),
        ("head office leeds, warehouse in Poland", "GB"),
        ("The language school is on the edge of Heidelberg", "DE"),
        ("We're a small yard in Hull, eight welders", "GB"),
        ("We make goat cheese, in the Drôme", "FR"),
        ("hotel laundry, Bridgetown", "BB"),
        ("Kosovo here, a small print shop", "XK"),
        ("I'm getting married! Saturday 19 June, in my nan's field near Brecon, Wales", "GB"),
        ("A white wedding on my uncle's cricket ground in Leicester", "GB"),
        ("Good afternoon. Kim Vogel, regulatory affairs at a pharma company in Basel.", "CH"),
        ("we are in the wine business in Georgia, the country not the Atlanta one", "GE"),
    ],
)
def test_where_they_are_as_they_say_it_in_passing(text: str, country: str) -> None:
    assert heard(text)["country"] == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("tampa. is there a discount for paying yearly", "US"),
        ("Warehouse in Poland, head office in Vilnius, that's where I sit.", "LT"),
        ("not Germany, Austria", "AT"),
        ("on paper delaware", "US"),
        ("The group is in Osaka. But this is only for the Thai plant, so Bangkok please.", "TH"),
        ("Head office Munich, but it is for the mill, so put Wroclaw", "PL"),
        ("Near Ho Chi Minh City. But my phone is a Singapore number", "VN"),
        ("It's Ghana. My brother lives in Canada", "GH"),
        ("I'm in Italy now, on holidays. The company is in Poznan", "PL"),
        ("wagga wagga", "AU"),
        ("Transylvania, and yes the jokes have all been made", "RO"),
        ("county durham", "GB"),
        ("Burkina Faso", "BF"),
    ],
)
def test_where_they_are_as_they_answer_it(text: str, country: str) -> None:
    messages = [
        Message("0", "bot", "In which country are you?", TODAY, "country"),
        Message("1", "lead", text, TODAY),
    ]
    told = hear_conversation(messages, FIELDS, TODAY).heard[0][1]
    assert [each.value for each in told.statements if each.field == "country"] == [country]


def test_where_the_buyers_are_is_not_where_the_seller_is() -> None:
    assert "country" not in heard("we sell to hospitals in Spain")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("HQ in Dublin but sales in Poland", "IE"),
        ("reps in Poland, HQ in Dublin", "IE"),
        ("head office Munich, factory in Czech Republic", "DE"),
        ("our factory is in Mexico, our main office is in Toronto", "CA"),
        ("our support team sits in Manila, we're based in London", "GB"),
        ("our sales guys are in Poland but the head office is Dublin", None),
        ("our sales team is in Poland", "PL"),
        ("I'm writing for the plant in Arusha and not for head office in Nairobi", "TZ"),
    ],
)
def test_where_the_company_is_counts_and_not_where_a_part_of_it_is(text: str, country: str | None) -> None:
    assert heard(text).get("country") == country
