"""What is wrong today, in the lead's own words: the quote itself is the value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import everyday_troubles, hurting_words, not_trouble_words, whose_trouble_words
from allears.languages.english import trouble_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.number_words import NUMBERS
from allears.languages.english.ranking_words import SAID_BY_OTHERS
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.asides import without_asides
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.named_trouble import named_alone
from allears.listening.sense import Sense
from allears.listening.statement import Span, Statement
from allears.listening.wording import Wording
from allears.values.value import FieldType

_STRONG, _PLAIN, _NO_TROUBLE, _SMALL_TALK = (
    Expression(pattern) for pattern in (english.STRONG, english.PLAIN, english.NO_TROUBLE, english.SMALL_TALK)
)
_BREAKS, _ABOUT_ANOTHER, _INTRODUCES, _TURNS_TO_US, _TOLD_NOTHING, _SAID_BY_OTHERS = (
    Expression(pattern)
    for pattern in (
        english.BREAKS,
        english.ABOUT_ANOTHER,
        english.INTRODUCES,
        english.TURNS_TO_US,
        english.TOLD_NOTHING,
        SAID_BY_OTHERS,
    )
)
_ASKS_FOR_TROUBLE = Expression(english.ASKS_FOR_TROUBLE)
_HURTS, _LEAVES = Pattern(hurting_words.HURTS), Pattern(rf"\b(?:{hurting_words.LEAVES})")
_EVERYDAY = any_phrase(everyday_troubles.EVERYDAY, everyday_troubles.CLASSES)
_NOT_THEIRS, _ONLY_DESCRIBES, _JUDGES_A_SIZE, _ONLY_A_FEELING, _A_SAYING, _CANNOT_SAY = (
    Expression(pattern)
    for pattern in (
        not_trouble_words.NOT_THEIRS,
        not_trouble_words.ONLY_DESCRIBES,
        not_trouble_words.JUDGES_A_SIZE,
        not_trouble_words.ONLY_A_FEELING,
        not_trouble_words.A_SAYING,
        not_trouble_words.CANNOT_SAY,
    )
)
_OF_THE_BUSINESS, _OF_ONE_ALONE, _IS_NO_LEAD, _DENIES, _WHAT_HURTS_IS, _NAMES_ANOTHER = (
    Expression(pattern)
    for pattern in (
        whose_trouble_words.OF_THE_BUSINESS,
        whose_trouble_words.OF_ONE_ALONE,
        whose_trouble_words.IS_NO_LEAD,
        whose_trouble_words.DENIES,
        whose_trouble_words.WHAT_HURTS_IS,
        whose_trouble_words.NAMES_ANOTHER,
    )
)
_LEADING = Expression(
    r"^[\s,;:.–—-]*(?:(?:and|but|so|because|bc|well|oh|honestly|frankly|yeah|yes|so basically)\b[\s,]*)*"
)
_THIN = Expression(
    r"^\W*(?:we )?(?:just )?(?:need|want|looking for|look for|a|an|some)?\s*(?:a|an|some)?\s*(?:better|new|good|"
    r"proper|cheaper|other)?\s*(?:tool|system|crm|software|solution|thing|something)\W*$"
)
_FEWEST_WORDS = 4
_NEAR = 24


def hear_trouble(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the field that asks what is wrong. Unasked, only a plain complaint about their own affairs counts,
    and only the first: the more somebody complains, the less each further one tells."""
    field = _asked_in_own_words(context) or context.vocabulary.first_with_sense(Sense.PAIN)
    if field is None or _IS_NO_LEAD.search(wording.lower):
        return
    if context.is_asked(field):
        span = _answer(wording, before)
        if span:
            yield Statement(field.id, span.text, span.text, span.start, span.end, 0.8, "answers what is wrong")
        return
    if not _ASKS_FOR_TROUBLE.search(f"{field.id.replace('_', ' ')} {field.title} {field.ask or ''}".lower()):
        return
    if context.on_record(field.id) or any(
        _IS_NO_LEAD.search(each.text.lower()) for each in context.earlier if each.is_from_lead
    ):
        return
    if context.question is None and not (
        _OF_THE_BUSINESS.search(wording.lower)
        or (wording.starts.search(_EVERYDAY) and not _OF_ONE_ALONE.search(wording.lower))
    ):
        return
    people_are_counted = bool(
        (context.asked is not None and context.asked.type is FieldType.COUNT) or _TELLS_A_NUMBER.match(wording.lower)
    )
    for number in range(wording.clauses.sentences):
        if span := _complaint(wording, number, people_are_counted=people_are_counted):
            yield Statement(field.id, span.text, span.text, span.start, span.end, 0.7, "tells a trouble")
            return


