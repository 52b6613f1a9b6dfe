"""The tables of leads in their first form."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from allears.storage.metadata import Code, Json


def leads() -> None:
    """What is kept of a conversation with the bot, and what was decided about its lead."""
    talk()
    fact()
    verdict()
    unanswered_question()
    exception()
    dismissal()
    suggestion()


def talk() -> None:
    """Where the bot's talk stands."""
    op.create_table(
        "talk",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("playbook_id", Code, nullable=False),
        sa.Column("policy_id", Code, nullable=False),
        sa.Column("knowledge_id", Code, nullable=True),
        sa.Column("level", Code, nullable=False),
        sa.Column("goal", Code, nullable=False),
        sa.Column("kept", Json, nullable=False),
        sa.Column("considered_seq", sa.BigInteger(), nullable=False),
        sa.Column("outcome", Code, nullable=True),
        sa.Column("pile", Code, nullable=True),
        sa.Column("segment", Code, nullable=True),
        sa.Column("hot", sa.Boolean(), nullable=True),
        sa.Column("fast_lane", sa.Boolean(), nullable=True),
        sa.Column("ended", Code, nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("laid_by_id", Code, nullable=True),
        sa.Column("is_lead", sa.Boolean(), nullable=False),
        sa.Column("visitor_kind", Code, nullable=True),
        sa.Column("heard_name", sa.Text(), nullable=True),
        sa.Column("heard_company", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("piled_at", sa.BigInteger(), nullable=True),
        sa.Column("later_at", sa.BigInteger(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_talk_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_talk_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", name=op.f("pk_talk")),
    )
    op.create_index("ix_talk_pile", "talk", ["workspace_id", "pile", "piled_at", "conversation_id"], unique=False)


def fact() -> None:
    """The notebook."""
    op.create_table(
        "fact",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("field", Code, nullable=False),
        sa.Column("message_id", Code, nullable=True),
        sa.Column("entry", Json, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_fact_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_fact_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", "number", name=op.f("pk_fact")),
    )
    op.create_index("ix_fact_field", "fact", ["workspace_id", "field"], unique=False)


def verdict() -> None:
    """Verdicts as they changed."""
    op.create_table(
        "verdict",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("policy_id", Code, nullable=False),
        sa.Column("outcome", Code, nullable=False),
        sa.Column("pile", Code, nullable=True),
        sa.Column("hot", sa.Boolean(), nullable=True),
        sa.Column("fast_lane", sa.Boolean(), nullable=True),
        sa.Column("segment", Code, nullable=True),
        sa.Column("exclusion", Code, nullable=True),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("reasons", Json, nullable=False),
        sa.Column("open_fields", Json, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_verdict_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_verdict_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", "number", name=op.f("pk_verdict")),
    )


def unanswered_question() -> None:
    """What could not be answered."""
    op.create_table(
        "unanswered_question",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("message_id", Code, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("settled_by_id", Code, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_unanswered_question_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_unanswered_question_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_unanswered_question")),
    )
    op.create_index(
        "ix_unanswered_question_at", "unanswered_question", ["workspace_id", "settled_at", "at"], unique=False
    )
    op.create_index(
        "ix_unanswered_question_conversation", "unanswered_question", ["workspace_id", "conversation_id"], unique=False
    )


def exception() -> None:
    """Decisions of people against an exclusion."""
    op.create_table(
        "exception",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("exclusion", Code, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.Column("revoked_by_id", Code, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_exception_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_exception_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", "exclusion", name=op.f("pk_exception")),
    )


def dismissal() -> None:
    """What nobody wants to be told any more."""
    op.create_table(
        "dismissal",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("key", Code, nullable=False),
        sa.Column("by_id", Code, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_dismissal_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_dismissal_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", "key", name=op.f("pk_dismissal")),
    )


def suggestion() -> None:
    """What the bot would say."""
    op.create_table(
        "suggestion",
        sa.Column("workspace_id", Code, nullable=False),
        sa.Column("conversation_id", Code, nullable=False),
        sa.Column("message_id", Code, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("choices", Json, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "conversation_id"],
            ["conversation.workspace_id", "conversation.id"],
            name=op.f("fk_suggestion_workspace_id_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_suggestion_workspace_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("workspace_id", "conversation_id", name=op.f("pk_suggestion")),
    )
