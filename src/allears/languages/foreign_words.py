"""The few words by which a message too short for a model gives away another language: "bonjour", "Ile to kosztuje?".

A message is in a language when all its words are among that language's and one of them is hardly ever English.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FewWords:
    """Words of one language, in small letters: `greeting` ones, which English speakers borrow for a goodbye or thanks;
    `telling` ones, which they do not; and those `beside` them that other languages have too."""

    greeting: frozenset[str]
    telling: frozenset[str]
    beside: frozenset[str]

    @classmethod
    def of(cls, greeting: str, telling: str, beside: str) -> FewWords:
        """From words with blanks between them."""
        return cls(frozenset(greeting.split()), frozenset(telling.split()), frozenset(beside.split()))

    @property
    def all(self) -> frozenset[str]:
        """Every word of the language that is known."""
        return self.greeting | self.telling | self.beside


FOREIGN: dict[str, FewWords] = {
    "de": FewWords.of(
        "guten grüezi grüß grüss servus moin danke bitte tschüss",
        "kostet kosten wieviel sprechen sprecht angebot preise preisliste verstehe brauche",
        "tag morgen abend gott hallo hi hey zusammen was wie viel das es die der ein eine sie du auf ja nein ich ihr "
        "schön sehr geehrte damen und herren jemand hier kein deutsch englisch bei euch ihnen für mich man",
    ),
    "fr": FewWords.of(
        "bonjour bonsoir salut coucou merci",
        "combien coûte coute coûtent parlez voudrais devis tarifs quel quels quelle vous",
        "ça ca cela est ce que c'est cest le la les de tout tous le monde à a comment va bien oui non s'il plaît plait "
        "il et un une votre vos sont pour en beaucoup messieurs madame monsieur je prix tarif français francais",
    ),
    "es": FewWords.of(
        "hola buenos buenas gracias",
        "cuánto cuanto cuánta cuesta cuestan hablan habla hablas precio precios necesito quiero",
        "días dias tardes noches es el la los un una de qué que tal cómo como está esta están estan aquí aqui alguien "
        "me no sí si en y presupuesto información ayuda por favor ustedes usted muchas señores amigos vale "
        "español espanol",
    ),
    "it": FewWords.of(
        "ciao buongiorno buonasera grazie",
        "quanto quanti parlate vorrei preventivo prezzo prezzi",
        "costa costano parla parli italiano un una il la i di a tutti per favore è e come stai va bene si sì no in "
        "informazioni salve prego mille lo questo giorno buon sono",
    ),
    "pt": FewWords.of(
        "olá bom obrigado obrigada",
        "custa custam preço preços preco orçamento você vocês falam",
        "ola oi boa dia tarde noite quanto fala é o a um uma de que tudo bem por favor quero preciso não nao sim muito "
        "em português portugues",
    ),
    "nl": FewWords.of(
        "goedemorgen goedemiddag goedenavond goedendag goeiedag bedankt dankjewel",
        "hoeveel spreekt spreken prijs prijzen offerte graag jullie",
        "hallo dag dit dat het u je goede morgen middag avond ja nee een wat dank wel ik wil de hoi kost nederlands",
    ),
    "pl": FewWords.of(
        "cześć czesc dzień dzien dobry witam witaj dziękuję dziekuje",
        "kosztuje kosztują kosztuja mówicie mowicie polsku cennik macie proszę prosze",
        "to hej tak nie za o czy ceny wieczór wieczor jest po w na i się pan państwo ile cena",
    ),
    "sv": FewWords.of(
        "hej tjena hallå hejsan",
        "kostar pratar mycket offert",
        "hur vad det ni du god dag morgon tack ja nej kan svenska",
    ),
    "no": FewWords.of(
        "hei goddag", "koster hvad hvor meget tilbud snakker", "det mye mange takk tak hva god dag norsk dansk"
    ),
    "fi": FewWords.of("terve kiitos päivää", "paljonko maksaa puhutteko tarjous hinta", "hyvää moi hei tämä se suomea"),
    "tr": FewWords.of(
        "merhaba selam merhabalar günaydın teşekkürler", "kadar fiyat fiyatı fiyatlar", "ne bu iyi günler para kaç lira"
    ),
    "cs": FewWords.of("ahoj dobrý děkuji", "kolik stojí mluvíte", "den to za vám je česky cena"),
    "ro": FewWords.of("bună mulțumesc multumesc", "cât costă preț vorbiți", "ziua buna o ofertă un costa"),
    "hu": FewWords.of("szia sziasztok köszönöm napot", "mennyibe kerül ajánlat beszélnek", "jó ez a magyarul"),
    "id": FewWords.of("selamat terima kasih", "berapa harga harganya", "pagi siang sore malam halo ini ada"),
}
"""Language -> the words it is told by, the likelier languages first."""
