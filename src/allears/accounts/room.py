"""What people do with a company's accounts, in one place and in their words. Each verb is written in the audit log."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from allears.accounts.people import Actor, ApiKey, Change, Invitation, Login, Rep, Session
from allears.accounts.refusals import Conflict, NotThere, NotYours
from allears.accounts.roles import Role, Scope
from allears.accounts.site import Site, SiteSettings, fingerprint
from allears.accounts.store_logins import LoginStore, plain_email
from allears.accounts.store_reps import InvitationStore, PasswordLinkStore, RepStore, SessionStore
from allears.accounts.store_sites import ChangeStore, KeyStore, SiteStore
from allears.accounts.tokens import KEY_PREFIX, Token, new_token
from allears.events.log import Actor as EventActor
from allears.events.log import NewEvent, append
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

DAY = 24 * 60 * 60 * 1000
SESSION_LASTS = 30 * DAY
"""From when it was last seen."""

INVITATION_LASTS = 14 * DAY
PASSWORD_LINK_LASTS = DAY // 24


class Accounts:
    """The accounts of one workspace in one unit of work, changed by `actor`."""

    def __init__(self, unit: Unit, workspace: Workspace, actor: Actor) -> None:
        self._unit, self._workspace, self._actor = unit, workspace, actor
        self._logins = LoginStore(unit.connection)
        self._reps = RepStore(unit.connection, workspace)
        self._links = PasswordLinkStore(unit.connection, workspace)
        self._sessions = SessionStore(unit.connection, workspace)
        self._invitations = InvitationStore(unit.connection, workspace)
        self._sites = SiteStore(unit.connection, workspace)
        self._keys = KeyStore(unit.connection, workspace)
        self._changes = ChangeStore(unit.connection, workspace)

    # --- reps -------------------------------------------------------------------------------------------------------

    def welcome(self, name: str, email: str, password_hash: str, role: Role) -> Rep:
        """A new rep. A login with this e-mail address is used as it is; the hash counts only for a new one."""
        login = self._logins.by_email(email) or self._new_login(email, password_hash)
        if any(rep.login_id == login.id for rep in self._reps.all()):
            raise Conflict(f"{email} is on the team already.", "email")
        rep_id = self._unit.ids.new("rep")
        self._reps.add(rep_id, login.id, name, role, self._unit.now)
        self._changed("rep.welcomed", rep_id, role=role)
        return self.rep(rep_id)

    def rep(self, rep_id: str) -> Rep:
        """Raises NotThere."""
        rep = self._reps.get(rep_id)
        if rep is None:
            raise NotThere("There is no such rep.")
        return rep

    def change_role(self, rep_id: str, role: Role, by: Role) -> Rep:
        """Raises NotYours when `by` is below either role, Conflict when nobody would own the company any more."""
        rep = self.rep(rep_id)
        self._may(by, rep.role, role)
        if rep.role is Role.OWNER and role is not Role.OWNER:
            self._keep_an_owner(rep)
        if role is not rep.role:
            self._reps.set_role(rep_id, role)
            self._changed("rep.role_changed", rep_id, before=rep.role, after=role)
        return self.rep(rep_id)

    def rename_by(self, rep_id: str, name: str, by: Role) -> Rep:
        """Somebody else's name. Raises NotYours when `by` is below them."""
        self._may(by, self.rep(rep_id).role)
        return self.rename(rep_id, name)

    def rename(self, rep_id: str, name: str) -> Rep:
        """What visitors see from now on; messages keep the name they were said under."""
        if self.rep(rep_id).name != name:
            self._reps.set_name(rep_id, name)
            self._changed("rep.renamed", rep_id)
        return self.rep(rep_id)

    def disable(self, rep_id: str, by: Role) -> Rep:
        """Shut out and sign out everywhere. Once more changes nothing."""
        rep = self.rep(rep_id)
        self._may(by, rep.role)
        if rep.disabled_at is None:
            self._keep_an_owner(rep)
            self._reps.disable(rep_id, self._actor.id, self._unit.now)
            self._sessions.end_all(rep_id)
            self._changed("rep.disabled", rep_id)
        return self.rep(rep_id)

    def enable(self, rep_id: str, by: Role) -> Rep:
        rep = self.rep(rep_id)
        self._may(by, rep.role)
        if rep.disabled_at is not None:
            self._reps.enable(rep_id)
            self._changed("rep.enabled", rep_id)
        return self.rep(rep_id)

    def set_password(self, rep_id: str, password_hash: str, *, keep_session: str | None = None) -> None:
        """A new password; every other browser is signed out, in whichever company the login works."""
        rep = self.rep(rep_id)
        self._links.remove_for(rep_id)
        self._logins.set_password(rep.login_id, password_hash, self._unit.now)
        for workspace_id, own_rep_id in self._logins.reps_of(rep.login_id):
            there = SessionStore(self._unit.connection, Workspace(workspace_id))
            there.end_all(own_rep_id, but=keep_session)
        self._changed("rep.password_changed", rep_id)

    def password_link(self, rep_id: str) -> Token:
        """A token that sets a new password, once, within the hour. Raises NotThere."""
        token = new_token(self._workspace.id)
        self._links.add(self.rep(rep_id).id, token.digest, self._unit.now + PASSWORD_LINK_LASTS)
        return token

    def set_password_by_link(self, token: Token, password_hash: str) -> Rep:
        """Who followed the link has a new password. Raises NotThere when the link was used or is too old."""
        rep_id = self._links.rep_of(token.digest, self._unit.now)
        if rep_id is None or self.rep(rep_id).disabled_at is not None:
            raise NotThere("This link is not open any more. Ask for a new one.")
        self.set_password(rep_id, password_hash)
        return self.rep(rep_id)

    # --- invitations ------------------------------------------------------------------------------------------------

    def invite(self, email: str, name: str, role: Role, by: Role) -> tuple[Invitation, Token]:
        """An invitation and the token that takes it up. An earlier one for the same address no longer counts."""
        self._may(by, role)
        address = plain_email(email)
        if self._reps.by_email(address) is not None:
            raise Conflict(f"{address} is on the team already.", "email")
        self._invitations.remove_for(address)
        now = self._unit.now
        made = Invitation(self._unit.ids.new("inv"), address, name, role, self._actor.id, now, now + INVITATION_LASTS)
        self._invitations.add(made)
        self._changed("rep.invited", made.id, role=role)
        return made, self.another_link(made.id)

    def another_link(self, invitation_id: str) -> Token:
        """One more token that takes up the invitation: those made before still do. Raises NotThere."""
        if self._invitations.get(invitation_id) is None:
            raise NotThere("There is no such invitation; it may have been taken up.")
        token = new_token(self._workspace.id)
        self._invitations.add_link(invitation_id, token.digest)
        return token

    def withdraw(self, invitation_id: str, by: Role) -> None:
        found = self._invitations.get(invitation_id)
        if found is None:
            raise NotThere("There is no such invitation; it may have been taken up.")
        self._may(by, found.role)
        self._invitations.remove(invitation_id)
        self._changed("rep.invitation_withdrawn", invitation_id)

    def take_up(self, token: Token, name: str, password_hash: str) -> Rep:
        """Who was invited joins. Raises NotThere when the invitation was used, withdrawn, or is too old."""
        found = self._invitations.by_token(token.digest, self._unit.now)
        if found is None:
            raise NotThere("This invitation is not open any more. Ask for a new one.")
        self._invitations.remove(found.id)
        return self.welcome(name, found.email, password_hash, found.role)

    # --- sessions ---------------------------------------------------------------------------------------------------

    def sign_in(self, rep_id: str, browser: str) -> tuple[Session, Token]:
        """Always a new token: whatever the browser brought is not taken over."""
        now = self._unit.now
        self._sessions.forget_expired(now)
        made = Session(self._unit.ids.new("ses"), rep_id, browser[:300], now, now, now + SESSION_LASTS)
        token = new_token(self._workspace.id)
        self._sessions.add(made, token.digest)
        return made, token

    def end_session(self, rep_id: str, session_id: str) -> None:
        if not self._sessions.end(rep_id, session_id):
            raise NotThere("There is no such session; it may have ended.")

    def end_other_sessions(self, rep_id: str, session_id: str) -> None:
        self._sessions.end_all(rep_id, but=session_id)

    # --- API keys ---------------------------------------------------------------------------------------------------

    def make_key(self, name: str, scopes: tuple[Scope, ...]) -> tuple[ApiKey, str]:
        """A key and its text, which is shown this once."""
        token = new_token(self._workspace.id)
        text = f"{KEY_PREFIX}{token.text}"
        made = ApiKey(self._unit.ids.new("key"), name, text[-4:], scopes, self._actor.id, self._unit.now, None, None)
        self._keys.add(made, token.digest)
        self._changed("key.made", made.id, scopes=list(scopes))
        return made, text

    def end_key(self, key_id: str) -> ApiKey:
        """It opens nothing from now on. Once more changes nothing."""
        found = self._keys.get(key_id)
        if found is None:
            raise NotThere("There is no such key.")
        if found.ended_at is None:
            self._keys.end(key_id, self._unit.now)
            self._changed("key.ended", key_id)
            return replace(found, ended_at=self._unit.now)
        return found

    def restore_key(self, key_id: str) -> None:
        """Takes back that it was ended."""
        if self._keys.get(key_id) is None:
            raise NotThere("There is no such key.")
        self._keys.restore(key_id)
        self._changed("key.restored", key_id)

    # --- sites ------------------------------------------------------------------------------------------------------

    def open_site(self, settings: SiteSettings) -> Site:
        public_key = f"site_{new_token(self._workspace.id).secret[:22]}"
        made = Site(self._unit.ids.new("sit"), public_key, settings, self._unit.now)
        self._sites.add(made)
        self._changed("site.opened", made.id)
        return made

    def site(self, site_id: str) -> Site:
        """Raises NotThere."""
        found = self._sites.get(site_id)
        if found is None:
            raise NotThere("There is no such site.")
        return found

    def change_site(self, site_id: str, settings: SiteSettings) -> Site:
        found = self.site(site_id)
        if found.settings != settings:
            self._sites.change(site_id, settings, found.settings)
            self._changed("site.changed", site_id)
            self._tell("site.changed", {"site": site_id})
        return replace(found, settings=settings)

    def undo_site(self, site_id: str, seen: str) -> Site:
        """Back to what was set before the last change; done again, that change is there again.

        `seen` is the fingerprint of what is to be taken back. Raises Conflict when something else is set by now.
        """
        found, earlier = self.site(site_id), self._sites.earlier(site_id)
        if earlier is None or fingerprint(found.settings) != seen:
            raise Conflict("Somebody has changed the website's settings since. Look at them anew.")
        return self.change_site(site_id, earlier)

    def new_identity_key(self, site_id: str) -> tuple[Site, str]:
        """A new key to sign visitors' identities with. The one before it still counts, older ones no longer."""
        found = self.site(site_id)
        key = new_token(self._workspace.id).secret
        keys = (key, *found.identity_keys[:1])
        self._sites.set_identity_keys(site_id, keys)
        self._changed("site.identity_key_made", site_id)
        self._tell("site.changed", {"site": site_id})
        return replace(found, identity_keys=keys), key

    def end_old_identity_key(self, site_id: str) -> Site:
        """Only the newest key counts from now on."""
        found = self.site(site_id)
        keys = found.identity_keys[:1]
        self._sites.set_identity_keys(site_id, keys)
        self._changed("site.identity_key_ended", site_id)
        self._tell("site.changed", {"site": site_id})
        return replace(found, identity_keys=keys)

    # --- what all of them need --------------------------------------------------------------------------------------

    def _new_login(self, email: str, password_hash: str) -> Login:
        login = Login(self._unit.ids.new("lgn"), plain_email(email), password_hash)
        self._logins.add(login, self._unit.now)
        return login

    def _may(self, by: Role, *roles: Role) -> None:
        if not all(by.may_give(role) for role in roles):
            raise NotYours("Only an owner may do that for owners, only owners and admins for others.")

    def _keep_an_owner(self, rep: Rep) -> None:
        owners = [r for r in self._reps.all() if r.role is Role.OWNER and r.disabled_at is None]
        if [r.id for r in owners] == [rep.id]:
            raise Conflict("This is the only owner. Make somebody else an owner first.", "role")

    def _changed(self, kind: str, subject_id: str, **data: Any) -> None:
        id_ = self._unit.ids.new("chg")
        self._changes.add(Change(id_, kind, self._actor, subject_id, self._unit.now, data))
        if subject_id.startswith("rep_"):
            self._tell("rep.changed", {"rep": subject_id})

    def _tell(self, type_: str, data: dict[str, str]) -> None:
        actor = EventActor("rep", self._actor.id) if self._actor.kind == "rep" else EventActor("company")
        append(self._unit, self._workspace, NewEvent(type_, actor, audience="reps", data=data))