_TELLS_A_NUMBER = Expression(
    r"\W*(?:(?:oops|sorry|actually|no|make (?:that|it)|it's|now|only|well|ah|ok)\W+)*\d+\b\W*(?:$|[.,;])"
)


def _asked_in_own_words(context: Context) -> Field | None:
    """The field just asked for, if it takes whatever the lead tells: a trouble, a hope, a reason."""
    field = context.asked
    if field is None or field.type is not FieldType.TEXT:
        return None
    return field if context.vocabulary.senses[field.id] in (Sense.PAIN, Sense.OTHER) else None


def _complaint(wording: Wording, sentence: int, *, people_are_counted: bool) -> Span | None:
    """A sentence in which a clause about the lead's own affairs complains: from where the thought begins to where it
    ends, without who they are and what they want. `people_are_counted`: somebody asked how many they are, so whoever
    left only explains a number."""
    clauses = wording.clauses.sentence(sentence)
    start, end = wording.clauses.sentence_bounds(sentence)
    hurting = _hurting(wording, start, end, people_are_counted=people_are_counted)
    told = [place for place, clause in enumerate(clauses) if clause.start in hurting or _complains(clause)]
    told = [place for place in told if not _goes_on_supposing(clauses, place)]
    if not told or (clauses[-1].asks and len(told) == 1 and clauses[told[0]].asks):
        return None
    if _tells_of_others(wording.lower[start:end]):
        return None
    if end - start > _LONG_SENTENCE:
        start, end = clauses[_start_of_thought(clauses, told[0])].start, clauses[told[-1]].end
    else:
        start, end = _without_introduction(clauses, hurting)
        start = _after_who_they_are(wording, start, end)
    span = _bare(wording, start, end)
    if sentence and _NEEDS_WHAT_BEFORE.match(wording.lower[start:end] if span is None else span.text.lower()):
        return _with_sentence_before(wording, sentence, span or wording.span(start, end))
    return span if span and (hurting or len(span.text.split()) > _FEWEST_WORDS) else None


def _hurting(wording: Wording, start: int, end: int, *, people_are_counted: bool) -> set[int]:
    """Where the clauses of a sentence begin in which something hurts, whatever verb they complain with."""
    found = set()
    told = (*wording.starts.finditer(_HURTS, start, end), *wording.starts.finditer(_EVERYDAY, start, end))
    for match in told:
        if people_are_counted and _LEAVES.match(wording.lower, match.start()):
            continue
        if _DENIES.search(wording.lower[max(start, match.start() - _NEAR) : match.start()]):
            continue
        first, last = wording.clauses.number_at(match.start()), wording.clauses.number_at(match.end() - 1)
        before = wording.lower[wording.clauses.all[first].start : match.end()]
        if match[0].startswith("no") and _ONLY_DESCRIBES.search(before):
            continue
        clause = wording.clauses.all[first]
        if _NAMES_ANOTHER.search(clause.lower):
            clause = clause._replace(others=False)
        if _is_own_and_real(clause):
            found |= {clause.start for clause in wording.clauses.all[first : last + 1]}
    return found


def _tells_of_others(sentence: str) -> bool:
    """True for a sentence about other offers, an earlier supplier, a custom, a size or a saying."""
    return bool(
        _ABOUT_ANOTHER.search(sentence)
        or _NOT_THEIRS.search(sentence)
        or _JUDGES_A_SIZE.search(sentence)
        or (_A_SAYING.match(sentence) and not _OWN_WORDS.search(sentence))
    )


_OWN_WORDS = Expression(r"\b(?:we|our|ours|us|i|my|me)\b")
_SUBORDINATE = Expression(r"\W*(?:when|whenever|while|until|because|and)\b")
_NEEDS_WHAT_BEFORE = Expression(r"\W*(?:it|this|that|which|he|she|they|the same)\b(?:\W+[\w'-]+){1,5}\W*$")
"""A short sentence whose subject stands in the one before: "It costs us a fortune"."""


def _with_sentence_before(wording: Wording, sentence: int, span: Span) -> Span | None:
    clauses = wording.clauses.sentence(sentence - 1)
    before = _bare(wording, clauses[0].start, clauses[-1].end) if not clauses[-1].asks else None
    if before is None or span.end - before.start > _LONG_SENTENCE:
        return span if len(span.text.split()) > _FEWEST_WORDS else None
    return wording.span(before.start, span.end)


def _goes_on_supposing(clauses: tuple[Clause, ...], place: int) -> bool:
    """True for the second half of "if it also runs when the line goes down"."""
    return place > 0 and clauses[place - 1].hypothetical and bool(_SUBORDINATE.match(clauses[place].lower))


_LONG_SENTENCE = 200


