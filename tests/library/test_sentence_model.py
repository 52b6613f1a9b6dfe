"""The sentence model is the one that was measured, and says which texts mean nearly the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from allears.knowledge.meaning import Outline
from allears.library import sentence_model
from allears.library.sentence_model import DIMENSIONS, SentenceModel, SentenceModelError

needs_model = pytest.mark.skipif(not sentence_model.is_installed(), reason="allears[semantic] is not installed")


@pytest.fixture(scope="module")
def model() -> SentenceModel:
    return SentenceModel.load()


@needs_model
def test_what_means_the_same_lies_nearer_than_what_shares_a_word(model: SentenceModel) -> None:
    compare = model.index(
        [
            Outline(("Prices", "How do I cancel my subscription?"), "With two clicks under Billing."),
            Outline(("How do I cancel my meeting?",), "With the link in the invitation."),
            Outline(("Where are you based?",), "In Bergen."),
        ]
    )
    means = compare("I want to stop paying and leave")
    assert len(means) == 3
    assert max(means) == means[0]


@needs_model
def test_the_nearest_way_to_ask_and_the_whole_count_the_same(model: SentenceModel) -> None:
    question, near, far, whole = "Is it free?", "Does it cost nothing?", "Where are you?", "The trial lasts 14 days."
    q, n, w = (model.embed([text])[0] for text in (question, near, whole))
    (mean,) = model.index([Outline((far, near), whole)])(question)
    assert mean == pytest.approx(float(q @ n + q @ w) / 2, abs=1e-5)
    assert model.index([])(question) == []


@needs_model
def test_a_vector_depends_on_its_text_alone(model: SentenceModel) -> None:
    texts = [f"text number {'very ' * number}long" for number in range(20)]
    together = model.embed(texts)
    assert together.shape == (20, DIMENSIONS)
    for number in (0, 7, 19):
        alone = model.embed([texts[number]])[0]
        assert (alone == together[number]).all()


@needs_model
@pytest.mark.parametrize("text", ["", "\ud800", "\x00\u202e", "[CLS] [MASK]", "長い" * 5_000])
def test_no_text_is_too_strange(model: SentenceModel, text: str) -> None:
    assert float(abs(model.embed([text])).sum()) > 0


@needs_model
def test_another_file_is_refused(tmp_path: Path) -> None:
    changed = tmp_path / "model.onnx"
    shutil.copyfile(sentence_model._installed_model(), changed)
    with changed.open("ab") as file:
        file.write(b"\0")
    with pytest.raises(SentenceModelError, match="not the file that was measured"):
        SentenceModel.load(changed)


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence_model, "find_spec", lambda name: None if name == "onnxruntime" else object())
    assert not sentence_model.is_installed()
    with pytest.raises(SentenceModelError, match=r"onnxruntime is missing. To install: pip install"):
        SentenceModel.load()
