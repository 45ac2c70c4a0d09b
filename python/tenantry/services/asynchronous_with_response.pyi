# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from collections.abc import AsyncIterator, Sequence
from typing import Literal, overload

from tenantry import types
from tenantry._response import Response

class Auth:
    async def openid_configuration(self) -> Response[types.OpenIdConfiguration]:
        """Fetches the configuration of the OpenID provider.

        ``GET /.well-known/openid-configuration``
        """
    async def request_token(self, body: types.TokenRequest | str | bytes) -> Response[types.Token]:
        """Asks for an access token and an ID token.

        ``POST /api/2/idp/token``
        """
    async def revoke_token(self, body: types.TokenRevocation | str | bytes) -> Response[None]:
        """Revokes an access token or a refresh token.

        ``POST /api/2/idp/revoke_token``
        """
    async def introspect_token(
        self, body: types.TokenIntrospectionRequest | str | bytes
    ) -> Response[types.TokenIntrospection]:
        """Tells whether an access token is valid, and what it lets its bearer do.

        ``POST /api/2/idp/introspect_token``
        """
    async def request_one_time_token(
        self, body: types.OneTimeTokenRequest | str | bytes
    ) -> Response[types.OneTimeToken]:
        """Asks for a one-time token with which one can log in on behalf of a user.

        ``POST /api/2/idp/ott``
        """
    async def log_in_with_one_time_token(
        self, body: types.OneTimeTokenLogin | str | bytes
    ) -> Response[types.User]:
        """Logs in with a one-time token and keeps the session's cookie.

        ``POST /api/2/idp/ott/login``
        """
    async def one_time_token_login_page(
        self, *, ott: str | None = None, target_uri: str | None = None
    ) -> Response[str]:
        """Fetches the page that logs a browser in with a one-time token.

        ``GET /api/2/idp/external-login``
        """
    async def log_out(self) -> Response[str]:
        """Ends the session.

        ``GET /api/2/idp/logout``
        """
    async def authorize_device(
        self, body: types.DeviceAuthorizationRequest | str | bytes
    ) -> Response[types.DeviceAuthorization]:
        """Asks for a device code, which a user then approves.

        ``POST /api/2/idp/device_authorization``
        """
    async def get_device_approval(
        self, *, code: str, tenant_uuid: str | None = None
    ) -> Response[types.DeviceApproval]:
        """Looks a device authorization up by the code its user was shown.

        ``GET /api/2/idp/device_authorization/approval``
        """
    async def approve_device(self, body: types.DeviceApprovalRequest | str | bytes) -> Response[None]:
        """Approves a device code.

        ``POST /api/2/idp/device_authorization/approval``
        """
    async def forgot_link(self, *, login: str) -> Response[types.ForgotLink]:
        """Fetches the link to the page for forgotten passwords.

        ``GET /api/2/accounts/forgot_link``
        """

class Clients:
    async def create(self, body: types.NewApiClient | str | bytes) -> Response[types.CreatedApiClient]:
        """Registers an API client and gives its secret.

        ``POST /api/2/clients``
        """
    async def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        allow_deleted: bool | None = None,
    ) -> Response[types.ApiClientList]:
        """Fetches several API clients.

        ``GET /api/2/clients``
        """
    async def get(self, client_id: str) -> Response[types.ApiClient]:
        """Fetches one API client.

        ``GET /api/2/clients/{client_id}``
        """
    async def update(
        self, client_id: str, body: types.ApiClientUpdate | types.ApiClient | str | bytes
    ) -> Response[types.ApiClient]:
        """Changes an API client.

        ``PUT /api/2/clients/{client_id}``
        """
    async def delete(self, client_id: str) -> Response[None]:
        """Deletes an API client.

        ``DELETE /api/2/clients/{client_id}``
        """

