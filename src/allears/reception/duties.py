"""Everything that is done by and by, without anybody asking for it at that moment."""

from __future__ import annotations

from functools import partial

from allears.jobs.runner import Perform, Runner
from allears.notices.post import Mailing, Post
from allears.reception import alerts, considering, follow_up_mail, parting, takeover, waking
from allears.reception.alerts import Alerting
from allears.reception.consider import Desk
from allears.reception.considering import Considering
from allears.reception.follow_up_mail import FollowUpMail
from allears.reception.mailing import Chat, Team
from allears.storage.database import Database


def post_room(database: Database, how: Mailing | None, url: str) -> Post:
    """The post room, with everybody whom it asks. `url` is where browsers find this server."""
    return Post(database, how, Chat(url.rstrip("/")), Team())


def runner(database: Database, post: Post, alerting: Alerting | None = None, bot: Considering | None = None) -> Runner:
    """Who does the jobs of this database. It begins when it is started. Without `alerting` nobody is alerted.

    `bot` takes the turns of conversations; without it they are thought right here, in the runner's own threads.
    """
    taking_turns = bot or Considering(Desk(database))
    database.in_every_unit(waking.follow)
    database.in_every_unit(takeover.follow)
    database.in_every_unit(considering.follow)
    kinds: dict[str, Perform] = {**post.kinds, waking.KIND: waking.perform, takeover.KIND: takeover.perform}
    kinds |= {considering.KIND: taking_turns.perform, parting.KIND: parting.perform}
    mail = FollowUpMail(database, post, alerting.url if alerting is not None else "")
    kinds |= {follow_up_mail.KIND: mail.perform}
    if alerting is not None:
        database.in_every_unit(partial(alerts.follow, can_mail=post.can_send))
        kinds |= alerts.Alerts(database, post, alerting).kinds
    return Runner(database, kinds, at_once={considering.KIND})
