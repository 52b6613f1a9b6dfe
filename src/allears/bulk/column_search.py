"""Which column of a file holds which field, and which one names the lead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from allears.bulk.lead_file import Column
from allears.bulk.lead_file_error import LeadFileError
from allears.facts.field import Field

ID_NAMES = ("id", "leadid", "lead", "leadnumber", "recordid", "uuid", "key")


def plain_name(name: str) -> str:
    """A name without letter case, spaces and marks: "Lead Number" and lead_number are the same column."""
    return "".join(character for character in name.casefold() if character.isalnum())


class Columns:
    """The columns of one file, found by name."""

    def __init__(self, file_name: str, columns: Sequence[Column]) -> None:
        self.file_name = file_name
        self.columns = columns

    def named(self, title: str) -> Column | None:
        """The column with that name; an exact name before one that differs in case or spacing. Raises when two fit."""
        exact = [column for column in self.columns if column.title == title]
        near = [column for column in self.columns if plain_name(column.title) == plain_name(title)]
        found = exact or near
        if len(found) > 1:
            raise LeadFileError(
                f"{self.file_name}: {len(found)} columns are called {title!r}. "
                "Rename one of them, so that it is clear which is meant."
            )
        return found[0] if found else None

    def must_have(self, title: str, wanted_by: str) -> Column:
        """The column with that name. Raises LeadFileError that shows the names there are."""
        found = self.named(title)
        if found is None:
            raise LeadFileError(
                f"{self.file_name}: there is no column {title!r}, which {wanted_by} names. {self.there_are(title)}"
            )
        return found

    def there_are(self, title: str) -> str:
        """The names there are, and the one nearest to `title`."""
        from allears.library.problem import nearest_name

        near = nearest_name(title, [column.title for column in self.columns])
        nearest = f" Did you mean {near!r}?" if near else ""
        shown = ", ".join(repr(column.title) for column in self.columns[:30])
        more = f" and {len(self.columns) - 30} more" if len(self.columns) > 30 else ""
        return f"The columns are {shown}{more}.{nearest}"

    def id_column(self, asked: str | None) -> Column:
        """The column that names the lead: the one asked for, else the one that is called so. Raises when in doubt."""
        if asked is not None:
            return self.must_have(asked, "--id")
        by_name = [column for column in self.columns if plain_name(column.title) in ID_NAMES]
        found = by_name or [column for column in self.columns if column.title.casefold().endswith(("id", "_no", " no"))]
        if len(found) == 1:
            return found[0]
        doubt = ", ".join(repr(one.title) for one in found) + " could all be it" if found else "none looks like it"
        raise LeadFileError(
            f"{self.file_name}: which column names the lead? {doubt}. Say so with --id COLUMN. {self.there_are('')}"
        )

    def of_fields(self, fields: Iterable[Field], mapped: Mapping[str, str]) -> dict[str, Column]:
        """Field id -> its column, for those the file holds.

        `mapped` (from --map) comes first; an empty name says that the file does not hold the field. Then come the
        `columns` that the policy names, the field's id and its title. Raises LeadFileError when the policy names
        columns of which the file has none.
        """
        found: dict[str, Column] = {}
        for field in fields:
            if field.id in mapped:
                if mapped[field.id]:
                    found[field.id] = self.must_have(mapped[field.id], f"--map {field.id}=")
                continue
            names = (*field.columns, field.id, field.title)
            column = next((one for one in map(self.named, names) if one is not None), None)
            if column is not None:
                found[field.id] = column
            elif field.columns:
                expected = " or ".join(repr(one) for one in field.columns)
                raise LeadFileError(
                    f"{self.file_name}: there is no column {expected}, where the policy expects {field.id} "
                    f"({field.type}). Name the column with --map {field.id}=COLUMN, or say that the file does not hold "
                    f"it with --map {field.id}=. {self.there_are(field.columns[0])}"
                )
        return found