class Applications:
    async def list(self) -> Response[types.ApplicationList]:
        """Fetches every application of the platform.

        ``GET /api/2/applications``
        """
    async def get(self, application_id: str) -> Response[types.Application]:
        """Fetches one application.

        ``GET /api/2/applications/{application_id}``
        """
    async def enable(self, application_id: str, tenant_id: str) -> Response[None]:
        """Turns an application on for a tenant.

        ``POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``
        """
    async def disable(self, application_id: str, tenant_id: str) -> Response[None]:
        """Turns an application off for a tenant.

        ``DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``
        """
    async def ids_for_tenant(self, tenant_id: str, *, for_ui: bool | None = None) -> Response[types.IdList]:
        """Fetches the ids of the applications that a tenant has.

        ``GET /api/2/tenants/{tenant_id}/applications``
        """
    async def ids_for_tenants(self, *, tenants: Sequence[str]) -> Response[types.TenantApplicationsList]:
        """Fetches the ids of the applications that each of several tenants has.

        ``GET /api/2/tenants/applications``
        """
    async def get_setting(
        self, application_id: str, tenant_id: str, setting_name: str
    ) -> Response[types.Setting]:
        """Fetches one setting of an application, as the tenant sees it.

        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    async def update_setting(
        self,
        application_id: str,
        tenant_id: str,
        setting_name: str,
        body: types.SettingUpdate | types.Setting | str | bytes,
    ) -> Response[types.Setting]:
        """Sets one setting of an application for a tenant.

        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """
    async def delete_setting(self, application_id: str, tenant_id: str, setting_name: str) -> Response[None]:
        """Drops a tenant's own value of a setting, so that it is inherited again.

        ``DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``
        """

class Tenants:
    async def create(self, body: types.NewTenant | str | bytes) -> Response[types.Tenant]:
        """Creates a tenant.

        ``POST /api/2/tenants``
        """
    async def get(
        self, tenant_id: str, *, embed_path: bool | None = None, allow_deleted: bool | None = None
    ) -> Response[types.Tenant]:
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
    ) -> Response[types.TenantListStamps]:
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
    ) -> Response[types.TenantListBasic]:
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
    ) -> Response[types.TenantListFull]:
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
    ) -> Response[types.TenantList]:
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
    ) -> AsyncIterator[Response[types.TenantListStamps]]:
        """The pages of ``list``, one after the other.

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
    ) -> AsyncIterator[Response[types.TenantListBasic]]:
        """The pages of ``list``, one after the other.

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
    ) -> AsyncIterator[Response[types.TenantListFull]]:
        """The pages of ``list``, one after the other.

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
    ) -> AsyncIterator[Response[types.TenantList]]:
        """The pages of ``list``, one after the other.

        ``GET /api/2/tenants``
        """
    async def child_ids(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> Response[types.IdList]:
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
    ) -> AsyncIterator[Response[types.IdList]]:
        """The pages of ``child_ids``, one after the other.

        ``GET /api/2/tenants/{tenant_id}/children``
        """
    async def children(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> Response[types.TenantChildren]:
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
    ) -> AsyncIterator[Response[types.TenantChildren]]:
        """The pages of ``children``, one after the other.

        ``GET /api/2/tenants/{tenant_id}/children?include_details=true``
        """
    async def update(
        self,
        tenant_id: str,
        body: types.TenantUpdate | types.Tenant | types.TenantRecord | types.TenantRecordFull | str | bytes,
    ) -> Response[types.Tenant]:
        """Changes a tenant, moves it, or turns it off and on.

        ``PUT /api/2/tenants/{tenant_id}``
        """
    async def delete(self, tenant_id: str, *, version: int) -> Response[None]:
        """Deletes a tenant and everything below it.

        ``DELETE /api/2/tenants/{tenant_id}``
        """
    async def restore(self, tenant_id: str, *, force: bool | None = None) -> Response[None]:
        """Brings a deleted tenant back.

        ``POST /api/2/tenants/{tenant_id}/restore``
        """
    async def set_default_idp(
        self, tenant_id: str, body: types.DefaultIdpUpdate | str | bytes
    ) -> Response[types.Tenant]:
        """Sets the identity provider that a tenant's new users get.

        ``PUT /api/2/tenants/{tenant_id}/default_idp``
        """
    async def mfa_status(self, tenant_id: str) -> Response[types.TenantMfaStatus]:
        """Tells whether a tenant asks its users for two factors, and how many have them.

        ``GET /api/2/tenants/{tenant_id}/mfa/status``
        """
    async def set_mfa(
        self, tenant_id: str, body: types.TenantMfaUpdate | str | bytes
    ) -> Response[types.TenantMfaStatus]:
        """Turns two-factor authentication on or off for a tenant.

        ``PUT /api/2/tenants/{tenant_id}/mfa/status``
        """

