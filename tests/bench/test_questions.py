"""The benchmark of asking measures what it says, on a few policies."""

import pytest

from bench.questions import LIMITED, efforts_of, main, quantile, seeded_task


def some_tasks() -> list[dict[str, float]]:
    tasks = [seeded_task(seed, 4, 6) for seed in range(12)]
    return [efforts_of(task) for task in tasks if task is not None]


def test_no_strategy_beats_the_optimum_and_ours_comes_close() -> None:
    ratios = some_tasks()
    assert len(ratios) > 5
    for ratio in ratios:
        assert min(ratio.values()) >= 1 - 1e-9
        assert ratio[LIMITED] <= 1.25
        assert ratio["as shipped"] == pytest.approx(1, abs=0.1)
        assert ratio["whole form"] >= ratio["as shipped"]


def test_a_quantile_is_one_of_the_numbers() -> None:
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantile([1.0], 0.99) == 1.0


def test_it_prints_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--policies", "3", "--speed", "2"])
    assert "as shipped" in capsys.readouterr().out
