"""`allears chat`: talk with the bot in the terminal, and see what it has understood, from which words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from allears.dialogue.conversation import Conversation
    from allears.dialogue.talk import Setting
    from allears.dialogue.turn import Turn
    from allears.knowledge import Knowledge

HELP = """[dim]Write as a visitor would. Also:
  /facts        what it has understood, from which words
  /why          the verdict so far, and what would change it
  /undo         take your last message back
  /save FILE    save the conversation as a story
  /quit         leave[/dim]"""


@click.command()
@click.option("--policy", "policy_file", required=True, type=click.Path(path_type=Path), help="The policy, YAML.")
@click.option("--knowledge", "knowledge_path", type=click.Path(path_type=Path), help="The company's own answers.")
@click.option("--company", default="Ringlane", show_default=True, help="The company the bot speaks for.")
@click.option("--away", is_flag=True, help="As when nobody is there to take over.")
@click.option("--now", type=click.DateTime(["%Y-%m-%d"]), help="The day of the conversation. Default: today.")
def command(policy_file: Path, knowledge_path: Path | None, company: str, away: bool, now: datetime | None) -> None:
    """Talk with the bot. After each message a line says what was heard and what the verdict is so far."""
    from rich.console import Console

    from allears.cli.policy_files import open_policy
    from allears.dialogue.talk import Setting

    at = (now or datetime.now(UTC)).replace(tzinfo=UTC)
    setting = Setting(open_policy(policy_file), company, at.date(), available=not away)
    knowledge = _open_knowledge(knowledge_path)
    _Chat(Console(), setting, knowledge, at, policy_file, knowledge_path).run()


def _open_knowledge(path: Path | None) -> Knowledge | None:
    from allears.knowledge import Knowledge
    from allears.library.knowledge_error import KnowledgeFileError
    from allears.library.knowledge_files import read_knowledge

    if path is None:
        return None
    try:
        return Knowledge.build(read_knowledge(path).passages)
    except KnowledgeFileError as error:
        raise BadInput(str(error)) from error


class _Chat:
    """One conversation at the terminal. Every turn is kept, so that the last can be taken back."""

    def __init__(
        self,
        console: Console,
        setting: Setting,
        knowledge: Knowledge | None,
        at: datetime,
        policy_file: Path,
        knowledge_path: Path | None,
    ) -> None:
        from allears.dialogue.turn import begin

        self.console, self.setting, self.knowledge, self.at = console, setting, knowledge, at
        self.policy_file, self.knowledge_path = policy_file, knowledge_path
        self.opening: Conversation = begin(setting, at)
        self.turns: list[Turn] = []

    @property
    def conversation(self) -> Conversation:
        return self.turns[-1].conversation if self.turns else self.opening

    def run(self) -> None:
        from allears.dialogue.phrasing import say

        self.console.print(HELP)
        self._bot(say(self.opening.reply))
        while (line := self._listen()) is not None:
            if line.startswith("/"):
                if line.split()[0] in ("/quit", "/exit"):
                    return
                self._obey(line)
            elif line.strip():
                self._answer(line)

    def _listen(self) -> str | None:
        try:
            return self.console.input("[bold]you[/bold]  ")
        except (EOFError, KeyboardInterrupt):
            self.console.print()
            return None

    def _answer(self, line: str) -> None:
        from allears.dialogue.phrasing import say
        from allears.dialogue.turn import take_turn

        turn = take_turn(self.conversation, line, self.at, self.setting, self.knowledge)
        self.turns.append(turn)
        self._beside(turn)
        self._bot(say(turn.reply) or "(says nothing: its part has ended, a person answers now)")

    def _bot(self, words: str) -> None:
        from rich.markup import escape

        self.console.print(f"[bold #0f766e]bot[/]  {escape(words)}", highlight=False)

    def _beside(self, turn: Turn) -> None:
        """One line a message: what was heard, and the verdict so far."""
        from rich.markup import escape

        from allears.policy.explain import explain
        from allears.policy.judge import judge
        from allears.policy.wording import say_answer

        fields = self.setting.policy.fields
        heard = [
            f"{fields[one.field].title} {say_answer(one.value, fields[one.field])}" for one in turn.heard.statements
        ]
        heard += [f"asks “{one.text}”" for one in turn.heard.questions]
        heard += [f"would not say: {fields[name].title}" for name in turn.heard.declined]
        heard += [f"only on the surface: {fields[name].title}" for name in turn.heard.vague]
        verdict = judge(turn.conversation.talk.notebook, self.setting.policy, self.setting.now)
        noted = "; ".join(heard) or "nothing new"
        self.console.print(f"     [dim]heard: {escape(noted)}[/dim]", highlight=False)
        self.console.print(f"     [dim]{verdict.outcome}: {escape(explain(verdict).sentence)}[/dim]", highlight=False)

    def _obey(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        match name:
            case "/facts":
                self.console.print(self._facts())
            case "/why":
                self._why()
            case "/undo" if self.turns:
                taken = self.turns.pop()
                self.console.print(f"[dim]taken back: {taken.message.text!r}[/dim]", highlight=False)
            case "/undo":
                self.console.print("[dim]nothing to take back[/dim]")
            case "/save" if rest.strip():
                self._save(Path(rest.strip()))
            case _:
                self.console.print(HELP)

    def _facts(self) -> Table:
        from rich.markup import escape
        from rich.table import Table

        from allears.policy.explain import say_origin
        from allears.policy.wording import say_answer

        notebook, policy = self.conversation.talk.notebook, self.setting.policy
        table = Table(box=None, header_style="dim")
        for heading in ("field", "value", "from", "sure"):
            table.add_column(heading, overflow="fold")
        for field in policy.fields.values():
            standing = notebook.standing(field, self.setting.now)
            if standing.facts:
                sure = "confirmed" if standing.confirmed else f"{standing.confidence:.0%}"
                value = say_answer(standing.answer, field)
                table.add_row(field.title, escape(value), escape(say_origin(standing.facts[0])), sure)
        return table

    def _why(self) -> None:
        from allears.cli.why import print_verdict
        from allears.policy.judge import judge

        verdict = judge(self.conversation.talk.notebook, self.setting.policy, self.setting.now)
        print_verdict(self.console, verdict)

    def _save(self, path: Path) -> None:
        from allears.cli.policy_files import write_whole
        from allears.stories.telling import tell_story

        knowledge = str(self.knowledge_path) if self.knowledge_path else None
        text = tell_story(self.turns, self.setting, str(self.policy_file), knowledge)
        try:
            write_whole(path, text)
        except BadInput as error:
            self.console.print(f"[red]{error.message}[/red]")
            return
        self.console.print(f"[dim]saved as a story: {path}[/dim]", highlight=False)