class Pricing:
    async def get(self, tenant_id: str) -> Response[types.Pricing]:
        """Fetches a tenant's pricing.

        ``GET /api/2/tenants/{tenant_id}/pricing``
        """
    async def update(
        self, tenant_id: str, body: types.PricingUpdate | types.Pricing | str | bytes
    ) -> Response[types.Pricing]:
        """Changes a tenant's pricing; this is how a trial becomes production.

        ``PUT /api/2/tenants/{tenant_id}/pricing``
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
    ) -> Response[types.OfferingItemList]:
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
    ) -> Response[types.OfferingItemList]:
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
    ) -> AsyncIterator[Response[types.OfferingItemList]]:
        """The pages of ``list_subtree``, one after the other.

        ``GET /api/2/tenants/offering_items``
        """
    async def available_for_child(
        self, tenant_id: str, *, kind: str | None = None, edition: str | None = None
    ) -> Response[types.OfferingItemList]:
        """Fetches the offering items that a new child of this tenant could get.

        ``GET /api/2/tenants/{tenant_id}/offering_items/available_for_child``
        """
    async def set(
        self, tenant_id: str, body: types.OfferingItemsUpdate | str | bytes
    ) -> Response[types.OfferingItemList]:
        """Turns offering items on and off and sets their quotas.

        ``PUT /api/2/tenants/{tenant_id}/offering_items``
        """
    async def prices(self, tenant_id: str) -> Response[types.OfferingItemPrices]:
        """Fetches the prices of a tenant's offering items.

        ``GET /api/2/tenants/{tenant_id}/offering_items/pricing``
        """
    async def set_prices(
        self, tenant_id: str, body: types.OfferingItemPricesUpdate | types.OfferingItemPrices | str | bytes
    ) -> Response[types.OfferingItemPrices]:
        """Sets the prices of a tenant's offering items.

        ``PUT /api/2/tenants/{tenant_id}/offering_items/pricing``
        """
    async def check_edition_switch(
        self, tenant_id: str, *, target_edition: str, application_id: str
    ) -> Response[types.EditionSwitchWarnings]:
        """Tells whether a tenant could switch to an edition, and what it would lose.

        ``GET /api/2/tenants/{tenant_id}/edition``
        """
    async def switch_edition(
        self, tenant_id: str, body: types.EditionSwitch | str | bytes
    ) -> Response[types.OfferingItemList]:
        """Switches a tenant to another edition of an application.

        ``PUT /api/2/tenants/{tenant_id}/edition``
        """

class Branding:
    async def get(self, tenant_id: str, *, effective: int | None = None) -> Response[types.BrandOptions]:
        """Fetches a tenant's branding options.

        ``GET /api/2/tenants/{tenant_id}/brand``
        """
    async def enable(self, tenant_id: str, *, version: int) -> Response[types.Tenant]:
        """Gives a tenant a brand of its own.

        ``POST /api/2/tenants/{tenant_id}/brand``
        """
    async def update(
        self,
        tenant_id: str,
        body: types.BrandOptionsUpdate | types.BrandOptions | str | bytes,
        *,
        version: int,
    ) -> Response[types.Tenant]:
        """Changes a tenant's branding options.

        ``PUT /api/2/tenants/{tenant_id}/brand``
        """
    async def disable(self, tenant_id: str, *, version: int) -> Response[None]:
        """Takes a tenant's own brand away; it shows its parent's again.

        ``DELETE /api/2/tenants/{tenant_id}/brand``
        """
    async def logo(self, tenant_id: str) -> Response[bytes]:
        """Fetches the logo of a tenant's brand as a PNG picture.

        ``GET /api/2/tenants/{tenant_id}/brand/logo``
        """
    async def upload_logo(self, tenant_id: str, body: bytes, *, version: int) -> Response[types.Tenant]:
        """Sets the logo of a tenant's brand.

        ``POST /api/2/tenants/{tenant_id}/brand/logo``
        """

class Users:
    async def create(self, body: types.NewUser | str | bytes) -> Response[types.User]:
        """Creates a user.

        ``POST /api/2/users``
        """
    async def get(self, user_id: str, *, allow_deleted: bool | None = None) -> Response[types.User]:
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
    ) -> Response[types.UserListStamps]:
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
    ) -> Response[types.UserListBasic]:
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
    ) -> Response[types.UserListFull]:
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
    ) -> Response[types.UserList]:
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
    ) -> AsyncIterator[Response[types.UserListStamps]]:
        """The pages of ``list``, one after the other.

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
    ) -> AsyncIterator[Response[types.UserListBasic]]:
        """The pages of ``list``, one after the other.

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
    ) -> AsyncIterator[Response[types.UserListFull]]:
        """The pages of ``list``, one after the other.

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
    ) -> AsyncIterator[Response[types.UserList]]:
        """The pages of ``list``, one after the other.

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
    ) -> Response[types.IdList]:
        """Fetches the ids of a tenant's users.

        ``GET /api/2/tenants/{tenant_id}/users``
        """
    async def me(self) -> Response[types.CurrentUser]:
        """Fetches the user or API client that is calling.

        ``GET /api/2/users/me``
        """
    async def update(
        self,
        user_id: str,
        body: types.UserUpdate | types.User | types.UserRecord | types.UserRecordFull | str | bytes,
    ) -> Response[types.User]:
        """Changes a user, or turns it off and on.

        ``PUT /api/2/users/{user_id}``
        """
    async def delete(self, user_id: str, *, version: int) -> Response[None]:
        """Deletes a user and all its data.

        ``DELETE /api/2/users/{user_id}``
        """
    async def restore(
        self, user_id: str, *, force: bool | None = None, enable: bool | None = None
    ) -> Response[None]:
        """Brings a deleted user back.

        ``POST /api/2/users/{user_id}/restore``
        """
    async def check_login(self, *, username: str) -> Response[None]:
        """Tells whether a login is free.

        ``GET /api/2/users/check_login``
        """
    async def check_password(
        self, body: types.PasswordCheck | str | bytes
    ) -> Response[types.PasswordCheckResult]:
        """Tells whether a password is known from data breaches.

        ``POST /api/2/users/check_password``
        """
    async def set_password(self, user_id: str, body: types.NewPassword | str | bytes) -> Response[None]:
        """Sets a user's password, which also activates the user.

        ``POST /api/2/users/{user_id}/password``
        """
    async def send_activation_email(self, user_id: str) -> Response[None]:
        """Sends a user the e-mail with which to activate the account.

        ``POST /api/2/users/{user_id}/send-activation-email``
        """
    async def access_policies(
        self, user_id: str, *, include_user_group_policies: bool | None = None
    ) -> Response[types.AccessPolicyList]:
        """Fetches a user's roles.

        ``GET /api/2/users/{user_id}/access_policies``
        """
    async def set_access_policies(
        self, user_id: str, body: types.AccessPoliciesUpdate | types.AccessPolicyList | str | bytes
    ) -> Response[types.AccessPolicyList]:
        """Replaces all roles of a user.

        ``PUT /api/2/users/{user_id}/access_policies``
        """
    async def set_mfa(self, user_id: str, body: types.UserMfaUpdate | str | bytes) -> Response[None]:
        """Turns two-factor authentication on or off for a user.

        ``PUT /api/2/users/{user_id}/mfa/status``
        """

class Locations:
    async def create(self, body: types.NewLocation | str | bytes) -> Response[types.Location]:
        """Creates a location.

        ``POST /api/2/locations``
        """
    async def get(self, location_id: str) -> Response[types.Location]:
        """Fetches one location.

        ``GET /api/2/locations/{location_id}``
        """
    async def list(self, *, uuids: Sequence[str]) -> Response[types.LocationList]:
        """Fetches several locations.

        ``GET /api/2/locations``
        """
    async def ids_for_tenant(self, tenant_id: str) -> Response[types.LocationIdList]:
        """Fetches the ids of the locations that a tenant owns.

        ``GET /api/2/tenants/{tenant_id}/locations``
        """
    async def storage_ids(self, location_id: str) -> Response[types.StorageIdList]:
        """Fetches the ids of the storages in a location.

        ``GET /api/2/locations/{location_id}/infra``
        """
    async def update(
        self, location_id: str, body: types.LocationUpdate | types.Location | str | bytes
    ) -> Response[types.Location]:
        """Renames a location.

        ``PUT /api/2/locations/{location_id}``
        """
    async def delete(self, location_id: str, *, version: int) -> Response[None]:
        """Deletes a location.

        ``DELETE /api/2/locations/{location_id}``
        """

class Storages:
    async def register(self, body: types.NewStorage | str | bytes) -> Response[types.Storage]:
        """Registers a storage.

        ``POST /api/2/infra``
        """
    async def get(self, infra_id: str) -> Response[types.Storage]:
        """Fetches one storage.

        ``GET /api/2/infra/{infra_id}``
        """
    async def list(self, *, uuids: Sequence[str]) -> Response[types.StorageList]:
        """Fetches several storages.

        ``GET /api/2/infra``
        """
    async def update(
        self, infra_id: str, body: types.StorageUpdate | types.Storage | str | bytes
    ) -> Response[types.Storage]:
        """Changes a storage or moves it to another location.

        ``PUT /api/2/infra/{infra_id}``
        """
    async def delete(self, infra_id: str, *, version: int, force: bool | None = None) -> Response[None]:
        """Takes a storage out of the platform.

        ``DELETE /api/2/infra/{infra_id}``
        """

class Usages:
    async def list(
        self,
        tenant_id: str,
        *,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
    ) -> Response[types.UsageList]:
        """Fetches what a tenant uses.

        ``GET /api/2/tenants/{tenant_id}/usages``
        """
    async def list_for_tenants(
        self,
        *,
        tenants: Sequence[str],
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
    ) -> Response[types.TenantUsagesList]:
        """Fetches what each of several tenants uses.

        ``GET /api/2/tenants/usages``
        """
    async def update(
        self, body: types.UsageUpdate | types.TenantUsagesList | str | bytes
    ) -> Response[types.UsageUpdateResult]:
        """Reports usage from outside the platform.

        ``PUT /api/2/tenants/usages``
        """

class Reports:
    async def create(self, body: types.NewReport | str | bytes) -> Response[types.Report]:
        """Orders a usage report, once or for every month.

        ``POST /api/2/reports``
        """
    async def get(self, report_id: str) -> Response[types.Report]:
        """Fetches the settings of one report.

        ``GET /api/2/reports/{report_id}``
        """
    async def ids_for_tenant(self, tenant_id: str) -> Response[types.IdList]:
        """Fetches the ids of a tenant's reports.

        ``GET /api/2/tenants/{tenant_id}/reports``
        """
    async def update(
        self, report_id: str, body: types.ReportUpdate | types.Report | str | bytes
    ) -> Response[types.Report]:
        """Changes a monthly report, or turns it off and on.

        ``PUT /api/2/reports/{report_id}``
        """
    async def delete(self, report_id: str, *, version: int) -> Response[None]:
        """Deletes a report.

        ``DELETE /api/2/reports/{report_id}``
        """
    async def stored(self, report_id: str) -> Response[types.StoredReportList]:
        """Fetches the list of a report's files, finished or not.

        ``GET /api/2/reports/{report_id}/stored``
        """
    async def download(self, report_id: str, stored_report_id: str) -> Response[bytes]:
        """Downloads one file of a report, in the format it was generated in.

        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``
        """

class RegistrationTokens:
    async def list(self, tenant_id: str) -> Response[types.RegistrationTokenList]:
        """Fetches a tenant's registration tokens.

        ``GET /api/2/tenants/{tenant_id}/registration_tokens``
        """
    async def create(
        self, tenant_id: str, body: types.NewRegistrationToken | str | bytes
    ) -> Response[types.RegistrationToken]:
        """Creates a registration token for a tenant.

        ``POST /api/2/tenants/{tenant_id}/registration_tokens``
        """
    async def list_legacy(self) -> Response[types.RegistrationTokenList]:
        """Fetches the caller's registration tokens. Superseded by ``registration_tokens.list``.

        ``GET /api/2/registration_tokens``
        """
    async def create_legacy(
        self, body: types.NewRegistrationTokenLegacy | str | bytes
    ) -> Response[types.RegistrationToken]:
        """Creates a registration token. Superseded by ``registration_tokens.create``.

        ``POST /api/2/registration_tokens``
        """
    async def delete(self, token_id: str) -> Response[None]:
        """Deletes a registration token.

        ``DELETE /api/2/registration_tokens/{token_id}``
        """

class Search:
    async def find(
        self, *, tenant: str, text: str, limit: int | None = None, allow_deleted: bool | None = None
    ) -> Response[types.SearchResults]:
        """Finds tenants and users by name, login or e-mail address.

        ``GET /api/2/search``
        """
