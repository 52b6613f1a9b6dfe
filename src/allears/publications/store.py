"""The only place in publications that knows SQL."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, delete, func, insert, select, update

from allears.publications.publication import Kind, Publication, Publisher, Publishing, Standing, Version
from allears.publications.tables import live_publication, publication, publishing
from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace

_VERSION = [column for column in publication.c if column.name not in ("workspace_id", "files")]

# Playbooks of a workspace are few; no limit is needed, and a limit would be one more parameter.
ONE_LIVE = Prepared(
    select(live_publication.c.name).where(
        live_publication.c.workspace_id == bindparam("workspace"), live_publication.c.kind == bindparam("kind")
    )
)

STANDING = Prepared(
    select(live_publication)
    .where(live_publication.c.workspace_id == bindparam("workspace"))
    .order_by(live_publication.c.kind, live_publication.c.place, live_publication.c.name)
)


def is_any_playbook_live(connection: Connection) -> bool:
    """Whether any workspace has one."""
    query = select(live_publication.c.name).where(live_publication.c.kind == Kind.PLAYBOOK).limit(1)
    for_all = {"every_workspace": "whether this server needs the process that thinks"}
    return connection.execute(query.execution_options(**for_all)).first() is not None


def with_live_playbooks(connection: Connection, most: int) -> list[str]:
    """The ids of workspaces that have one."""
    workspace_id = live_publication.c.workspace_id
    query = select(workspace_id).where(live_publication.c.kind == Kind.PLAYBOOK).distinct().order_by(workspace_id)
    for_all = {"every_workspace": "the process that thinks reads what is live before somebody writes"}
    return list(connection.execute(query.limit(most).execution_options(**for_all)).scalars())


class Store:
    """Publications of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def has_playbook(self) -> bool:
        """Whether one is live."""
        key = {"workspace": self._workspace_id, "kind": Kind.PLAYBOOK.value}
        return bool(ONE_LIVE.run(self._connection, key))

    # --- versions ----------------------------------------------------------------------------------------------------

    def add(self, made: Publication) -> None:
        """A new version."""
        self._connection.execute(
            insert(publication).values(
                workspace_id=self._workspace_id,
                id=made.id,
                kind=made.kind,
                name=made.name,
                number=made.number,
                hash=made.hash,
                files=dict(made.files),
                by_id=made.by.id,
                by_name=made.by.name,
                at=made.at,
            )
        )

    def get(self, publication_id: str) -> Publication | None:
        """One version with its files."""
        query = select(publication).where(
            publication.c.workspace_id == self._workspace_id, publication.c.id == publication_id
        )
        row = self._connection.execute(query).one_or_none()
        return _publication(row) if row else None

    def versions(self, kind: Kind, name: str) -> list[Version]:
        """The versions of a name, the newest first."""
        query = (
            select(*_VERSION)
            .where(
                publication.c.workspace_id == self._workspace_id,
                publication.c.kind == kind,
                publication.c.name == name,
            )
            .order_by(publication.c.number.desc())
        )
        return [_version(row) for row in self._connection.execute(query)]

    def names(self, kind: Kind) -> list[str]:
        """Every name that was ever published, in alphabetical order."""
        query = (
            select(publication.c.name)
            .where(publication.c.workspace_id == self._workspace_id, publication.c.kind == kind)
            .distinct()
            .order_by(publication.c.name)
        )
        return list(self._connection.execute(query).scalars())

    # --- what is live ------------------------------------------------------------------------------------------------

    def standing(self, kind: Kind | None = None) -> list[Standing]:
        """What is live, of one kind or of all, in order."""
        found = [_standing(row) for row in STANDING.rows(self._connection, {"workspace": self._workspace_id})]
        return [one for one in found if kind is None or one.kind is kind]

    def live(self) -> list[Publication]:
        """The live versions with their files, each kind in its order."""
        same = and_(
            live_publication.c.workspace_id == publication.c.workspace_id,
            live_publication.c.publication_id == publication.c.id,
        )
        query = (
            select(publication)
            .join(live_publication, same)
            .where(
                publication.c.workspace_id == self._workspace_id,
                live_publication.c.workspace_id == self._workspace_id,
            )
            .order_by(live_publication.c.kind, live_publication.c.place, live_publication.c.name)
        )
        return [_publication(row) for row in self._connection.execute(query)]

    def put(self, kind: Kind, name: str, publication_id: str, place: int, at: int) -> None:
        """This version is live from now on, in place of any other of its name."""
        self.remove(kind, name)
        self._connection.execute(
            insert(live_publication).values(
                workspace_id=self._workspace_id,
                kind=kind,
                name=name,
                publication_id=publication_id,
                place=place,
                at=at,
            )
        )

    def remove(self, kind: Kind, name: str) -> None:
        """Nothing of that name is live any more."""
        self._connection.execute(delete(live_publication).where(*self._of(kind, name)))

    def set_place(self, kind: Kind, name: str, place: int) -> None:
        """Its place among those of its kind."""
        self._connection.execute(update(live_publication).where(*self._of(kind, name)).values(place=place))

    def _of(self, kind: Kind, name: str) -> tuple[Any, ...]:
        return (
            live_publication.c.workspace_id == self._workspace_id,
            live_publication.c.kind == kind,
            live_publication.c.name == name,
        )

    # --- the history -------------------------------------------------------------------------------------------------

    def note(self, line: Publishing) -> None:
        """A line of the history."""
        self._connection.execute(
            insert(publishing).values(
                workspace_id=self._workspace_id,
                id=line.id,
                kind=line.kind,
                name=line.name,
                publication_id=line.publication_id,
                by_id=line.by.id,
                by_name=line.by.name,
                at=line.at,
            )
        )

    def history(self, kind: Kind, name: str | None, limit: int) -> list[Publishing]:
        """The newest lines of a kind, or of one name, the newest first."""
        same = and_(
            publishing.c.workspace_id == publication.c.workspace_id,
            publishing.c.publication_id == publication.c.id,
        )
        query = (
            select(publishing, publication.c.number)
            .outerjoin(publication, same)
            .where(publishing.c.workspace_id == self._workspace_id, publishing.c.kind == kind)
        )
        if name is not None:
            query = query.where(publishing.c.name == name)
        return [
            _publishing(row) for row in self._connection.execute(query.order_by(publishing.c.id.desc()).limit(limit))
        ]

    def newest_number(self, kind: Kind, name: str) -> int:
        """The number of the newest version of a name; 0 before the first."""
        query = select(func.max(publication.c.number)).where(
            publication.c.workspace_id == self._workspace_id,
            publication.c.kind == kind,
            publication.c.name == name,
        )
        return self._connection.execute(query).scalar_one() or 0


def _version(row: Row[Any]) -> Version:
    by = Publisher(row.by_id, row.by_name)
    return Version(row.id, Kind(row.kind), row.name, row.number, row.hash, by, row.at)


def _publication(row: Row[Any]) -> Publication:
    by = Publisher(row.by_id, row.by_name)
    return Publication(row.id, Kind(row.kind), row.name, row.number, row.hash, by, row.at, row.files)


def _standing(row: Any) -> Standing:
    return Standing(Kind(row.kind), row.name, row.publication_id, row.place, row.at)


def _publishing(row: Row[Any]) -> Publishing:
    by = Publisher(row.by_id, row.by_name)
    return Publishing(row.id, Kind(row.kind), row.name, row.publication_id, row.number, by, row.at)
