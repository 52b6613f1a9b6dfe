"""A SELECT built in steps: each intermediate result gets a name once and is used by that name afterwards."""

from __future__ import annotations

from sqlglot import exp


class Steps:
    """Columns in layers over a source table. A layer may use the source's columns and those of layers below.

    Equal expressions share one column. Names begin with `_`, which no field's id does.
    """

    def __init__(self) -> None:
        self._layers: list[dict[exp.Expr, tuple[str, str | None]]] = []
        self._depth: dict[str, int] = {}

    def name(self, expression: exp.Expr, prefix: str, comment: str | None = None) -> exp.Column:
        """The column that holds `expression`, added to the lowest layer it can stand in."""
        if isinstance(expression, exp.Column) and expression.name in self._depth:
            return expression
        depth = max((self._depth.get(column.name, 0) for column in expression.find_all(exp.Column)), default=0)
        while len(self._layers) <= depth:
            self._layers.append({})
        layer = self._layers[depth]
        if expression not in layer:
            name = f"_{prefix}_{sum(map(len, self._layers)) + 1}"
            layer[expression] = (name, comment)
            self._depth[name] = depth + 1
        return exp.column(layer[expression][0])

    def select(self, source: exp.Query, results: list[exp.Expr]) -> exp.Select:
        """The whole statement: `source`, then every layer, then the results."""
        statement = exp.Select().with_("_leads", as_=source, copy=False)
        return self._over(statement, "_leads", 0, results)

    def lowest(self) -> dict[str, exp.Expr]:
        """The columns that rest on the source alone, each with its expression."""
        return {name: expression for expression, (name, _) in self._layers[0].items()} if self._layers else {}

    def above(self) -> list[exp.Expr]:
        """The expressions of all columns that rest on other steps."""
        return [expression for layer in self._layers[1:] for expression in layer]

    def holds(self, name: str) -> bool:
        """Whether a column of this name is one of the steps."""
        return name in self._depth

    def select_above(self, statement: exp.Select, below: str, results: list[exp.Expr]) -> exp.Select:
        """`statement`, in which `below` holds the lowest columns; then every layer above them; then the results."""
        return self._over(statement, below, 1, results)

    def _over(self, statement: exp.Select, below: str, first: int, results: list[exp.Expr]) -> exp.Select:
        for number, layer in enumerate(self._layers[first:], start=first + 1):
            columns = [_commented(expression, *named) for expression, named in layer.items()]
            step = exp.select(exp.Star(), *columns).from_(below)
            below = f"_step_{number}"
            statement = statement.with_(below, as_=step, copy=False)
        return statement.select(*results, copy=False).from_(below, copy=False)


def _commented(expression: exp.Expr, name: str, comment: str | None) -> exp.Expr:
    alias = exp.alias_(expression, name, copy=False)
    if comment:
        alias.add_comments([f" {comment.replace('*/', '* /')} "])
    return alias