def _without_introduction(clauses: tuple[Clause, ...], hurting: Set[int] = frozenset()) -> tuple[int, int]:
    """Where the trouble of a sentence starts and ends: who they are comes before it, what they want after it.
    `hurting`: where clauses begin that tell a trouble for sure."""
    first, last = 0, len(clauses) - 1
    while first < last and not _tells(clauses[first], hurting) and _INTRODUCES.match(clauses[first].lower):
        first += 1
    while last > first and not _tells(clauses[last], hurting) and _TURNS_TO_US.search(clauses[last].lower):
        last -= 1
    return clauses[first].start, clauses[last].end


def _after_who_they_are(wording: Wording, start: int, end: int) -> int:
    """Where the trouble starts in "we have a cold store in Polokwane and load shedding is costing us stock"."""
    told = wording.starts.search(_EVERYDAY, start, end)
    if told is None or not _INTRODUCES.match(wording.lower[start : wording.clause_at(start).end]):
        return start
    joined = [match.start() for match in _JOINS.finditer(wording.lower, start, told.start())]
    return joined[-1] if joined else start


_JOINS = Expression(r"\b(?:and|but|so|because)\b")


def _tells(clause: Clause, hurting: Set[int]) -> bool:
    return clause.start in hurting or _complains(clause)


def _complains(clause: Clause) -> bool:
    if not _is_own_and_real(clause) or _ONLY_DESCRIBES.search(clause.lower):
        return False
    return bool(_PLAIN.search(clause.lower) or _BREAKS.search(clause.lower))


def _is_own_and_real(clause: Clause) -> bool:
    """True for what happens to the lead, as opposed to a question, a wish, a guess and what is somebody else's."""
    asks = clause.asks and ("?" in clause.lower or not _WHAT_HURTS_IS.match(clause.lower))
    if asks or clause.hypothetical or clause.others or clause.quoted:
        return False
    if re.search(r"\byou(?:rs?)?\b", clause.lower) and not re.search(r"\b(?:we|our|i|my|us)\b", clause.lower):
        return False
    if _CANNOT_SAY.search(clause.lower):
        return False
    return not (_WISH.search(clause.lower) or _NO_TROUBLE.search(clause.lower) or _SAID_BY_OTHERS.search(clause.lower))


_WISH = Expression(r"\b(?:want|wants|looking for|would like|we'd like|i'd like|wish|hoping for|should|shall)\b")
"""What they want is no complaint, though it says what must not happen."""


def _start_of_thought(clauses: tuple[Clause, ...], first: int) -> int:
    """A clause that only goes on ("and nobody follows up") needs the one before it."""
    while first > 0 and len(clauses[first].lower.split()) < _FEWEST_WORDS and not clauses[first - 1].asks:
        first -= 1
    return first


def _bare(wording: Wording, start: int, end: int) -> Span | None:
    """These words without what opens them; None where too little is left."""
    words = wording.lower[start:end]
    for pattern in (_SMALL_TALK, _LEADING):
        match = pattern.match(words)
        if match and match.end() < len(words):
            start += match.end()
            words = words[match.end() :]
    span = wording.span(start, end)
    text = span.text.rstrip(" .,;:!–—-")
    return Span(text, span.start, span.start + len(text)) if len(text.split()) >= 3 else None


def _answer(wording: Wording, before: tuple[Statement, ...]) -> Span | None:
    """The sentences of an answer that say something: from the first complaint, or what names it right before, to the
    last; where none complains, the first statement that is neither thin nor a refusal, with those that go on."""
    said = [each for number in range(wording.clauses.sentences) if (each := _said_in(wording, number))]
    told = [place for place, (_, complains) in enumerate(said) if complains]
    if not told:
        news = [span for span, _ in said if not _is_told_already(wording, span, before)]
        plain = _plainly_told(wording, news) or _answers_alone(_topic(wording))
        return plain or (None if _tells_none(wording.lower[:_LONG_SENTENCE]) else named_alone(wording, before))
    first = told[0]
    while first and _names_what_follows(said[first - 1][0], before):
        first -= 1
    whole = wording.span(said[first][0].start, said[told[-1]][0].end)
    return whole if len(whole.text) <= _LONGEST_ANSWER else _joined(wording, [said[place][0] for place in told])


def _is_told_already(wording: Wording, span: Span, before: tuple[Statement, ...]) -> bool:
    """True for words that answer something else: all they tell was heard of other fields, as in "we have 9 reps on the
    phones in Leeds", or is a number, as in "just us two"."""
    within = [each for each in before if span.start <= each.start and each.end <= span.end]
    telling = [
        word
        for word in wording.words_between(span.start, span.end)
        if word.text[0].isalnum() and word.lower not in FUNCTION_WORDS
    ]
    left = [word for word in telling if not any(each.start <= word.start < each.end for each in within)]
    only_counts = all(word.text[0].isdigit() or word.lower in NUMBERS.units for word in left)
    return only_counts or len(left) < min(2, len({each.field for each in within}))


