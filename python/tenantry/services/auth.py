# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.auth``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tenantry import types
    from tenantry._progress import Progress


class Auth(Service):
    """Tokens, one-time tokens, device approval: the ways to show who is calling.

    The client gets and renews its own token without being asked.

    ``client.auth`` is one.
    """

    __slots__ = ()

    def openid_configuration(self) -> types.OpenIdConfiguration:
        """Fetches the configuration of the OpenID provider.

        ``GET /.well-known/openid-configuration``

        Sent without credentials.

        Returns:
            The configuration of the OpenID provider. A ``types.OpenIdConfiguration``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> open_id_configuration = client.auth.openid_configuration()
        """
        return self._call(0, ())

    def request_token(self, body: types.TokenRequest | str | bytes) -> types.Token:
        """Asks for an access token and an ID token.

        ``POST /api/2/idp/token``

        With ``offline_access`` in the scope a refresh token comes too. The client calls this by itself and
        renews its token in time. Call it for the grants a client does not know: refresh tokens, authorization
        codes, device codes.

        Sent with the client's id and secret, where the client has them, and with no token.

        Args:
            body: What is given for a token. A ``types.TokenRequest``, or its JSON text.

        Returns:
            A token and what came with it. A ``types.Token``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials) and 403 (no permission).

        Example:
            >>> body = {"grant_type": "refresh_token", "refresh_token": "OhYc9oko5ej9"}
            >>> token = client.auth.request_token(body)
        """
        return self._call(1, (), None, body)

    def revoke_token(self, body: types.TokenRevocation | str | bytes) -> None:
        """Revokes an access token or a refresh token.

        ``POST /api/2/idp/revoke_token``

        Revoking one of two tokens that were issued together revokes both. A public client gives its id in the
        body.

        Sent with the client's id and secret, where the client has them, and with no token.

        Args:
            body: The token to revoke. A ``types.TokenRevocation``, or its JSON text.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take) and 401 (no valid
                credentials).

        Example:
            >>> body = {"token": "OhYc9oko5ej9", "token_type_hint": "refresh_token"}
            >>> client.auth.revoke_token(body)
        """
        return self._call(2, (), None, body)

    def introspect_token(
        self, body: types.TokenIntrospectionRequest | str | bytes
    ) -> types.TokenIntrospection:
        """Tells whether an access token is valid, and what it lets its bearer do.

        ``POST /api/2/idp/introspect_token``

        An invalid token is no error; the answer says ``active`` is false.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            body: The token to look into. A ``types.TokenIntrospectionRequest``, or its JSON text.

        Returns:
            What a token is and what it lets its bearer do. A ``types.TokenIntrospection``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials) and 403 (no permission).

        Example:
            >>> body = {"token": "eyJ0eXAiOiJKV1Qi"}
            >>> token_introspection = client.auth.introspect_token(body)
        """
        return self._call(3, (), None, body)

    def request_one_time_token(self, body: types.OneTimeTokenRequest | str | bytes) -> types.OneTimeToken:
        """Asks for a one-time token with which one can log in on behalf of a user.

        ``POST /api/2/idp/ott``

        Only API clients may call it, for users of their tenant or below; not for users of a tenant that keeps
        its parents out. The user is given by one of ``login``, ``user_id`` and ``external_id``.

        Args:
            body: For whom a one-time token is. A ``types.OneTimeTokenRequest``, or its JSON text.

        Returns:
            A one-time token. A ``types.OneTimeToken``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials) and 403 (no permission).

        Example:
            >>> body = {"purpose": "user_login", "login": "johndoe"}
            >>> one_time_token = client.auth.request_one_time_token(body)
        """
        return self._call(4, (), None, body)

    def log_in_with_one_time_token(self, body: types.OneTimeTokenLogin | str | bytes) -> types.User:
        """Logs in with a one-time token and keeps the session's cookie.

        ``POST /api/2/idp/ott/login``

        A client without other credentials then calls as that user: the cookie is sent along. A token works
        once.

        Sent without credentials.

        Args:
            body: The one-time token to log in with. A ``types.OneTimeTokenLogin``, or its JSON text.

        Returns:
            A user. A ``types.User``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take) and 401 (no valid
                credentials).

        Example:
            >>> body = {"ott": "T1RUAQAAAG8="}
            >>> user = client.auth.log_in_with_one_time_token(body)
        """
        return self._call(5, (), None, body)

    def one_time_token_login_page(self, *, ott: str | None = None, target_uri: str | None = None) -> str:
        """Fetches the page that logs a browser in with a one-time token.

        ``GET /api/2/idp/external-login``

        A browser opens this page and is sent on from there. A program logs in with
        ``auth.log_in_with_one_time_token``.

        Sent without credentials.

        Args:
            ott: The one-time token.
            target_uri: Where the browser goes after the login.

        Returns:
            The page, as HTML.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> page = client.auth.one_time_token_login_page(
            ...     ott="T1RUAQAAAG8=", target_uri="https://eu2.acronis.cloud/mc/"
            ... )
        """
        return self._call(6, (), {"ott": ott, "targetURI": target_uri})

    def log_out(self) -> str:
        """Ends the session.

        ``GET /api/2/idp/logout``

        Sent with the session's cookie, where there is one, and with no token.

        Returns:
            The page, as HTML.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> page = client.auth.log_out()
        """
        return self._call(7, ())

    def authorize_device(
        self, body: types.DeviceAuthorizationRequest | str | bytes
    ) -> types.DeviceAuthorization:
        """Asks for a device code, which a user then approves.

        ``POST /api/2/idp/device_authorization``

        Show ``user_code`` and ``verification_uri`` to the user, then ask for a token every ``interval``
        seconds, with the device code, until the user has approved it.

        Sent without credentials.

        Args:
            body: A device that wants to be approved. A ``types.DeviceAuthorizationRequest``, or its JSON
                text.

        Returns:
            The codes with which a device is approved. A ``types.DeviceAuthorization``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> body = {
            ...     "client_id": "3663410d-4b70-4860-860c-8db82bffab8e",
            ...     "scope": ["urn:acronis.com:tenant-id::backup_agent_admin"],
            ... }
            >>> device_authorization = client.auth.authorize_device(body)
        """
        return self._call(8, (), None, body)

    def get_device_approval(self, *, code: str, tenant_uuid: str | None = None) -> types.DeviceApproval:
        """Looks a device authorization up by the code its user was shown.

        ``GET /api/2/idp/device_authorization/approval``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            code: The code the user was shown.
            tenant_uuid: The personal tenant for which the code will be approved.

        Returns:
            A device that waits for approval. A ``types.DeviceApproval``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take) and 403 (no
                permission).

        Example:
            >>> device_approval = client.auth.get_device_approval(code="RDRD-WNDB")
        """
        return self._call(9, (), {"code": code, "tenant_uuid": tenant_uuid})

    def approve_device(self, body: types.DeviceApprovalRequest | str | bytes) -> None:
        """Approves a device code.

        ``POST /api/2/idp/device_authorization/approval``

        With a personal tenant given, the caller must be a ``partner_admin`` who may change that tenant, and
        its owner must have the role ``protection_admin`` or ``backup_user``.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            body: The device code to approve. A ``types.DeviceApprovalRequest``, or its JSON text.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take) and 403 (no
                permission).

        Example:
            >>> body = {"code": "RDRD-WNDB"}
            >>> client.auth.approve_device(body)
        """
        return self._call(10, (), None, body)

    def forgot_link(self, *, login: str) -> types.ForgotLink:
        """Fetches the link to the page for forgotten passwords.

        ``GET /api/2/accounts/forgot_link``

        The vendor says this endpoint is disabled.

        Sent without credentials.

        Args:
            login: The user's login.

        Returns:
            Where forgotten passwords are dealt with. A ``types.ForgotLink``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take) and 404 (not
                found).

        Example:
            >>> forgot_link = client.auth.forgot_link(login="johndoe")
        """
        return self._call(11, (), {"login": login})

    def data_center(
        self,
        login: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.DataCenter:
        """Finds the data center in which the account of a login lives.

        The client may be one of any data center, and needs no credentials; in production ask
        https://cloud.acronis.com. Asks ``GET /api/1/accounts``, which is not part of version 2.

        Args:
            login: The login.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            Where it lives. A ``types.DataCenter``.

        Raises:
            tenantry.Error: Not found for a login that nobody has. Its ``done`` lists the requests that
                had succeeded.

        Example:
            >>> data_center = client.auth.data_center(user_login)
        """
        return self._do("auth.data_center", {"login": login}, on_progress, timeout)

    def login_url(
        self,
        login: str,
        *,
        target_uri: str | None = None,
        reason: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.LoginUrl:
        """Gives the address of a page that logs a user in, once, and then leads to the console.

        ``POST /api/2/idp/ott``

        Whoever has it may log in as the user, so it is a secret. Only API clients may ask for it, for users
        of their tenant and those below it that let support in.

        Args:
            login: The user's login.
            target_uri: The page that is shown after logging in: a web address. The management console
                when it is not given.
            reason: Why it is asked for; kept in the audit log.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The address. A ``types.LoginUrl``.

        Raises:
            tenantry.Error: An invalid argument for a target that is no web address. Its ``done`` lists
                the requests that had succeeded.

        Example:
            >>> login_url = client.auth.login_url(user_login)
        """
        return self._do(
            "auth.login_url",
            {"login": login, "target_uri": target_uri, "reason": reason},
            on_progress,
            timeout,
        )
