"""The format of a playbook file: every key, what it holds, and what it means."""

from __future__ import annotations

from allears.library.policy_format import Key, Shape
from allears.listening.visitor_kind import VisitorKind
from allears.playbooks.arrival import ArrivedBy, Device
from allears.playbooks.playbook import Goal, Level, Pile

FORMAT = 1

CAMPAIGN = Shape(
    "campaign",
    "What the address of the first page names, by its `utm_…` values; `*` stands for anything.",
    tuple(Key(part, "texts", f"`utm_{part}`.") for part in ("source", "medium", "campaign", "term", "content")),
)
WHO = Shape(
    "who",
    "Whom it greets. All of it must hold; what is not named does not matter.",
    (
        Key("pages", "texts", "Paths of which the page is one: `/pricing`, `/blog/*`, `/docs/**`."),
        Key("not_on", "texts", "Paths that are left out."),
        Key("arrived_by", "texts", f"How the visit began: {', '.join(ArrivedBy)}."),
        Key("referrers", "texts", "Sites of which one linked here; each stands for what lies below it too."),
        Key("campaign", "campaign", "The campaign that brought them."),
        Key("seen", "texts", "Paths of which one was seen in this visit."),
        Key("pages_at_least", "whole", "How many pages they saw in this visit."),
        Key("visits_at_least", "whole", "How often they were here, this time included."),
        Key("seconds_at_least", "whole", "How long this visit has lasted."),
        Key("known", "yes_no", "Whether we know who they are."),
        Key("returning", "yes_no", "Whether they were here before."),
        Key("devices", "texts", f"What the page is read on: {', '.join(Device)}."),
        Key("office_hours", "yes_no", "Whether it must be within office hours, or outside."),
    ),
)
WHEN = Shape(
    "when",
    "When the greeting comes.",
    (
        Key("after_seconds", "whole", "Seconds on the page."),
        Key("after_scroll", "whole", "How much of the page was scrolled, in percent."),
        Key("once_a_visitor", "yes_no", "Whether nobody is greeted by it twice."),
    ),
)
DESTINATIONS = Shape(
    "destinations",
    "Where those who are no leads are helped, in the company's words.",
    tuple(Key(kind, "words", f"Where a visitor is sent who is: {kind}.") for kind in VisitorKind),
)
FOLLOW_UP = Shape(
    "follow_up",
    "What happens when the conversation is done. The first rule that fits is followed.",
    (
        Key("id", "id", "How the timeline names it.", required=True),
        Key("piles", "texts", f"For which piles: {', '.join(Pile)}. Without it: for all."),
        Key("assign", "text", "The team that gets the conversation."),
        Key("tags", "texts", "Tags it gets."),
        Key("email", "text", "The address that gets the brief."),
        Key("later_days", "whole", "After how many days somebody comes back to it."),
    ),
)
PLAYBOOK = Shape(
    "playbook",
    "Who is greeted where, with what.",
    (
        Key("format", "whole", f"The version of this format: {FORMAT}.", required=True),
        Key("id", "id", "Its short name; never changes.", required=True),
        Key("name", "words", "Its name for people. Without it: the id, with spaces."),
        Key("language", "text", "The language of its texts, for example `en`."),
        Key("greeting", "words", "The first words.", required=True),
        Key("who", "who", "Whom it greets. Without it: everybody."),
        Key("when", "when", "When the greeting comes. Without it: at once."),
        Key("level", "value", "How much the bot does by itself.", values=tuple(Level)),
        Key("goal", "value", "What the conversation is for.", values=tuple(Goal)),
        Key("policy", "text", "The published policy it judges by. Without it: the workspace's own."),
        Key("knowledge", "text", "The published knowledge it answers from. Without it: the workspace's own."),
        Key("team", "text", "The team that hand-overs go to. Without it: everybody."),
        Key("most_questions", "whole", "How many questions of its own it asks at most, 0 to 4."),
        Key("destinations", "destinations", "Where those who are no leads are helped, by kind of visitor."),
        Key("follow_ups", "list of follow_up", "What happens when the conversation is done."),
    ),
)
