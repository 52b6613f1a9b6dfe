"""The table of the rehearsal."""

from bench.rehearsal import rehearse, table_of


def test_a_few_visitors_make_a_table() -> None:
    result = rehearse("wedding-venue", 4, 7)
    assert result.figures.visitors == 4
    assert result.broken == ()
    table, met = table_of([result])
    assert table.row_count == 7
    assert met == (
        result.figures.share_decided >= 0.85
        and result.figures.share_matched >= 0.97
        and result.figures.share_turned_away <= 0.01
        and result.figures.questions <= 3
    )
