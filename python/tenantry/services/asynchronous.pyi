# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
import builtins
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Literal, overload

from tenantry import types
from tenantry._progress import Progress
from tenantry._sinks import Sink

class Auth:
    async def openid_configuration(self) -> types.OpenIdConfiguration:
        """Fetches the configuration of the OpenID provider.

        ``GET /.well-known/openid-configuration``
        """
    async def request_token(self, body: types.TokenRequest | str | bytes) -> types.Token:
        """Asks for an access token and an ID token.

        ``POST /api/2/idp/token``
        """
    async def revoke_token(self, body: types.TokenRevocation | str | bytes) -> None:
        """Revokes an access token or a refresh token.

        ``POST /api/2/idp/revoke_token``
        """
    async def introspect_token(
        self, body: types.TokenIntrospectionRequest | str | bytes
    ) -> types.TokenIntrospection:
        """Tells whether an access token is valid, and what it lets its bearer do.

        ``POST /api/2/idp/introspect_token``
        """
    async def request_one_time_token(
        self, body: types.OneTimeTokenRequest | str | bytes
    ) -> types.OneTimeToken:
        """Asks for a one-time token with which one can log in on behalf of a user.

        ``POST /api/2/idp/ott``
        """
    async def log_in_with_one_time_token(self, body: types.OneTimeTokenLogin | str | bytes) -> types.User:
        """Logs in with a one-time token and keeps the session's cookie.

        ``POST /api/2/idp/ott/login``
        """
    async def one_time_token_login_page(
        self, *, ott: str | None = None, target_uri: str | None = None
    ) -> str:
        """Fetches the page that logs a browser in with a one-time token.

        ``GET /api/2/idp/external-login``
        """
    async def log_out(self) -> str:
        """Ends the session.

        ``GET /api/2/idp/logout``
        """
    async def authorize_device(
        self, body: types.DeviceAuthorizationRequest | str | bytes
    ) -> types.DeviceAuthorization:
        """Asks for a device code, which a user then approves.

        ``POST /api/2/idp/device_authorization``
        """
    async def get_device_approval(self, *, code: str, tenant_uuid: str | None = None) -> types.DeviceApproval:
        """Looks a device authorization up by the code its user was shown.

        ``GET /api/2/idp/device_authorization/approval``
        """
    async def approve_device(self, body: types.DeviceApprovalRequest | str | bytes) -> None:
        """Approves a device code.

        ``POST /api/2/idp/device_authorization/approval``
        """
    async def forgot_link(self, *, login: str) -> types.ForgotLink:
        """Fetches the link to the page for forgotten passwords.

        ``GET /api/2/accounts/forgot_link``
        """
    async def data_center(
        self,
        login: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.DataCenter:
        """Finds the data center in which the account of a login lives."""
    async def login_url(
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
        """

class Clients:
    async def create(self, body: types.NewApiClient | str | bytes) -> types.CreatedApiClient:
        """Registers an API client and gives its secret.

        ``POST /api/2/clients``
        """
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        allow_deleted: bool | None = None,
    ) -> types.ApiClientList:
        """Fetches several API clients.

        ``GET /api/2/clients``
        """
    async def get(self, client_id: str) -> types.ApiClient:
        """Fetches one API client.

        ``GET /api/2/clients/{client_id}``
        """
    async def update(
        self, client_id: str, body: types.ApiClientUpdate | types.ApiClient | str | bytes
    ) -> types.ApiClient:
        """Changes an API client.

        ``PUT /api/2/clients/{client_id}``
        """
    async def delete(self, client_id: str) -> None:
        """Deletes an API client.

        ``DELETE /api/2/clients/{client_id}``
        """
    async def register(
        self,
        name: str,
        *,
        tenant_id: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.CreatedApiClient:
        """Registers an API client, which is what programs log in as.

        ``GET /api/2/users/me``, ``GET /api/2/clients``, ``POST /api/2/clients``
        """
    async def enable(
        self,
        client_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.ApiClient:
        """Lets an API client get tokens again.

        ``GET /api/2/clients/{client_id}``, ``PUT /api/2/clients/{client_id}``
        """
    async def disable(
        self,
        client_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.ApiClient:
        """Shuts an API client out: it gets no tokens, and those it has are revoked.

        ``GET /api/2/clients/{client_id}``, ``PUT /api/2/clients/{client_id}``
        """
    async def remove(
        self,
        client_id: str,
        confirmation: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Deletes an API client and revokes its tokens.

        ``GET /api/2/clients/{client_id}``, ``DELETE /api/2/clients/{client_id}``
        """

class Applications:
    async def list(self) -> types.ApplicationList:
        """Fetches every application of the platform.

        ``GET /api/2/applications``
        """
    async def get(self, application_id: str) -> types.Application:
        """Fetches one application.

        ``GET /api/2/applications/{application_id}``
        """
    async def enable(self, application_id: str, tenant_id: str) -> None:
        """Turns an application on for a tenant.

        ``POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``
        """
    async def disable(self, application_id: str, tenant_id: str) -> None:
        """Turns an application off for a tenant.

        ``DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``
        """
    async def ids_for_tenant(self, tenant_id: str, *, for_ui: bool | None = None) -> types.IdList:
        """Fetches the ids of the applications that a tenant has.

        ``GET /api/2/tenants/{tenant_id}/applications``
        """
    async def ids_for_tenants(self, *, tenants: Sequence[str]) -> types.TenantApplicationsList:
        """Fetches the ids of the applications that each of several tenants has.

        ``GET /api/2/tenants/applications``
        """
    async def get_setting(self, application_id: str, tenant_id: str, setting_name: str) -> types.Setting:
        """Fetches one setting of an application, as the tenant sees it.

        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    async def update_setting(
        self,
        application_id: str,
        tenant_id: str,
        setting_name: str,
        body: types.SettingUpdate | types.Setting | str | bytes,
    ) -> types.Setting:
        """Sets one setting of an application for a tenant.

        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    async def delete_setting(self, application_id: str, tenant_id: str, setting_name: str) -> None:
        """Drops a tenant's own value of a setting, so that it is inherited again.

        ``DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    async def turn_on(
        self,
        tenant_id: str,
        application: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Application:
        """Turns a service on for a tenant, by whatever name.

        ``GET /api/2/applications``, ``GET /api/2/tenants/{tenant_id}/applications``,
        ``GET /api/2/tenants/{tenant_id}``,
        ``POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``
        """
    async def turn_off(
        self,
        tenant_id: str,
        application: str,
        confirmation: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Turns a service off and deletes its data, in the tenant and in all below it.

        ``GET /api/2/applications``, ``GET /api/2/tenants/{tenant_id}``,
        ``GET /api/2/tenants/{tenant_id}/applications``,
        ``DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``
        """

class Tenants:
    async def create(self, body: types.NewTenant | str | bytes) -> types.Tenant:
        """Creates a tenant.

        ``POST /api/2/tenants``
        """
    async def get(
        self, tenant_id: str, *, embed_path: bool | None = None, allow_deleted: bool | None = None
    ) -> types.Tenant:
        """Fetches one tenant.

        ``GET /api/2/tenants/{tenant_id}``
        """
    @overload
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["stamps"],
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> types.TenantListStamps:
        """Fetches several tenants, given by their ids, their parent or the root of their tree.

        ``GET /api/2/tenants``
        """
    @overload
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["basic"],
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> types.TenantListBasic:
        """Fetches several tenants, given by their ids, their parent or the root of their tree.

        ``GET /api/2/tenants``
        """
    @overload
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["full"] | None = None,
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> types.TenantListFull:
        """Fetches several tenants, given by their ids, their parent or the root of their tree.

        ``GET /api/2/tenants``
        """
    @overload
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: types.LevelOfDetail | str | None = None,
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> types.TenantList:
        """Fetches several tenants, given by their ids, their parent or the root of their tree.

        ``GET /api/2/tenants``
        """
    @overload
    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["stamps"],
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> AsyncIterator[types.TenantRecordStamps]:
        """The items of ``list``, one after the other.

        ``GET /api/2/tenants``
        """
    @overload
    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["basic"],
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> AsyncIterator[types.TenantRecordBasic]:
        """The items of ``list``, one after the other.

        ``GET /api/2/tenants``
        """
    @overload
    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["full"] | None = None,
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> AsyncIterator[types.TenantRecordFull]:
        """The items of ``list``, one after the other.

        ``GET /api/2/tenants``
        """
    @overload
    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: types.LevelOfDetail | str | None = None,
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> AsyncIterator[types.TenantRecord]:
        """The items of ``list``, one after the other.

        ``GET /api/2/tenants``
        """
    async def child_ids(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> types.IdList:
        """Fetches the ids of a tenant's direct children.

        ``GET /api/2/tenants/{tenant_id}/children``
        """
    def iter_child_ids(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> AsyncIterator[types.Uuid]:
        """The items of ``child_ids``, one after the other.

        ``GET /api/2/tenants/{tenant_id}/children``
        """
    async def children(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> types.TenantChildren:
        """Fetches a tenant's direct children.

        ``GET /api/2/tenants/{tenant_id}/children?include_details=true``
        """
    def iter_children(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> AsyncIterator[types.Tenant]:
        """The items of ``children``, one after the other.

        ``GET /api/2/tenants/{tenant_id}/children?include_details=true``
        """
    async def update(
        self,
        tenant_id: str,
        body: types.TenantUpdate | types.Tenant | types.TenantRecord | types.TenantRecordFull | str | bytes,
    ) -> types.Tenant:
        """Changes a tenant, moves it, or turns it off and on.

        ``PUT /api/2/tenants/{tenant_id}``
        """
    async def delete(self, tenant_id: str, *, version: int) -> None:
        """Deletes a tenant and everything below it.

        ``DELETE /api/2/tenants/{tenant_id}``
        """
    async def restore(self, tenant_id: str, *, force: bool | None = None) -> None:
        """Brings a deleted tenant back.

        ``POST /api/2/tenants/{tenant_id}/restore``
        """
    async def set_default_idp(
        self, tenant_id: str, body: types.DefaultIdpUpdate | str | bytes
    ) -> types.Tenant:
        """Sets the identity provider that a tenant's new users get.

        ``PUT /api/2/tenants/{tenant_id}/default_idp``
        """
    async def mfa_status(self, tenant_id: str) -> types.TenantMfaStatus:
        """Tells whether a tenant asks its users for two factors, and how many have them.

        ``GET /api/2/tenants/{tenant_id}/mfa/status``
        """
    async def set_mfa(
        self, tenant_id: str, body: types.TenantMfaUpdate | str | bytes
    ) -> types.TenantMfaStatus:
        """Turns two-factor authentication on or off for a tenant.

        ``PUT /api/2/tenants/{tenant_id}/mfa/status``
        """
    async def modify(
        self,
        tenant_id: str,
        change: Callable[[types.Tenant], types.TenantChange | None],
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Changes a tenant on what it is now.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``
        """
    async def suspend(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Suspends a partner or customer.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``
        """
    async def reactivate(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Lets a suspended partner or customer work again.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``
        """
    async def rename(
        self,
        tenant_id: str,
        name: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Gives a tenant another name.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``
        """
    async def move_to(
        self,
        tenant_id: str,
        parent_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Moves a tenant with everything below it under another parent.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``
        """
    async def limit_access(
        self,
        tenant_id: str,
        limited: bool,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Says whether administrators above a tenant may act inside it.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``
        """
    async def change_contact(
        self,
        tenant_id: str,
        contact: types.ContactUpdate,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Changes a tenant's contact.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``
        """
    async def terminate(
        self,
        tenant_id: str,
        confirmation: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Ends the relationship with a partner or customer.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``,
        ``DELETE /api/2/tenants/{tenant_id}``
        """
    async def tree(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.TenantNode]:
        """Gives a tenant and all below it as one list, each with the names on the way down to it.

        ``GET /api/2/tenants``
        """
    async def path(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.TenantRecord]:
        """Gives the tenants on the way down to a tenant.

        ``GET /api/2/tenants``
        """
    async def find(
        self,
        name: str,
        *,
        below: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Finds the tenant of exactly this name.

        ``GET /api/2/clients/{client_id}``, ``GET /api/2/users/me``, ``GET /api/2/search``,
        ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/tenants``
        """
    async def find_by_external_id(
        self,
        external_id: str,
        *,
        below: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Finds the tenant that has this id in a system of yours (``customer_id``).

        ``GET /api/2/clients/{client_id}``, ``GET /api/2/users/me``, ``GET /api/2/search``,
        ``GET /api/2/tenants``, ``GET /api/2/tenants/{tenant_id}``
        """
    async def number(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> int:
        """Tells the number that a tenant has in version 1 of the API, as in usages and reports."""
    async def find_by_number(
        self,
        number: int,
        *,
        below: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Finds the tenant that has this number in version 1 of the API.

        ``GET /api/2/clients/{client_id}``, ``GET /api/2/users/me``, ``GET /api/2/tenants``,
        ``GET /api/2/tenants/usages``, ``GET /api/2/tenants/{tenant_id}``
        """
    async def apply(
        self,
        plan: types.TenantPlan,
        *,
        dry_run: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.PlanResult:
        """Makes a tenant as a plan wants it, and tells what was changed.

        ``GET /api/2/tenants``, ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items/available_for_child``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``GET /api/2/tenants/{tenant_id}/users``,
        ``GET /api/2/users``, ``GET /api/2/users/check_login``, ``POST /api/2/tenants``,
        ``PUT /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}/mfa/status``,
        ``PUT /api/2/tenants/{tenant_id}/offering_items``, ``GET /api/2/tenants/{tenant_id}/pricing``,
        ``PUT /api/2/tenants/{tenant_id}/pricing``, ``POST /api/2/users``, ``GET /api/2/users/{user_id}``,
        ``PUT /api/2/users/{user_id}``, ``POST /api/2/users/{user_id}/send-activation-email``,
        ``POST /api/2/users/{user_id}/password``, ``GET /api/2/users/{user_id}/access_policies``,
        ``PUT /api/2/users/{user_id}/access_policies``
        """
    async def provision(
        self,
        parent_id: str,
        kind: types.TenantKind | str,
        name: str,
        *,
        items: Sequence[str] | None = None,
        edition: str | None = None,
        application: str | None = None,
        type: str | None = None,
        storage_ids: Sequence[str] | None = None,
        customer_id: str | None = None,
        language: str | None = None,
        email: str | None = None,
        ancestral_access: bool | None = None,
        enhanced_security: bool | None = None,
        two_factor: bool | None = None,
        production: bool | None = None,
        admin_login: str | None = None,
        admin_email: str | None = None,
        admin_firstname: str | None = None,
        admin_lastname: str | None = None,
        admin_role: str | None = None,
        admin_password: str | None = None,
        dry_run: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.PlanResult:
        """Provisions a tenant with offering items, two-factor authentication and an administrator.

        ``GET /api/2/tenants``, ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items/available_for_child``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``GET /api/2/tenants/{tenant_id}/users``,
        ``GET /api/2/users``, ``GET /api/2/users/check_login``, ``POST /api/2/tenants``,
        ``PUT /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}/mfa/status``,
        ``PUT /api/2/tenants/{tenant_id}/offering_items``, ``GET /api/2/tenants/{tenant_id}/pricing``,
        ``PUT /api/2/tenants/{tenant_id}/pricing``, ``POST /api/2/users``, ``GET /api/2/users/{user_id}``,
        ``PUT /api/2/users/{user_id}``, ``POST /api/2/users/{user_id}/send-activation-email``,
        ``POST /api/2/users/{user_id}/password``, ``GET /api/2/users/{user_id}/access_policies``,
        ``PUT /api/2/users/{user_id}/access_policies``
        """
    async def set_edition_upsell(
        self,
        tenant_id: str,
        enabled: bool,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Setting:
        """Offers a tenant's administrators the higher editions of their services, or no longer.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``,
        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    def walk(self, tenant_id: str) -> AsyncIterator[types.TenantNode]:
        """Walks through a tenant and all below it, those higher up first.

        ``GET /api/2/tenants``
        """

class Pricing:
    async def get(self, tenant_id: str) -> types.Pricing:
        """Fetches a tenant's pricing.

        ``GET /api/2/tenants/{tenant_id}/pricing``
        """
    async def update(
        self, tenant_id: str, body: types.PricingUpdate | types.Pricing | str | bytes
    ) -> types.Pricing:
        """Changes a tenant's pricing; this is how a trial becomes production.

        ``PUT /api/2/tenants/{tenant_id}/pricing``
        """
    async def switch_to_production(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Pricing:
        """Switches a customer from trial to production.

        ``GET /api/2/tenants/{tenant_id}/pricing``, ``PUT /api/2/tenants/{tenant_id}/pricing``
        """
    async def billing_settings(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.BillingSettings:
        """Tells how a partner is charged: licensing mode, tier level, contract and account number.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    async def set_licensing_mode(
        self,
        tenant_id: str,
        mode: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Setting:
        """Sets how a partner is charged.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``,
        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    async def set_tier_level(
        self,
        tenant_id: str,
        level: int,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Setting:
        """Sets a partner's minimum commitment.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``,
        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    async def price_list(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.PriceList:
        """Tells what a partner pays for what.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """

class OfferingItems:
    async def list(
        self,
        tenant_id: str,
        *,
        infra_uuid: str | None = None,
        available_only: str | None = None,
        for_ui: bool | None = None,
        edition: str | None = None,
        usage_names: Sequence[str] | None = None,
        status: int | None = None,
        include_secondary: bool | None = None,
        type: types.OfferingItemType | str | None = None,
    ) -> types.OfferingItemList:
        """Fetches a tenant's offering items with their states and quotas.

        ``GET /api/2/tenants/{tenant_id}/offering_items``
        """
    async def list_subtree(
        self,
        *,
        subtree_root_tenant_id: str,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
        offering_items: Sequence[str] | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        allow_deleted: bool | None = None,
    ) -> types.OfferingItemList:
        """Fetches the offering items of a tenant and of all tenants below it.

        ``GET /api/2/tenants/offering_items``
        """
    def iter_list_subtree(
        self,
        *,
        subtree_root_tenant_id: str,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
        offering_items: Sequence[str] | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        allow_deleted: bool | None = None,
    ) -> AsyncIterator[types.OfferingItem]:
        """The items of ``list_subtree``, one after the other.

        ``GET /api/2/tenants/offering_items``
        """
    async def available_for_child(
        self, tenant_id: str, *, kind: str | None = None, edition: str | None = None
    ) -> types.OfferingItemList:
        """Fetches the offering items that a new child of this tenant could get.

        ``GET /api/2/tenants/{tenant_id}/offering_items/available_for_child``
        """
    async def set(
        self, tenant_id: str, body: types.OfferingItemsUpdate | str | bytes
    ) -> types.OfferingItemList:
        """Turns offering items on and off and sets their quotas.

        ``PUT /api/2/tenants/{tenant_id}/offering_items``
        """
    async def prices(self, tenant_id: str) -> types.OfferingItemPrices:
        """Fetches the prices of a tenant's offering items.

        ``GET /api/2/tenants/{tenant_id}/offering_items/pricing``
        """
    async def set_prices(
        self, tenant_id: str, body: types.OfferingItemPricesUpdate | types.OfferingItemPrices | str | bytes
    ) -> types.OfferingItemPrices:
        """Sets the prices of a tenant's offering items.

        ``PUT /api/2/tenants/{tenant_id}/offering_items/pricing``
        """
    async def check_edition_switch(
        self, tenant_id: str, *, target_edition: str, application_id: str
    ) -> types.EditionSwitchWarnings:
        """Tells whether a tenant could switch to an edition, and what it would lose.

        ``GET /api/2/tenants/{tenant_id}/edition``
        """
    async def switch_edition(
        self, tenant_id: str, body: types.EditionSwitch | str | bytes
    ) -> types.OfferingItemList:
        """Switches a tenant to another edition of an application.

        ``PUT /api/2/tenants/{tenant_id}/edition``
        """
    async def modify(
        self,
        tenant_id: str,
        change: Callable[[types.OfferingItemList], types.OfferingItemsChange | None],
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.OfferingItemList:
        """Changes a tenant's offering items on what they are now.

        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``
        """
    async def enable_all(
        self,
        tenant_id: str,
        edition: str,
        *,
        application: str | None = None,
        type: str | None = None,
        storage_ids: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.OfferingItem]:
        """Turns on all offering items of an edition that a tenant could have.

        ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``
        """
    async def enable(
        self,
        tenant_id: str,
        names: Sequence[str],
        *,
        application: str | None = None,
        edition: str | None = None,
        type: str | None = None,
        storage_ids: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.OfferingItem]:
        """Turns on offering items by name.

        ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``
        """
    async def disable(
        self,
        tenant_id: str,
        names: Sequence[str],
        *,
        application: str | None = None,
        edition: str | None = None,
        type: str | None = None,
        storage_ids: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.OfferingItem]:
        """Turns off offering items by name, in the tenant and in all below it.

        ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``
        """
    async def set_quota(
        self,
        tenant_id: str,
        name: str,
        quota: str,
        *,
        overage: str | None = None,
        storage_id: str | None = None,
        application: str | None = None,
        version: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.OfferingItem:
        """Sets the quota of an offering item that is on, in units people write.

        ``GET /api/2/applications``, ``GET /api/2/tenants/{tenant_id}/offering_items``,
        ``PUT /api/2/tenants/{tenant_id}/offering_items``
        """
    async def set_quota_below(
        self,
        tenant_id: str,
        name: str,
        quota: str,
        *,
        overage: str | None = None,
        storage_id: str | None = None,
        application: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.QuotaBelow]:
        """Sets the quota of an offering item in every tenant directly below another that has it on.

        ``GET /api/2/applications``, ``GET /api/2/tenants``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``
        """
    async def change_edition(
        self,
        tenant_id: str,
        edition: str,
        *,
        application: str | None = None,
        accept: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.OfferingItem]:
        """Switches a tenant and all below it to another edition of an application.

        ``GET /api/2/applications``, ``GET /api/2/tenants/{tenant_id}/offering_items``,
        ``GET /api/2/tenants/{tenant_id}/edition``, ``PUT /api/2/tenants/{tenant_id}/edition``
        """

class Branding:
    async def get(self, tenant_id: str, *, effective: int | None = None) -> types.BrandOptions:
        """Fetches a tenant's branding options.

        ``GET /api/2/tenants/{tenant_id}/brand``
        """
    async def enable(self, tenant_id: str, *, version: int) -> types.Tenant:
        """Gives a tenant a brand of its own.

        ``POST /api/2/tenants/{tenant_id}/brand``
        """
    async def update(
        self,
        tenant_id: str,
        body: types.BrandOptionsUpdate | types.BrandOptions | str | bytes,
        *,
        version: int,
    ) -> types.Tenant:
        """Changes a tenant's branding options.

        ``PUT /api/2/tenants/{tenant_id}/brand``
        """
    async def disable(self, tenant_id: str, *, version: int) -> None:
        """Takes a tenant's own brand away; it shows its parent's again.

        ``DELETE /api/2/tenants/{tenant_id}/brand``
        """
    async def logo(self, tenant_id: str) -> bytes:
        """Fetches the logo of a tenant's brand as a PNG picture.

        ``GET /api/2/tenants/{tenant_id}/brand/logo``
        """
    async def upload_logo(self, tenant_id: str, body: bytes, *, version: int) -> types.Tenant:
        """Sets the logo of a tenant's brand.

        ``POST /api/2/tenants/{tenant_id}/brand/logo``
        """
    async def modify(
        self,
        tenant_id: str,
        change: Callable[[types.BrandOptions], types.BrandOptionsChange | None],
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.BrandOptions:
        """Changes what a partner or folder shows on what it shows now.

        ``GET /api/2/tenants/{tenant_id}``, ``POST /api/2/tenants/{tenant_id}/brand``,
        ``GET /api/2/tenants/{tenant_id}/brand``, ``PUT /api/2/tenants/{tenant_id}/brand``
        """
    async def set_buy_url(
        self,
        tenant_id: str,
        url: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.BrandOptions:
        """Sets where the links and buttons to buy more lead, for a partner.

        ``GET /api/2/tenants/{tenant_id}``, ``POST /api/2/tenants/{tenant_id}/brand``,
        ``GET /api/2/tenants/{tenant_id}/brand``, ``PUT /api/2/tenants/{tenant_id}/brand``
        """
    async def set_logo_from_file(
        self,
        tenant_id: str,
        path: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Sets the logo that a partner or folder shows from a file.

        ``GET /api/2/tenants/{tenant_id}``, ``POST /api/2/tenants/{tenant_id}/brand``,
        ``GET /api/2/tenants/{tenant_id}/brand/logo``, ``POST /api/2/tenants/{tenant_id}/brand/logo``
        """

class Users:
    async def create(self, body: types.NewUser | str | bytes) -> types.User:
        """Creates a user.

        ``POST /api/2/users``
        """
    async def get(self, user_id: str, *, allow_deleted: bool | None = None) -> types.User:
        """Fetches one user.

        ``GET /api/2/users/{user_id}``
        """
    @overload
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["stamps"],
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> types.UserListStamps:
        """Fetches several users, given by their ids, their tenant or the root of a tree.

        ``GET /api/2/users``
        """
    @overload
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["basic"],
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> types.UserListBasic:
        """Fetches several users, given by their ids, their tenant or the root of a tree.

        ``GET /api/2/users``
        """
    @overload
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["full"] | None = None,
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> types.UserListFull:
        """Fetches several users, given by their ids, their tenant or the root of a tree.

        ``GET /api/2/users``
        """
    @overload
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: types.LevelOfDetail | str | None = None,
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> types.UserList:
        """Fetches several users, given by their ids, their tenant or the root of a tree.

        ``GET /api/2/users``
        """
    @overload
    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["stamps"],
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> AsyncIterator[types.UserRecordStamps]:
        """The items of ``list``, one after the other.

        ``GET /api/2/users``
        """
    @overload
    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["basic"],
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> AsyncIterator[types.UserRecordBasic]:
        """The items of ``list``, one after the other.

        ``GET /api/2/users``
        """
    @overload
    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: Literal["full"] | None = None,
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> AsyncIterator[types.UserRecordFull]:
        """The items of ``list``, one after the other.

        ``GET /api/2/users``
        """
    @overload
    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: types.LevelOfDetail | str | None = None,
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> AsyncIterator[types.UserRecord]:
        """The items of ``list``, one after the other.

        ``GET /api/2/users``
        """
    async def ids_for_tenant(
        self,
        tenant_id: str,
        *,
        include_grand_children: bool | None = None,
        include_hidden: bool | None = None,
        order: str | None = None,
        allow_deleted: bool | None = None,
    ) -> types.IdList:
        """Fetches the ids of a tenant's users.

        ``GET /api/2/tenants/{tenant_id}/users``
        """
    async def me(self) -> types.CurrentUser:
        """Fetches the user or API client that is calling.

        ``GET /api/2/users/me``
        """
    async def update(
        self,
        user_id: str,
        body: types.UserUpdate | types.User | types.UserRecord | types.UserRecordFull | str | bytes,
    ) -> types.User:
        """Changes a user, or turns it off and on.

        ``PUT /api/2/users/{user_id}``
        """
    async def delete(self, user_id: str, *, version: int) -> None:
        """Deletes a user and all its data.

        ``DELETE /api/2/users/{user_id}``
        """
    async def restore(self, user_id: str, *, force: bool | None = None, enable: bool | None = None) -> None:
        """Brings a deleted user back.

        ``POST /api/2/users/{user_id}/restore``
        """
    async def check_login(self, *, username: str) -> None:
        """Tells whether a login is free.

        ``GET /api/2/users/check_login``
        """
    async def check_password(self, body: types.PasswordCheck | str | bytes) -> types.PasswordCheckResult:
        """Tells whether a password is known from data breaches.

        ``POST /api/2/users/check_password``
        """
    async def set_password(self, user_id: str, body: types.NewPassword | str | bytes) -> None:
        """Sets a user's password, which also activates the user.

        ``POST /api/2/users/{user_id}/password``
        """
    async def send_activation_email(self, user_id: str) -> None:
        """Sends a user the e-mail with which to activate the account.

        ``POST /api/2/users/{user_id}/send-activation-email``
        """
    async def access_policies(
        self, user_id: str, *, include_user_group_policies: bool | None = None
    ) -> types.AccessPolicyList:
        """Fetches a user's roles.

        ``GET /api/2/users/{user_id}/access_policies``
        """
    async def set_access_policies(
        self, user_id: str, body: types.AccessPoliciesUpdate | types.AccessPolicyList | str | bytes
    ) -> types.AccessPolicyList:
        """Replaces all roles of a user.

        ``PUT /api/2/users/{user_id}/access_policies``
        """
    async def set_mfa(self, user_id: str, body: types.UserMfaUpdate | str | bytes) -> None:
        """Turns two-factor authentication on or off for a user.

        ``PUT /api/2/users/{user_id}/mfa/status``
        """
    async def modify(
        self,
        user_id: str,
        change: Callable[[types.User], types.UserChange | None],
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Changes a user on what it is now.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``
        """
    async def enable(
        self,
        user_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Lets a user log in.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``
        """
    async def disable(
        self,
        user_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Shuts a user out.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``
        """
    async def set_quota_upsell(
        self,
        user_id: str,
        enabled: bool,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Makes a user a buyer, who is offered more quota when it runs out, or no longer one.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``
        """
    async def remove(
        self,
        user_id: str,
        confirmation: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Disables a user and deletes it with all its data.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``, ``DELETE /api/2/users/{user_id}``
        """
    async def add_role(
        self,
        user_id: str,
        role: types.UserRole | str,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.AccessPolicy]:
        """Gives a user a role in a tenant, beside those it has.

        ``GET /api/2/users/{user_id}/access_policies``, ``PUT /api/2/users/{user_id}/access_policies``
        """
    async def remove_role(
        self,
        user_id: str,
        role: types.UserRole | str,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.AccessPolicy]:
        """Takes a role in a tenant from a user, and leaves the others.

        ``GET /api/2/users/{user_id}/access_policies``, ``PUT /api/2/users/{user_id}/access_policies``
        """
    async def login_available(
        self,
        login: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> bool:
        """Tells whether a login is free.

        ``GET /api/2/users/check_login``
        """
    async def provision(
        self,
        tenant_id: str,
        plan: types.UserPlan,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Makes a user of a tenant as it is wanted, with roles and activation.

        ``GET /api/2/users/check_login``, ``GET /api/2/tenants/{tenant_id}/users``, ``GET /api/2/users``,
        ``POST /api/2/users``, ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``,
        ``POST /api/2/users/{user_id}/send-activation-email``, ``POST /api/2/users/{user_id}/password``,
        ``GET /api/2/users/{user_id}/access_policies``, ``PUT /api/2/users/{user_id}/access_policies``
        """
    async def change_email(
        self,
        user_id: str,
        email: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.EmailChange:
        """Changes a user's e-mail address, and tells whether it counts already.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``
        """

class Locations:
    async def create(self, body: types.NewLocation | str | bytes) -> types.Location:
        """Creates a location.

        ``POST /api/2/locations``
        """
    async def get(self, location_id: str) -> types.Location:
        """Fetches one location.

        ``GET /api/2/locations/{location_id}``
        """
    async def list(self, *, uuids: Sequence[str]) -> types.LocationList:
        """Fetches several locations.

        ``GET /api/2/locations``
        """
    async def ids_for_tenant(self, tenant_id: str) -> types.LocationIdList:
        """Fetches the ids of the locations that a tenant owns.

        ``GET /api/2/tenants/{tenant_id}/locations``
        """
    async def storage_ids(self, location_id: str) -> types.StorageIdList:
        """Fetches the ids of the storages in a location.

        ``GET /api/2/locations/{location_id}/infra``
        """
    async def update(
        self, location_id: str, body: types.LocationUpdate | types.Location | str | bytes
    ) -> types.Location:
        """Renames a location.

        ``PUT /api/2/locations/{location_id}``
        """
    async def delete(self, location_id: str, *, version: int) -> None:
        """Deletes a location.

        ``DELETE /api/2/locations/{location_id}``
        """
    async def add(
        self,
        tenant_id: str,
        name: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Location:
        """Creates a location of a tenant.

        ``GET /api/2/tenants/{tenant_id}/locations``, ``GET /api/2/locations``, ``POST /api/2/locations``
        """
    async def rename(
        self,
        location_id: str,
        name: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Location:
        """Gives a location another name.

        ``GET /api/2/locations/{location_id}``, ``PUT /api/2/locations/{location_id}``
        """
    async def remove(
        self,
        location_id: str,
        confirmation: str,
        *,
        with_storages: bool | None = None,
        force: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Removes a location, on demand with the storages in it.

        ``GET /api/2/locations/{location_id}``, ``GET /api/2/locations/{location_id}/infra``,
        ``GET /api/2/infra``, ``DELETE /api/2/infra/{infra_id}``, ``DELETE /api/2/locations/{location_id}``,
        ``GET /api/2/infra/{infra_id}``
        """
    async def with_storages(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.LocationStorages]:
        """Gives the locations of a tenant, each with the storages that stand in it.

        ``GET /api/2/tenants/{tenant_id}/locations``, ``GET /api/2/locations``,
        ``GET /api/2/locations/{location_id}/infra``, ``GET /api/2/infra``
        """

class Storages:
    async def register(self, body: types.NewStorage | str | bytes) -> types.Storage:
        """Registers a storage.

        ``POST /api/2/infra``
        """
    async def get(self, infra_id: str) -> types.Storage:
        """Fetches one storage.

        ``GET /api/2/infra/{infra_id}``
        """
    async def list(self, *, uuids: Sequence[str]) -> types.StorageList:
        """Fetches several storages.

        ``GET /api/2/infra``
        """
    async def update(
        self, infra_id: str, body: types.StorageUpdate | types.Storage | str | bytes
    ) -> types.Storage:
        """Changes a storage or moves it to another location.

        ``PUT /api/2/infra/{infra_id}``
        """
    async def delete(self, infra_id: str, *, version: int, force: bool | None = None) -> None:
        """Takes a storage out of the platform.

        ``DELETE /api/2/infra/{infra_id}``
        """
    async def add(
        self,
        storage: types.NewStorage,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Storage:
        """Registers a storage in a location.

        ``GET /api/2/locations/{location_id}/infra``, ``GET /api/2/infra``, ``POST /api/2/infra``
        """
    async def rename(
        self,
        storage_id: str,
        name: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Storage:
        """Gives a storage another name.

        ``GET /api/2/infra/{infra_id}``, ``PUT /api/2/infra/{infra_id}``
        """
    async def set_url(
        self,
        storage_id: str,
        url: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Storage:
        """Gives a storage another address, or other keys.

        ``GET /api/2/infra/{infra_id}``, ``PUT /api/2/infra/{infra_id}``
        """
    async def move_to(
        self,
        storage_id: str,
        location_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Storage:
        """Moves a storage to another location.

        ``GET /api/2/infra/{infra_id}``, ``PUT /api/2/infra/{infra_id}``
        """
    async def remove(
        self,
        storage_id: str,
        confirmation: str,
        *,
        force: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Removes a storage.

        ``GET /api/2/infra/{infra_id}``, ``DELETE /api/2/infra/{infra_id}``
        """

class Usages:
    async def list(
        self,
        tenant_id: str,
        *,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
    ) -> types.UsageList:
        """Fetches what a tenant uses.

        ``GET /api/2/tenants/{tenant_id}/usages``
        """
    async def list_for_tenants(
        self,
        *,
        tenants: Sequence[str],
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
    ) -> types.TenantUsagesList:
        """Fetches what each of several tenants uses.

        ``GET /api/2/tenants/usages``
        """
    async def update(
        self, body: types.UsageUpdate | types.TenantUsagesList | str | bytes
    ) -> types.UsageUpdateResult:
        """Reports usage from outside the platform.

        ``PUT /api/2/tenants/usages``
        """
    async def against_quotas(
        self,
        tenant_id: str,
        *,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.QuotaUsage]:
        """Tells what a tenant and all below it use, held against the tenant's quotas.

        ``GET /api/2/tenants/{tenant_id}/usages``
        """
    async def of_children(
        self,
        tenant_id: str,
        *,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.ChildUsage]:
        """Tells what each of a tenant's children uses, with all below it.

        ``GET /api/2/tenants/{tenant_id}/children``, ``GET /api/2/tenants/usages``
        """

class Reports:
    async def create(self, body: types.NewReport | str | bytes) -> types.Report:
        """Orders a usage report, once or for every month.

        ``POST /api/2/reports``
        """
    async def get(self, report_id: str) -> types.Report:
        """Fetches the settings of one report.

        ``GET /api/2/reports/{report_id}``
        """
    async def ids_for_tenant(self, tenant_id: str) -> types.IdList:
        """Fetches the ids of a tenant's reports.

        ``GET /api/2/tenants/{tenant_id}/reports``
        """
    async def update(
        self, report_id: str, body: types.ReportUpdate | types.Report | str | bytes
    ) -> types.Report:
        """Changes a monthly report, or turns it off and on.

        ``PUT /api/2/reports/{report_id}``
        """
    async def delete(self, report_id: str, *, version: int) -> None:
        """Deletes a report.

        ``DELETE /api/2/reports/{report_id}``
        """
    async def stored(self, report_id: str) -> types.StoredReportList:
        """Fetches the list of a report's files, finished or not.

        ``GET /api/2/reports/{report_id}/stored``
        """
    async def download(self, report_id: str, stored_report_id: str) -> bytes:
        """Downloads one file of a report, in the format it was generated in.

        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``
        """
    async def run(
        self,
        parameters: types.NewReportParameters,
        *,
        poll_every_ms: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.FinishedReport:
        """Orders a report that is made once and kept, and waits until its files are there.

        ``GET /api/2/tenants/{tenant_id}/reports``, ``POST /api/2/reports``,
        ``GET /api/2/reports/{report_id}/stored``, ``GET /api/2/reports/{report_id}``
        """
    async def wait_for_files(
        self,
        report_id: str,
        *,
        poll_every_ms: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.FinishedReport:
        """Waits until every file of a report is there.

        ``GET /api/2/reports/{report_id}``, ``GET /api/2/reports/{report_id}/stored``
        """
    async def download_to(
        self,
        report_id: str,
        stored_report_id: str,
        sink: Sink,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> int:
        """Downloads a report's file of any length into a sink, piece by piece.

        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``
        """
    async def run_to(
        self,
        parameters: types.NewReportParameters,
        sink: Sink,
        *,
        poll_every_ms: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.StoredReport:
        """Orders a report in one format, waits for its file and downloads it into a sink.

        ``GET /api/2/tenants/{tenant_id}/reports``, ``POST /api/2/reports``,
        ``GET /api/2/reports/{report_id}/stored``,
        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``, ``GET /api/2/reports/{report_id}``
        """
    async def billing_rows(
        self,
        tenant_id: str,
        start: str,
        end: str,
        *,
        level: str | None = None,
        format: str | None = None,
        with_zero_usage: bool | None = None,
        show_skus: bool | None = None,
        poll_every_ms: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> list[types.UsageRow]:
        """Tells what a tenant's partners and customers are to be billed for in a period.

        ``GET /api/2/tenants/{tenant_id}/reports``, ``POST /api/2/reports``,
        ``GET /api/2/reports/{report_id}/stored``,
        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``, ``GET /api/2/reports/{report_id}``
        """
    async def rows(
        self,
        report_id: str,
        stored_report_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> list[types.UsageRow]:
        """Reads the rows of a report's file that was made before.

        ``GET /api/2/reports/{report_id}/stored``,
        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``
        """
    async def enable(
        self,
        report_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Report:
        """Has a monthly report made and sent again.

        ``GET /api/2/reports/{report_id}``, ``PUT /api/2/reports/{report_id}``
        """
    async def disable(
        self,
        report_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Report:
        """Stops a monthly report from being made and sent.

        ``GET /api/2/reports/{report_id}``, ``PUT /api/2/reports/{report_id}``
        """

class RegistrationTokens:
    async def list(self, tenant_id: str) -> types.RegistrationTokenList:
        """Fetches a tenant's registration tokens.

        ``GET /api/2/tenants/{tenant_id}/registration_tokens``
        """
    async def create(
        self, tenant_id: str, body: types.NewRegistrationToken | str | bytes
    ) -> types.RegistrationToken:
        """Creates a registration token for a tenant.

        ``POST /api/2/tenants/{tenant_id}/registration_tokens``
        """
    async def list_legacy(self) -> types.RegistrationTokenList:
        """Fetches the caller's registration tokens. Superseded by ``registration_tokens.list``.

        ``GET /api/2/registration_tokens``
        """
    async def create_legacy(
        self, body: types.NewRegistrationTokenLegacy | str | bytes
    ) -> types.RegistrationToken:
        """Creates a registration token. Superseded by ``registration_tokens.create``.

        ``POST /api/2/registration_tokens``
        """
    async def delete(self, token_id: str) -> None:
        """Deletes a registration token.

        ``DELETE /api/2/registration_tokens/{token_id}``
        """

class Search:
    async def find(
        self, *, tenant: str, text: str, limit: int | None = None, allow_deleted: bool | None = None
    ) -> types.SearchResults:
        """Finds tenants and users by name, login or e-mail address.

        ``GET /api/2/search``
        """
    async def everywhere(
        self,
        text: str,
        *,
        below: str | None = None,
        kind: str | None = None,
        limit: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> list[types.SearchHit]:
        """Searches tenants and users by name, login, e-mail and external id.

        ``GET /api/2/clients/{client_id}``, ``GET /api/2/users/me``, ``GET /api/2/search``
        """
