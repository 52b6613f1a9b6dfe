"""What is wrong in a knowledge file, where, and what to do."""

from __future__ import annotations


class KnowledgeFileError(Exception):
    """Names the file, the line (from 1; None when it is the whole file), the problem and the remedy."""

    def __init__(self, file: str, line: int | None, problem: str, remedy: str) -> None:
        place = f"{file}, line {line}" if line else file
        super().__init__(f"{place}: {problem}. {remedy[:1].upper()}{remedy[1:]}.")
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
