"""The frameworks that come ready made, complete with meanings, origins and questions."""

from __future__ import annotations

from collections.abc import Mapping

from allears.policy.framework import Framework
from allears.policy.frameworks.anum import ANUM
from allears.policy.frameworks.bant import BANT
from allears.policy.frameworks.champ import CHAMP
from allears.policy.frameworks.faint import FAINT
from allears.policy.frameworks.meddic import MEDDIC

BUILT_IN: Mapping[str, Framework] = {one.id: one for one in (BANT, ANUM, CHAMP, FAINT, MEDDIC)}
"""Id -> framework."""
