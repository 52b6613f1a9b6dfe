"""Pages on which a company sets up its bot: policy, knowledge, playbooks, and questions it could not answer."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute

from allears.web.bot_pages import knowledge, playbook, playbooks, policy, publishing, questions
from allears.web.parts import Parts

ROUTERS = (policy.router, knowledge.router, playbooks.router, playbook.router, publishing.router, questions.router)


def doors(_: Parts) -> Iterable[BaseRoute]:
    """The routes of all of them."""
    return [route for router in ROUTERS for route in router.routes]
