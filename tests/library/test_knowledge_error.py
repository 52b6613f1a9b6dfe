"""An error names the place, the problem and the remedy."""

from __future__ import annotations

from allears.library.knowledge_error import KnowledgeFileError


def test_it_reads_as_one_sentence_after_the_other() -> None:
    error = KnowledgeFileError("faq.csv", 4, "'answer' is missing", "write the answer as text")
    assert str(error) == "faq.csv, line 4: 'answer' is missing. Write the answer as text."
    assert (error.file, error.line) == ("faq.csv", 4)


def test_a_whole_file_has_no_line() -> None:
    assert str(KnowledgeFileError("a.md", None, "is empty", "write something")) == "a.md: is empty. Write something."
