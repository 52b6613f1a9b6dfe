# Bonjour
# A language that is not understood is not guessed at: a person answers.
policy: policies/inside-sales-crm.yaml
knowledge: examples/knowledge
today: 2026-11-21
company: Ringlane
person is: away

lead: Bonjour, nous sommes une équipe de douze personnes à Lyon et nous cherchons un logiciel pour nos appels
bot: hands over (another language), asks for an address

lead: camille@ateliervial.fr
  heard email camille@ateliervial.fr
bot: thanks