def _answers_alone(topic: Span | None) -> Span | None:
    """A thing with "the", "my" or "too many"; a bare word may be talk: "curious"."""
    return topic if topic and _DETERMINED.match(topic.text.lower()) else None


_DETERMINED = Expression(r"(?:the|our|my|all|too) ")


def _names_what_follows(span: Span, before: tuple[Statement, ...]) -> bool:
    """True for a few words before a complaint that name what it is about, not the lead: "The tray. Every week it…"."""
    words = span.text.lower()
    if len(words.split()) > _A_FEW_WORDS or _ABOUT_THEM.match(words) or _INTRODUCES.match(words):
        return False
    return not (_NAMES_NOTHING.search(words) or any(each.start < span.end and span.start < each.end for each in before))


_A_FEW_WORDS = 7
_NAMES_NOTHING = Expression(r"\b(?:you|your|i|i'm|please|perfect|good|great|fine|ok)\b")


def _plainly_told(wording: Wording, said: list[Span]) -> Span | None:
    """What is told without a word of complaint: up to where it turns to who they are or what they want of us."""
    while said and (_ABOUT_THEM.match(said[0].text.lower()) or _is_small_talk(said[0].text.lower())):
        said = said[1:]
    last = None
    for place, span in enumerate(said):
        words = span.text.lower()
        if place and (_ABOUT_THEM.match(words) or _TURNS_TO_US.search(words) or _INTRODUCES.match(words)):
            break
        if len(words.split()) > _FEWEST_WORDS and span.end - said[0].start <= _LONGEST_ANSWER:
            last = span
    return wording.span(said[0].start, last.end) if last else None


def _is_small_talk(words: str) -> bool:
    return len(words.split()) <= _FEWEST_WORDS and bool(_NAMES_NOTHING.search(words))


_LONGEST_ANSWER = 300


def _said_in(wording: Wording, sentence: int) -> tuple[Span, bool] | None:
    """What one sentence of an answer says, and whether it complains; None where it asks, greets or says nothing."""
    clauses = wording.clauses.sentence(sentence)
    start, end = wording.clauses.sentence_bounds(sentence)
    hurting = _hurting(wording, start, end, people_are_counted=False)
    left, right = without_asides(wording.lower, *_without_introduction(clauses, hurting))
    span = _bare(wording, left, right) if left < right else None
    if sentence == 0 and (topic := _topic(wording)):
        span = topic
    if span is None or clauses[-1].asks or _tells_none(span.text.lower()):
        return None
    return span, bool(hurting) or any(_STRONG.search(each.lower) or _BREAKS.search(each.lower) for each in clauses)


def _topic(wording: Wording) -> Span | None:
    """The thing that an answer begins with, in few words, before it goes on to tell of it: "the mud. last year …"."""
    clause = wording.clauses.all[0]
    match = _TOPIC.fullmatch(wording.lower[: wording.clauses.sentence_bounds(0)[1]])
    if (
        match is None
        or set((match["bare"] or "").split()) & COMMON
        or clause.asks
        or _tells_none(match["topic"])
        or not clause.is_about_the_lead_now
    ):
        return None
    return wording.span(*match.span("topic"))


_TOPIC = Expression(english.TOPIC)


def _tells_none(words: str) -> bool:
    """True for a thin need, for no trouble at all, and for a wish to know a price."""
    return bool(
        _THIN.match(words)
        or _NO_TROUBLE.search(words)
        or _TOLD_NOTHING.search(words)
        or _ONLY_A_FEELING.match(words)
        or _SCOLDS_US.search(words)
    )


_SCOLDS_US = Expression(
    r"\b(?:not|stop|without) (?:ringing|calling|phoning|writing|mailing|emailing|texting) (?:me|us)\b|"
    r"\byour (?:\w+ )?(?:salesm[ae]n|sales|people|reps?|colleagues?|calls?|guys?|lot|mob|mails?|robots?|bots?)\b"
)


_ABOUT_THEM = Expression(
    r"(?:i'm|i am|we're|we are|this is|my name(?:'s| is)?) (?:an?|the|in|from|at|with|based|called|"
    r"[\w-]+ from)\b[^,]{0,40}$|(?:i'm|i am) (?:the|a) "
)


def _joined(wording: Wording, told: list[Span]) -> Span:
    """One quote over neighbouring complaints."""
    first, last = told[0], told[-1]
    if last.end - first.start > _LONGEST_ANSWER:
        return first
    return wording.span(first.start, last.end)
