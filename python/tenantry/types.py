# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
"""What is in the dicts that go into the services and come out of them.

A key that every dict of a type has is required; a key that may be left out is not. Where a value may be null,
leaving the key out and giving None mean different things. Enumerations are open: a value this version does
not know is a str like the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict

Timestamp = str
"""A date and time, RFC 3339. The fraction and the offset may be missing; a missing offset means UTC."""

GrantType = Literal[
    "password",
    "md5_password",
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:device_code",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
]
"""What is given for a token.

- ``password``: A user's login and password.
- ``md5_password``: A user's login and the MD5 hash of the password.
- ``authorization_code``: A code from an authorization.
- ``refresh_token``: A refresh token.
- ``client_credentials``: An API client's id and secret.
- ``urn:ietf:params:oauth:grant-type:device_code``: A device code that a user has approved.
- ``urn:ietf:params:oauth:grant-type:jwt-bearer``: Another token, exchanged for one of narrower scope.
"""

TokenTypeHint = Literal["access_token", "refresh_token"]
"""What a token is.

- ``access_token``: An access token.
- ``refresh_token``: A refresh token.
"""

OneTimeTokenPurpose = Literal["user_login", "verify"]
"""What a one-time token is for.

- ``user_login``: Logging in on behalf of the user.
- ``verify``: Verification.
"""

ContactType = Literal["legal", "primary", "billing", "technical", "management", "company_billing"]
"""What a contact is for."""

TrusteeType = Literal["user", "user_group", "client"]
"""What a role is given to."""

UserRole = Literal[
    "root_admin",
    "partner_admin",
    "company_admin",
    "unit_admin",
    "readonly_admin",
    "protection_admin",
    "protection_ro_admin",
    "restore_operator",
    "backup_user",
    "sync_share_admin",
    "sync_share_user",
    "sync_share_guest",
    "pds_operator",
    "pds_support",
    "notary_admin",
    "notary_user",
    "hci_admin",
    "omnivoice_admin",
    "omnivoice_user",
    "greathorn_admin",
    "greathorn_user",
    "greathorn_analyst",
    "greathorn_client_manager",
]
"""A user's role."""

BusinessType = Literal["buyer"]
"""What a user is to the business.

- ``buyer``: May buy: sees offers to buy more.
"""

UserNotification = Literal[
    "maintenance",
    "quota",
    "reports",
    "backup_error",
    "backup_warning",
    "backup_info",
    "backup_daily_report",
    "backup_critical",
    "device_control_warning",
    "certificate_management_error",
    "certificate_management_warning",
    "certificate_management_info",
]
"""Something a user is told by e-mail."""

MfaStatus = Literal["disabled", "forcibly_disabled", "setup_required", "enabled"]
"""Two-factor authentication of a user.

- ``disabled``: Off, as the tenant has it.
- ``forcibly_disabled``: Off for this account, which is a service's.
- ``setup_required``: On, but the user has yet to set it up.
- ``enabled``: On, and set up.
"""

SessionMfaStatus = Literal["passed_or_not_required", "passed_as_trusted", "required"]
"""Whether this session has passed two-factor authentication."""

ExternalOperationStatus = Literal["deleting", "recovering", "no_operation"]
"""Whether something outside is at work on the object."""

TenantKind = Literal["root", "partner", "folder", "customer", "unit"]
"""What a tenant is.

- ``root``: The root of all tenants.
- ``partner``: A partner, which has partners, folders and customers.
- ``folder``: A folder, which groups partners and customers.
- ``customer``: A customer, which has users and units.
- ``unit``: A unit of a customer, or a user's personal tenant.
"""

PricingMode = Literal["trial", "production", "suspended"]
"""How a tenant's usage is charged.

- ``trial``: Not charged; becomes production by itself after a full month.
- ``production``: Charged, for good.
- ``suspended``: Suspended.
"""

ApiClientType = Literal["api_client", "managed_client"]
"""What an API client is.

- ``api_client``: A program's client.
- ``managed_client``: A client that an application of the platform manages.
"""

TokenEndpointAuthMethod = Literal["client_secret_basic", "client_secret_post", "none"]
"""How a client shows the token endpoint who it is.

- ``client_secret_basic``: With id and secret as HTTP Basic.
- ``client_secret_post``: With id and secret in the form.
- ``none``: Not at all: a public client.
"""

ApiClientStatus = Literal["enabled", "disabled"]
"""Whether an API client gets tokens.

- ``enabled``: It gets tokens.
- ``disabled``: It gets none.
"""

ApplicationType = Literal[
    "backup",
    "files_cloud",
    "monitoring",
    "storage",
    "platform",
    "hci",
    "physical_data_shipping",
    "notary",
]
"""The internal name of an application.

- ``backup``: Cyber Protection.
- ``files_cloud``: File Sync & Share.
- ``monitoring``: Monitoring.
- ``storage``: Storage.
- ``platform``: The management portal, which holds the billing settings.
- ``hci``: Cyber Infrastructure.
- ``physical_data_shipping``: Physical Data Shipping.
- ``notary``: Notary.
"""

SettingOwnerType = Literal["tenant", "user"]
"""What a value was set on."""

CustomerType = Literal["default", "enterprise", "consumer", "small_office", "ti_unified"]
"""The kind of a customer."""

LevelOfDetail = Literal["stamps", "basic", "full"]
"""How much of each object comes back.

- ``stamps``: Ids, versions and times.
- ``basic``: Also the name and whether it is enabled.
- ``full``: Everything.
"""

EmailDomainType = Literal["disposable", "public", "private"]
"""What kind of domain an e-mail address has."""

OfferingItemType = Literal["count", "feature", "infra"]
"""What an offering item is.

- ``count``: Something that is counted.
- ``feature``: Something that is there or not, and never counted.
- ``infra``: Space on a storage.
"""

MeasurementUnit = Literal["bytes", "quantity", "seconds", "n/a"]
"""The unit in which usage is counted.

- ``bytes``: Bytes.
- ``quantity``: Pieces.
- ``seconds``: Seconds.
- ``n/a``: None: a feature.
"""

TenantMfaState = Literal["disabled", "disable_in_progress", "enabled"]
"""Whether a tenant asks its users for two factors.

- ``disabled``: It does not.
- ``disable_in_progress``: It is about to stop.
- ``enabled``: It does.
"""

Currency = Literal["AUD", "BRL", "CAD", "EUR", "CNY", "GBP", "JPY", "KZT", "NZD", "RUB", "USD", "ZAR"]
"""A currency."""

SmtpEncryption = Literal["", "SSL", "TLS"]
"""How that server is talked to.

- ``SSL``: SSL.
- ``TLS``: TLS.
"""

DeliveryChannel = Literal["email", "none"]
"""How a user gets the activation."""

StorageCapability = Literal["backup", "disaster_recovery", "files_cloud", "vcd"]
"""What a storage can be used for.

- ``backup``: Backups.
- ``disaster_recovery``: Disaster recovery.
- ``files_cloud``: File Sync & Share.
- ``vcd``: VMware Cloud Director.
"""

ReportResultAction = Literal["save", "send"]
"""What happens to a report.

- ``save``: It is kept for download.
- ``send``: It is sent to its recipients.
"""

ReportLevel = Literal["itself", "direct_partners", "all_partners", "all_customers", "accounts"]
"""Whose usage a report holds.

- ``itself``: The tenant's own.
- ``direct_partners``: That of its direct customers and partners.
- ``all_partners``: That of all partners below it.
- ``all_customers``: That of all customers and partners below it.
- ``accounts``: That of all customers and partners below it, and of their users.
"""

ReportKind = Literal["usage_daily", "usage_summary", "usage_current", "usage_breakdown"]
"""How usage is summed up.

- ``usage_daily``: For each day.
- ``usage_summary``: At the end of the period, and how it changed since its start.
- ``usage_current``: As of yesterday.
- ``usage_breakdown``: For each day, with what changed.
"""

ReportFormat = Literal["csv", "html", "json_v1", "csv_v2_0", "json_v2_0"]
"""The format of a report's file.

- ``csv``: A table, in the older layout.
- ``html``: A page.
- ``json_v1``: JSON, in the older layout.
- ``csv_v2_0``: A table, with the data of ``json_v2_0``.
- ``json_v2_0``: JSON.
"""

ReportScheduleType = Literal["once", "monthly"]
"""How often a report is generated.

- ``once``: Once, on its generation date.
- ``monthly``: Every month, and sent on its second day.
"""

StoredReportStatus = Literal["in_progress", "saved", "failed"]
"""How far a report's file is.

- ``in_progress``: Being made.
- ``saved``: Ready for download.
- ``failed``: It could not be made.
"""

SearchHitType = Literal["tenant", "user"]
"""What was found.

- ``tenant``: A tenant.
- ``user``: A user.
"""

TokenErrorCode = Literal[
    "totp_setup_required",
    "totp_required",
    "invalid_totp",
    "access_denied",
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
    "authorization_pending",
    "slow_down",
    "expired_token",
]
"""Why no token was issued."""

RevokeErrorCode = Literal["invalid_client", "invalid_request", "unsupported_token_type"]
"""Why no token was revoked."""

QuotaState = Literal["unlimited", "within", "above_quota", "at_limit"]
"""How usage stands to a quota.

- ``unlimited``: There is no quota.
- ``within``: It is within the soft quota.
- ``above_quota``: It is above the soft quota and below the hard one.
- ``at_limit``: It has reached the hard quota.
"""

ActivationWay = Literal["email", "password", "none"]
"""How a new user gets to log in.

- ``email``: By a link that is sent by e-mail.
- ``password``: By a password that is set.
- ``none``: Not at all, or by other means.
"""

PlanObject = Literal["tenant", "two_factor", "offering_item", "pricing", "user", "role", "activation"]
"""What a change of a plan is about.

- ``tenant``: The tenant itself and its contact.
- ``two_factor``: Whether its users need two factors.
- ``offering_item``: An offering item and its quota.
- ``pricing``: Trial or production.
- ``user``: A user and its contact.
- ``role``: A role of a user.
- ``activation``: How a user gets to log in.
"""

PlanAction = Literal[
    "create",
    "change",
    "turn_on",
    "turn_off",
    "set_quota",
    "switch_to_production",
    "give",
    "send_email",
    "set_password",
]
"""What a change of a plan does.

- ``create``: It was not there.
- ``change``: A field is another.
- ``turn_on``: It was off.
- ``turn_off``: It was on.
- ``set_quota``: Its quota was another.
- ``switch_to_production``: It was a trial.
- ``give``: The user did not have it.
- ``send_email``: An e-mail with a link is sent.
- ``set_password``: A password is set.
"""

Uuid = str
"""A UUID in lower case, 36 characters."""

Email = str
"""An e-mail address, or nothing."""

BusinessTypes = list[BusinessType | str]
"""What a user is to the business."""

UserNotifications = list[UserNotification | str]
"""What a user is told by e-mail."""

Url = str
"""A URL with its scheme."""

StorageBackend = str
"""Where a storage keeps its data: ``acronis``, ``google``, ``azure``, ``amazon_s3``."""

Date = str
"""A day, as in ``2026-01-31``."""


class _OpenIdConfiguration(TypedDict):
    issuer: str
    """Who issues the tokens."""

    authorization_endpoint: str
    """Where users are sent to log in."""

    token_endpoint: str
    """Where tokens are issued."""

    jwks_uri: str
    """Where the keys are that sign the tokens."""

    response_types_supported: list[str]
    """What an authorization may answer with."""

    subject_types_supported: list[str]
    """The types of subject."""

    id_token_signing_alg_values_supported: list[str]
    """How ID tokens may be signed."""


class OpenIdConfiguration(_OpenIdConfiguration, total=False):
    """The configuration of the OpenID provider."""

    revocation_endpoint: str
    """Where tokens are revoked."""

    revocation_endpoint_auth_methods_supported: list[str]
    """How a client may show there who it is."""

    device_authorization_endpoint: str
    """Where devices ask for codes."""


class _TokenRequest(TypedDict):
    grant_type: GrantType | str
    """What is given for the token."""


class TokenRequest(_TokenRequest, total=False):
    """What is given for a token."""

    client_id: str
    """The API client's id, where it is not sent as HTTP Basic."""

    client_secret: str
    """The API client's secret, where it is not sent as HTTP Basic."""

    username: str
    """The user's login. For the grants ``password`` and ``md5_password``."""

    password: str
    """The user's password, or its MD5 hash for the grant ``md5_password``."""

    refresh_token: str
    """The refresh token. For the grant ``refresh_token``."""

    code: str
    """The authorization code. For the grant ``authorization_code``."""

    scope: str
    """What the token is for, as in ``urn:acronis.com:tenant-id:`` and a tenant's id; ``offline_access``
    asks for a refresh token.
    """

    assertion: str
    """The token that is exchanged. For the grant ``jwt-bearer``."""

    device_code: str
    """The device code. For the grant ``device_code``."""

    totp_code: str
    """The user's one-time code, where two-factor authentication is on. For the grant ``password``."""

    code_verifier: str
    """The text that ties the request to the authorization, where that had a ``code_challenge`` (PKCE)."""

    not_required_introspection: bool
    """When true, the token holds everything it lets its bearer do and need not be looked up. Else the
    service decides.
    """


class _Token(TypedDict):
    access_token: str
    """The access token."""

    token_type: str
    """What the token is: ``bearer``."""

    id_token: str
    """The ID token."""


class Token(_Token, total=False):
    """A token and what came with it."""

    expires_in: int
    """How long the access token is valid, in seconds. The service does not send it."""

    expires_on: int
    """Until when the access token is valid, in seconds since 1970."""

    refresh_token: str
    """The refresh token, where ``offline_access`` was asked for."""


class _TokenRevocation(TypedDict):
    token: str
    """Token to revoke."""


class TokenRevocation(_TokenRevocation, total=False):
    """The token to revoke."""

    token_type_hint: TokenTypeHint | str
    """What the token is."""

    client_id: str
    """The API client's id. A public client gives it here."""

    client_secret: str
    """The API client's secret, where it is not sent as HTTP Basic."""


class TokenIntrospectionRequest(TypedDict):
    """The token to look into."""

    token: str
    """Token to introspect."""


class TokenScope(TypedDict, total=False):
    """A role on a tenant."""

    tuid: str
    """The tenant's id."""

    tid: str
    """The tenant's number, as version 1 of the API has it."""

    role: str
    """The role."""

    rn: str
    """The part of the platform the role is limited to."""

    rs: str
    """The resource server the role is limited to."""

    rp: str
    """The resource the role is limited to."""


class _TokenIntrospection(TypedDict):
    active: bool
    """Whether the token is valid."""


class TokenIntrospection(_TokenIntrospection, total=False):
    """What a token is and what it lets its bearer do."""

    token_type: str
    """The type of the token."""

    exp: int
    """Until when the token is valid, in seconds since 1970."""

    aud: str
    """Who the token is for."""

    jti: str
    """The token's id."""

    iss: str
    """Who issued the token."""

    sub: str
    """Who the token speaks for."""

    sub_type: str
    """What that subject is."""

    client_id: str
    """The client the token was issued to."""

    owner_tuid: str
    """The tenant of the token's owner."""

    scope: list[TokenScope]
    """What the token lets its bearer do."""


class _OneTimeTokenRequest(TypedDict):
    purpose: OneTimeTokenPurpose | str
    """What the token is for."""


class OneTimeTokenRequest(_OneTimeTokenRequest, total=False):
    """For whom a one-time token is."""

    login: str
    """The user's login."""

    external_id: str
    """The user's id at the external identity provider."""

    user_id: Uuid
    """The user's id."""

    audit_data: str
    """Why it is asked for; kept in the audit log."""


class OneTimeToken(TypedDict):
    """A one-time token."""

    ott: str
    """The token, base64."""


class OneTimeTokenLogin(TypedDict):
    """The one-time token to log in with."""

    ott: str
    """The token, as it was issued."""


class Contact(TypedDict, total=False):
    """A contact: name, address, e-mail."""

    id: Uuid
    """Its id."""

    created_at: Timestamp | None
    """Contact creation time."""

    updated_at: Timestamp | None
    """Last update; equals created_at for a fresh contact."""

    types: list[ContactType | str]
    """What the contact is for."""

    email: Email
    """E-mail address. May be empty."""

    address1: str | None
    """First line of the address."""

    address2: str | None
    """Second line of the address."""

    country: str | None
    """Country."""

    state: str | None
    """State or region."""

    city: str | None
    """City."""

    zipcode: str | None
    """Postal code."""

    phone: str | None
    """Phone number."""

    firstname: str | None
    """First name."""

    lastname: str | None
    """Last name."""

    title: str | None
    """Title or position."""

    website: str | None
    """Web site."""

    industry: str | None
    """The company's industry."""

    organization_size: str | None
    """How many people work there: ``1-10``, ``11-100``, ``101-500``, ``501-1000``, ``5000+``."""

    email_confirmed: bool | None
    """Whether the address was confirmed."""

    aan: str | None
    """The account number that the vendor gave the company."""


class _AccessPolicy(TypedDict):
    id: str
    """Access policy id."""

    version: int
    """Entity version, increments automatically."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    trustee_id: str
    """The user who has the role."""

    trustee_type: TrusteeType | str
    """Kind of that subject."""

    issuer_id: str
    """Who gave it. For the platform's own use."""

    tenant_id: str
    """The tenant the role is on."""

    role_id: UserRole | str
    """The role."""


class AccessPolicy(_AccessPolicy, total=False):
    """A user's role on a tenant."""

    resource_server_id: str
    """The resource server the role is limited to."""

    resource_namespace: str
    """The part of the platform the role is limited to."""

    resource_path: str
    """The resource the role is limited to."""


class _User(TypedDict):
    id: Uuid
    """Its id."""

    version: int
    """Its version, which every update raises by one."""

    tenant_id: Uuid
    """The tenant's id."""

    login: str
    """User's login."""

    contact: Contact
    """Who to turn to: name, address, e-mail."""

    activated: bool
    """Whether the user has been activated."""

    enabled: bool
    """Whether the user is enabled (false: disabled)."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """When the user was deleted. Null while it is there."""

    language: str
    """Preferred locale."""

    business_types: BusinessTypes
    """What the user is to the business."""

    notifications: UserNotifications
    """What the user is told by e-mail."""


class User(_User, total=False):
    """A user."""

    access_policies: list[AccessPolicy]
    """The user's roles, where they were asked for."""

    idp_id: Uuid
    """The identity provider's id."""

    external_id: str
    """The user's id at the external identity provider, as an Active Directory SID."""

    origin_id: str
    """Origin ID, e.g. ID of the Cyber Application that created the user."""

    origin_external_id: str
    """External origin ID."""

    disable_after: Timestamp
    """When the user becomes disabled."""

    personal_tenant_id: Uuid | None
    """The user's personal tenant, which holds its quotas. Null where it has none."""

    mfa_status: MfaStatus | str
    """User's multi-factor authentication status."""

    session_mfa_status: SessionMfaStatus | str
    """Multi-factor authentication status of the user's session."""

    external_operation_status: ExternalOperationStatus | str | None
    """Whether an external operation is in progress on this user (personal tenant)."""

    terms_accepted: bool
    """Whether the user accepted the EULA."""

    login_totp_time: Timestamp | None
    """When TOTP verification was passed in the current session."""

    tenant_kind: TenantKind | str
    """The kind of the user's tenant."""

    tenant_pricing_model: PricingMode | str
    """The pricing mode of the user's tenant."""

    brand_id: Uuid
    """The brand's id."""


class _DeviceAuthorizationRequest(TypedDict):
    client_id: str
    """The API client's id."""

    scope: list[str]
    """What the device wants to do: ``urn:acronis.com:tenant-id:``, the tenant's id or nothing, and
    ``:backup_agent_admin`` or ``:cyber_frame_registrator``.
    """


class DeviceAuthorizationRequest(_DeviceAuthorizationRequest, total=False):
    """A device that wants to be approved."""

    display_name: str
    """Device display name (machine name, cluster ID and the like)."""


class _DeviceAuthorization(TypedDict):
    device_code: str
    """The code the device asks for its token with. Not to be shown."""

    user_code: str
    """The code the user types in."""

    verification_uri: str
    """Where the user types it in."""


class DeviceAuthorization(_DeviceAuthorization, total=False):
    """The codes with which a device is approved."""

    verification_uri_complete: str
    """The same with the code in it."""

    expires_in: int
    """How long both codes are valid, in seconds."""

    interval: int
    """How long to wait between two requests for the token, in seconds."""


class _DeviceApproval(TypedDict):
    client_id: Uuid
    """The API client's id."""

    display_name: str
    """Device display name (machine name, cluster ID, etc.)."""

    scope: list[str]
    """What the device wants to do."""


class DeviceApproval(_DeviceApproval, total=False):
    """A device that waits for approval."""

    tenant_id: str
    """The tenant it is for."""

    tenant_name: str
    """That tenant's name."""

    is_current_tenant: bool
    """Whether the tenant is the caller's or one above it."""


class _DeviceApprovalRequest(TypedDict):
    code: str
    """The code the user was shown."""


class DeviceApprovalRequest(_DeviceApprovalRequest, total=False):
    """The device code to approve."""

    tenant_uuid: Uuid
    """The personal tenant for which it is approved."""


class ForgotLink(TypedDict, total=False):
    """Where forgotten passwords are dealt with."""

    link: str
    """URL of the forgot-password page."""


class _NewApiClient(TypedDict):
    type: ApiClientType | str
    """Client type."""

    tenant_id: Uuid
    """The tenant's id."""

    token_endpoint_auth_method: TokenEndpointAuthMethod | str
    """Explicitly chosen auth method."""


class NewApiClient(_NewApiClient, total=False):
    """An API client to register."""

    data: dict[str, Any]
    """What else is known about it: ``client_name`` is the name the console shows."""

    redirect_uris: list[str]
    """Possible redirect URIs."""

    origin_id: str
    """Client origin ID."""


class _CreatedApiClient(TypedDict):
    client_id: Uuid
    """The API client's id."""

    tenant_id: Uuid
    """The tenant's id."""

    client_secret_expires_at: int
    """When the secret expires, in seconds since 1970; 0 for never."""

    type: ApiClientType | str
    """Client type."""

    token_endpoint_auth_method: TokenEndpointAuthMethod | str
    """Explicitly chosen auth method."""

    client_secret: str
    """The secret. It is in no other answer."""

    registration_access_token: str
    """The token with which the registration can be managed."""

    created_at: Timestamp
    """When it was created."""

    created_by: str
    """ID of the user who registered the client."""

    status: ApiClientStatus | str
    """Enabled or disabled; disabled clients can no longer obtain access tokens."""


class CreatedApiClient(_CreatedApiClient, total=False):
    """A new API client, with its secret."""

    data: dict[str, Any]
    """Extra metadata, e.g. agentType, hostname."""

    redirect_uris: list[str]
    """Possible redirect URIs."""

    origin_id: str
    """Client origin ID."""


class _ApiClient(TypedDict):
    client_id: Uuid
    """The API client's id."""

    tenant_id: Uuid
    """The tenant's id."""

    client_secret_expires_at: int
    """When the secret expires, in seconds since 1970; 0 for never."""

    type: ApiClientType | str
    """Client type."""

    token_endpoint_auth_method: TokenEndpointAuthMethod | str
    """Explicitly chosen auth method."""

    created_at: Timestamp | None
    """Creation time; may be null."""

    created_by: str
    """ID of the user who registered the client."""

    last_access_at: Timestamp | None
    """Last time the client was used to issue a token; may be null."""

    last_access_from_ip: str | None
    """IP the client last obtained a token from; may be null."""

    status: ApiClientStatus | str
    """Enabled or disabled; disabled clients can no longer obtain access tokens."""


class ApiClient(_ApiClient, total=False):
    """An API client."""

    data: dict[str, Any]
    """Extra metadata, e.g. agentType, hostname."""

    redirect_uris: list[str]
    """Possible redirect URIs."""

    origin_id: str
    """Client origin ID."""


class ApiClientList(TypedDict):
    """Several API clients."""

    items: list[ApiClient]
    """The entries."""


class ApiClientUpdate(TypedDict, total=False):
    """What changes in an API client."""

    data: dict[str, Any]
    """Extra metadata to be updated."""

    status: ApiClientStatus | str
    """Enabled or disabled; disabled clients can no longer obtain access tokens."""

    redirect_uris: list[str]
    """Possible redirect URIs."""

    origin_id: str
    """Client origin ID."""


class Application(TypedDict):
    """An application: a service of the platform."""

    id: Uuid
    """Its id."""

    name: str
    """Display name shown to users."""

    type: ApplicationType | str
    """What it is: its internal name."""

    usages: list[str]
    """Usages this application offers."""

    api_base_url: str
    """The path of its console and interface, as in ``/bc/``."""


class ApplicationList(TypedDict):
    """Every application of the platform."""

    items: list[Application]
    """The entries."""


class IdList(TypedDict):
    """A list of ids."""

    items: list[Uuid]
    """The entries."""


class TenantApplications(TypedDict):
    """The applications of one tenant."""

    tenant: Uuid
    """The tenant's id."""

    applications: list[Uuid]
    """The applications' ids."""


class TenantApplicationsList(TypedDict):
    """The applications of several tenants."""

    items: list[TenantApplications]
    """The entries."""


class OwnSetting(TypedDict):
    """A value a tenant has set itself."""

    value: Any | None
    """The value."""

    lock: bool
    """Whether the value can be overridden at another tenant's level."""

    exclusive: bool
    """When true, value applies to this tenant only; children inherit from their grandparent."""


class SettingOwner(TypedDict):
    """Where a value was set."""

    type: SettingOwnerType | str
    """Kind of object where the value is defined."""

    id: Uuid
    """Its id."""


class EffectiveSetting(TypedDict, total=False):
    """A value a tenant inherits."""

    owner: SettingOwner
    """Where the value was set."""

    value: Any | None
    """The value."""

    lock: bool
    """Whether the value can be overridden at another tenant's level."""


class _Setting(TypedDict):
    name: str
    """Its name, which is also its id."""

    effective: EffectiveSetting | None
    """What the tenant inherits. Null where it inherits nothing."""


class Setting(_Setting, total=False):
    """A setting as a tenant sees it."""

    application_id: Uuid
    """The application's id."""

    own: OwnSetting | None
    """What the tenant itself has set. Null where it has set nothing."""


class SettingUpdate(TypedDict, total=False):
    """A value to set."""

    value: Any | None
    """The value: text, boolean, number, object or null."""

    lock: bool
    """Whether the value can be overridden at another tenant's level."""

    exclusive: bool
    """When true, value applies to this tenant only; children inherit from their grandparent."""


class ContactUpdate(TypedDict, total=False):
    """A contact to set; what is left out stays."""

    tenant_id: Uuid
    """The tenant's id."""

    user_id: Uuid
    """The user's id."""

    types: list[ContactType | str]
    """What the contact is for."""

    email: Email
    """E-mail address. May be empty."""

    address1: str | None
    """First line of the address."""

    address2: str | None
    """Second line of the address."""

    country: str | None
    """Country."""

    state: str | None
    """State or region."""

    city: str | None
    """City."""

    zipcode: str | None
    """Postal code."""

    phone: str | None
    """Phone number."""

    firstname: str | None
    """First name."""

    lastname: str | None
    """Last name."""

    title: str | None
    """Title or position."""

    website: str | None
    """Web site."""

    industry: str | None
    """The company's industry."""

    organization_size: str | None
    """How many people work there: ``1-10``, ``11-100``, ``101-500``, ``501-1000``, ``5000+``."""

    email_confirmed: bool | None
    """Whether the address was confirmed."""

    aan: str | None
    """The account number that the vendor gave the company."""

    language: str | None
    """Language, as in ``en`` or ``pt-BR``."""

    fax: str | None
    """Fax number."""


class NewUpdateLock(TypedDict):
    """The lock of a new tenant."""

    enabled: bool
    """When true, only the lock's owner may change the tenant."""


class NewTenantSettings(TypedDict, total=False):
    """Settings that only a new tenant can be given."""

    enhanced_security: bool
    """Backups only with encryption. Not to be undone."""


class _NewTenant(TypedDict):
    name: str
    """The name users see, unique in the tree."""

    parent_id: Uuid
    """The tenant above it."""

    kind: TenantKind | str
    """What it is: partner, folder, customer or unit."""


class NewTenant(_NewTenant, total=False):
    """A tenant to create."""

    contact: ContactUpdate
    """Who to turn to: name, address, e-mail."""

    company_billing_contact: ContactUpdate
    """Who to turn to about bills."""

    enabled: bool
    """Whether the tenant is enabled."""

    customer_id: str
    """Its id in a system of yours, for reports."""

    internal_tag: str | None
    """A note of yours, at most 256 characters. The platform makes no use of it."""

    language: str
    """Preferred locale."""

    default_idp_id: Uuid
    """The identity provider that new users get."""

    update_lock: NewUpdateLock
    """Who alone may change the tenant."""

    ancestral_access: bool
    """Whether tenants above its parent may look into it; they may when nothing is said."""

    settings: NewTenantSettings
    """Settings that only a new tenant can be given."""

    enhanced_security: bool
    """Backups only with encryption. Not to be undone. The same as ``settings.enhanced_security``."""


class UpdateLock(TypedDict):
    """Who alone may change a tenant."""

    enabled: bool
    """When true, only the lock's owner may change the tenant."""

    owner_id: Uuid | None
    """The tenant that owns the lock."""


class _Tenant(TypedDict):
    id: Uuid
    """Its id."""

    version: int
    """Its version, which every update raises by one."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """When it was deleted. Null while it is there."""

    name: str
    """Human-readable name shown to users."""

    customer_type: CustomerType | str
    """The kind of customer."""

    parent_id: str
    """The tenant above it. The root is its own parent."""

    kind: TenantKind | str
    """What it is: partner, folder, customer or unit."""

    contact: Contact
    """The legal contact."""

    contacts: list[Contact]
    """All contacts, where they were asked for."""

    enabled: bool
    """Whether it is on. Off, nobody in it or below can use a service."""

    brand_id: int | None
    """The brand's number, as version 1 of the API has it."""

    brand_enabled: bool
    """Whether branding is enabled on the tenant."""

    internal_tag: str | None
    """A note of yours, at most 256 characters. The platform makes no use of it."""

    language: str
    """Preferred language of the tenant."""

    has_children: bool
    """Whether the tenant has children."""

    update_lock: UpdateLock
    """Who alone may change the tenant."""

    ancestral_access: bool
    """Whether tenants above its parent may look into it."""

    mfa_status: MfaStatus | str
    """Tenant's multi-factor authentication status."""

    pricing_mode: PricingMode | str
    """Trial, production or suspended."""


class Tenant(_Tenant, total=False):
    """A tenant: a partner, folder, customer or unit."""

    production_start_date: Timestamp | None
    """When its trial ends, or ended."""

    customer_id: str | None
    """Its id in a system of yours, for reports."""

    brand_uuid: Uuid
    """The brand it shows: its own, or that of a tenant above."""

    owner_id: Uuid | None
    """The user whose personal tenant it is. Null for any other."""

    default_idp_id: Uuid
    """The identity provider that new users get."""

    external_operation_status: ExternalOperationStatus | str | None
    """Set while an external operation is in progress for the tenant."""


class Cursors(TypedDict, total=False):
    """The cursors of a page."""

    after: str
    """The cursor of the next page. None on the last one."""


class Paging(TypedDict, total=False):
    """How to get the next page."""

    cursors: Cursors
    """The cursors."""


class _ContactRecord(TypedDict):
    id: Uuid
    """Its id."""

    created_at: Timestamp | None
    """Contact creation time."""

    updated_at: Timestamp | None
    """Last update; equals created_at for a fresh contact."""

    types: list[ContactType | str]
    """What the contact is for."""

    email: Email
    """E-mail address. May be empty."""

    firstname: str | None
    """First name."""

    lastname: str | None
    """Last name."""


class ContactRecord(_ContactRecord, total=False):
    """A contact, with whose it is."""

    tenant_id: Uuid | None
    """Tenant the contact belongs to."""

    user_id: Uuid | None
    """User the contact belongs to."""

    address1: str | None
    """First line of the address."""

    address2: str | None
    """Second line of the address."""

    country: str | None
    """Country."""

    state: str | None
    """State or region."""

    city: str | None
    """City."""

    zipcode: str | None
    """Postal code."""

    phone: str | None
    """Phone number."""

    title: str | None
    """Title or position."""

    website: str | None
    """Web site."""

    industry: str | None
    """The company's industry."""

    organization_size: str | None
    """How many people work there: ``1-10``, ``11-100``, ``101-500``, ``501-1000``, ``5000+``."""

    email_confirmed: bool | None
    """Whether the address was confirmed."""

    aan: str | None
    """The account number that the vendor gave the company."""

    fax: str | None
    """Fax number."""

    language: str | None
    """Language, as in ``en`` or ``pt-BR``."""

    deleted_at: Timestamp | None
    """Deletion time; null if not deleted."""

    email_domain_type: EmailDomainType | str | None
    """What kind of domain the address has."""


class Quota(TypedDict):
    """How much may be used.

    Up to ``value``, nobody says a word; above ``value`` and ``overage`` together, usage stops.
    """

    value: int | None
    """The quota, in the item's unit; bytes for storage. Null for unlimited, 0 for nothing at all."""

    overage: int | None
    """How far above ``value`` usage may go before it is stopped. Null for no such limit."""

    version: int
    """Its version: 0 while nothing was set, then a large number. An outdated one is a quota conflict."""


class _OfferingItem(TypedDict):
    application_id: Uuid
    """The application's id."""

    name: str
    """Its name, with the prefix of its edition, as in ``pw_base_workstations``."""

    edition: str | None
    """The edition, as in ``pck_per_workload``. Null where the application has none."""

    usage_name: str
    """The usage's name without the prefix of an edition, as in ``storage``."""

    tenant_id: Uuid
    """The tenant's id."""

    status: int
    """``1`` for on, ``0`` for off."""

    type: OfferingItemType | str
    """What it is."""

    measurement_unit: MeasurementUnit | str
    """The unit in which it is counted."""


class OfferingItem(_OfferingItem, total=False):
    """An offering item of a tenant: something it may use."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """When it was deleted. Null while it is there."""

    locked: bool
    """When true, the item can be turned neither on nor off."""

    quota: Quota
    """How much may be used. Missing while the item is off."""

    infra_id: Uuid
    """The storage's id. For items of the type ``infra``."""


class _TenantRecordContact(TypedDict):
    id: Uuid
    """Its id."""

    created_at: Timestamp | None
    """Contact creation date and time."""

    updated_at: Timestamp | None
    """Last update time; equals created_at for a just-created contact."""

    types: list[ContactType | str]
    """What the contact is for."""

    email: Email
    """E-mail address. May be empty."""

    firstname: str | None
    """First name."""

    lastname: str | None
    """Last name."""


class TenantRecordContact(_TenantRecordContact, total=False):
    """The legal contact of a tenant in a list."""

    address1: str | None
    """First line of the address."""

    address2: str | None
    """Second line of the address."""

    country: str | None
    """Country."""

    state: str | None
    """State or region."""

    city: str | None
    """City."""

    zipcode: str | None
    """Postal code."""

    phone: str | None
    """Phone number."""

    title: str | None
    """Title or position."""

    website: str | None
    """Web site."""

    industry: str | None
    """The company's industry."""

    organization_size: str | None
    """How many people work there: ``1-10``, ``11-100``, ``101-500``, ``501-1000``, ``5000+``."""

    email_confirmed: bool | None
    """Whether the address was confirmed."""

    aan: str | None
    """The account number that the vendor gave the company."""

    fax: str | None
    """Fax number."""

    language: str | None
    """Language, as in ``en`` or ``pt-BR``."""


class _TenantRecord(TypedDict):
    id: Uuid
    """Its id."""

    parent_id: str
    """The tenant above it. The root is its own parent."""

    version: int
    """Its version, which every update raises by one."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """When it was deleted. Null while it is there."""

    contacts: list[ContactRecord]
    """All contacts, where ``with_contacts`` asks for them."""

    offering_items: list[OfferingItem]
    """Its offering items, where they were asked for."""


class TenantRecord(_TenantRecord, total=False):
    """A tenant in a list. What ``lod`` leaves out is missing."""

    name: str
    """Human-readable name shown to users."""

    kind: TenantKind | str
    """What it is: partner, folder, customer or unit."""

    enabled: bool
    """Whether it is on. Off, nobody in it or below can use a service."""

    customer_type: CustomerType | str
    """The kind of customer."""

    customer_id: str | None
    """Its id in a system of yours, for reports."""

    brand_id: int | None
    """The brand's number, as version 1 of the API has it."""

    brand_uuid: Uuid
    """The brand it shows: its own, or that of a tenant above."""

    brand_enabled: bool
    """Whether branding is enabled on the tenant."""

    barrier: int
    """The level of the tree above which tenants may not look into it."""

    internal_tag: str | None
    """A note of yours, at most 256 characters. The platform makes no use of it."""

    language: str
    """Preferred language of the tenant."""

    owner_id: Uuid | None
    """The user whose personal tenant it is. Null for any other."""

    has_children: bool
    """Whether the tenant has children."""

    default_idp_id: Uuid
    """The identity provider that new users get."""

    update_lock: UpdateLock
    """Who alone may change the tenant."""

    ancestral_access: bool
    """Whether tenants above its parent may look into it."""

    mfa_status: MfaStatus | str
    """Tenant's multi-factor authentication status."""

    pricing_mode: PricingMode | str
    """Trial, production or suspended."""

    contact: TenantRecordContact
    """Who to turn to: name, address, e-mail."""

    external_operation_status: ExternalOperationStatus | str | None
    """Set while an external operation is in progress for the tenant."""

    production_start_date: Timestamp | None
    """When its trial ends, or ended."""


class _TenantList(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[TenantRecord]
    """The tenants; how much of each, ``lod`` decides."""


class TenantList(_TenantList, total=False):
    """A page of tenants."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class TenantChildren(TypedDict):
    """A tenant's direct children."""

    items: list[Tenant]
    """The entries."""


class _UpdateLockUpdate(TypedDict):
    enabled: bool
    """When true, only the lock's owner may change the tenant."""


class UpdateLockUpdate(_UpdateLockUpdate, total=False):
    """A change of who alone may change a tenant."""

    owner_id: str | None
    """The tenant that owns the lock."""


class _TenantUpdate(TypedDict):
    version: int
    """The version it has now. Another one is a version conflict."""


class TenantUpdate(_TenantUpdate, total=False):
    """What changes in a tenant."""

    name: str
    """Human-readable name shown to users."""

    customer_type: CustomerType | str
    """The kind of customer."""

    parent_id: Uuid
    """The tenant above it: another one moves the tenant."""

    kind: TenantKind | str
    """What it is. May only change between partner and folder."""

    contact: ContactUpdate | Contact | TenantRecordContact
    """Who to turn to: name, address, e-mail."""

    enabled: bool
    """Whether it is on. Off, nobody in it or below can use a service."""

    customer_id: str | None
    """Its id in a system of yours, for reports."""

    brand_id: int | None
    """Without effect."""

    internal_tag: str | None
    """A note of yours, at most 256 characters. The platform makes no use of it."""

    language: str
    """Preferred language of the tenant."""

    default_idp_id: Uuid
    """The identity provider that new users get."""

    update_lock: UpdateLockUpdate | UpdateLock
    """Who alone may change the tenant."""

    ancestral_access: bool
    """Whether tenants above its parent may look into it."""

    external_operation_status: ExternalOperationStatus | str
    """External operation status."""


class DefaultIdpUpdate(TypedDict):
    """The identity provider new users get."""

    version: int
    """The version the tenant has now. Another one is a version conflict."""

    idp_id: Uuid
    """The identity provider's id."""

    apply_to_children: bool
    """When true, the tenants below get it too."""


class _TenantMfaStatus(TypedDict):
    mfa_status: TenantMfaState | str
    """Whether the tenant asks for two factors."""

    update_allowed: bool
    """Whether the caller may change it."""

    users_count: Any
    """How many users the tenant has."""

    users_with_totp_enabled_count: Any
    """How many of them have a second factor."""


class TenantMfaStatus(_TenantMfaStatus, total=False):
    """Two-factor authentication of a tenant."""

    users: int
    """How many active users the tenant and its units have."""

    users_with_totp_enabled: int
    """How many of them have a second factor."""


class TenantMfaUpdate(TypedDict):
    """Two-factor authentication of a tenant to set."""

    enabled: bool
    """Whether the tenant asks its users for two factors."""


class Pricing(TypedDict):
    """A tenant's pricing."""

    mode: PricingMode | str
    """Trial, production or suspended."""

    currency: Currency | str | None
    """The currency of its prices."""

    version: int
    """Its version: a large number, not a count."""

    production_start_date: Timestamp | None
    """When the trial will become production, or did."""


class _PricingUpdate(TypedDict):
    version: int
    """The version it has now. Another one is a version conflict."""


class PricingUpdate(_PricingUpdate, total=False):
    """A change of a tenant's pricing."""

    mode: PricingMode | str
    """Trial or production. Production is for good."""

    currency: Currency | str | None
    """The currency of its prices."""

    production_start_date: str | None
    """Accepted and ignored, so that what was fetched may be sent back whole."""


class _OfferingItemList(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[OfferingItem]
    """The entries."""


class OfferingItemList(_OfferingItemList, total=False):
    """A tenant's offering items."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class _OfferingItemUpdate(TypedDict):
    application_id: Uuid
    """The application's id."""

    name: str
    """Its name, with the prefix of its edition."""


class OfferingItemUpdate(_OfferingItemUpdate, total=False):
    """An offering item to set."""

    status: int
    """``1`` for on, ``0`` for off."""

    infra_id: Uuid
    """The storage's id. For items of the type ``infra``."""

    quota: Quota
    """How much may be used."""


class _OfferingItemsUpdate(TypedDict):
    offering_items: Sequence[OfferingItemUpdate | OfferingItem]
    """The items."""


class OfferingItemsUpdate(_OfferingItemsUpdate, total=False):
    """Offering items to set."""

    check_usage: bool
    """When true, an item that is in use is not turned off."""


class _OfferingItemPrice(TypedDict):
    application_id: Uuid
    """The application's id."""

    name: str
    """Usage name (type)."""

    price: str
    """Offering item price; a string so decimals stay exact."""

    version: int
    """Auto-incremented entity version."""


class OfferingItemPrice(_OfferingItemPrice, total=False):
    """The price of an offering item."""

    infra_id: Uuid
    """The storage's id. For items of the type ``infra``."""


class OfferingItemPrices(TypedDict):
    """The prices of a tenant's offering items."""

    items: list[OfferingItemPrice]
    """The entries."""


class _OfferingItemPriceUpdate(TypedDict):
    application_id: Uuid
    """The application's id."""

    name: str
    """Usage name (type)."""

    price: str
    """Offering item price; a string so decimals stay exact."""


class OfferingItemPriceUpdate(_OfferingItemPriceUpdate, total=False):
    """A price to set."""

    infra_id: Uuid
    """The storage's id. For items of the type ``infra``."""

    version: int
    """Auto-incremented entity version."""


class OfferingItemPricesUpdate(TypedDict):
    """Prices to set."""

    items: Sequence[OfferingItemPriceUpdate | OfferingItemPrice]
    """The entries."""


class EditionSwitchWarnings(TypedDict):
    """What a switch of edition would bring."""

    warnings: list[str]
    """Codes, as in ``OldFeaturesBecomeUnavailable``. Empty when there is nothing to say."""


class EditionSwitch(TypedDict):
    """The edition to switch to."""

    target_edition: str
    """Edition to switch to."""

    application_id: Uuid
    """The application's id."""


class BrandOptions(TypedDict, total=False):
    """A tenant's branding options: the brand and the server that sends its e-mails."""

    support_phone: str | None
    """Support phone of the company."""

    id: Uuid
    """Its id."""

    account_server_url: str | None
    """Account server link."""

    support_url: str | None
    """Support page."""

    mobile_app_android_download_url: str | None
    """Android app download link."""

    upsell_url: str | None
    """Where one buys more. Empty for no links to buy."""

    backup_console_url: str
    """Backup Console link."""

    terms_url: str | None
    """Company terms page."""

    home_url: str | None
    """Company web site."""

    knowledgebase_url: str | None
    """Knowledge base."""

    platform_terms_url: str | None
    """Platform terms page."""

    user_guide_url: str | None
    """User guide."""

    mobile_app_ios_download_url: str | None
    """iOS app download link."""

    color: str | None
    """Brand color as RGB."""

    company_name: str | None
    """The company's name."""

    color_scheme: str
    """Color scheme id."""

    logotype: Uuid | None
    """Logotype id."""

    service_name: str | None
    """What the service is called under this brand."""

    reg_server_url: str | None
    """Registration server."""

    router_url: str | None
    """Management Console link."""

    agent_gateway_url: str | None
    """Agent gateway."""

    help_url: str | None
    """Online help."""

    privacy_policy_url: str | None
    """Platform privacy policy."""

    owns_custom_legal_docs: bool
    """Brand has its own custom terms URLs."""

    white_labeled_agent: bool
    """Agent is Acronis branded or white labeled."""

    smtp_override: int
    """Binary flag: default SMTP server is overridden."""

    smtp_reply_address: str
    """The address that answers to e-mails go to."""

    smtp_server: str
    """Server address."""

    smtp_port: int
    """Server port."""

    smtp_user: str
    """Server user."""

    smtp_password: str
    """The user's password. Empty in answers."""

    smtp_encryption: SmtpEncryption | str
    """Server encryption algorithm."""


class BrandOptionsUpdate(TypedDict, total=False):
    """What changes in a tenant's branding options."""

    support_phone: str | None
    """Support phone of the company."""

    id: Uuid
    """Its id."""

    account_server_url: str | None
    """Account server link."""

    support_url: str | None
    """Support page."""

    mobile_app_android_download_url: str | None
    """Android app download link."""

    upsell_url: str | None
    """Where one buys more. Empty for no links to buy."""

    backup_console_url: str
    """Backup Console link."""

    terms_url: str | None
    """Company terms page."""

    home_url: str | None
    """Company web site."""

    knowledgebase_url: str | None
    """Knowledge base."""

    platform_terms_url: str | None
    """Platform terms page."""

    user_guide_url: str | None
    """User guide."""

    mobile_app_ios_download_url: str | None
    """iOS app download link."""

    color: str | None
    """Brand color as RGB."""

    company_name: str | None
    """The company's name."""

    color_scheme: str
    """Color scheme id."""

    logotype: Uuid | None
    """Logotype id."""

    service_name: str | None
    """What the service is called under this brand."""

    reg_server_url: str | None
    """Registration server."""

    router_url: str | None
    """Management Console link."""

    agent_gateway_url: str | None
    """Agent gateway."""

    help_url: str | None
    """Online help."""

    privacy_policy_url: str | None
    """Platform privacy policy."""

    owns_custom_legal_docs: bool
    """Brand has its own custom terms URLs."""

    white_labeled_agent: bool
    """Agent is Acronis branded or white labeled."""

    smtp_override: int
    """Binary flag: default SMTP server is overridden."""

    smtp_reply_address: str
    """The address that answers to e-mails go to."""

    smtp_server: str
    """Server address."""

    smtp_port: int
    """Server port."""

    smtp_user: str
    """Server user."""

    smtp_password: str
    """The user's password."""

    smtp_encryption: SmtpEncryption | str
    """Server encryption algorithm."""


class _NewUserContact(TypedDict):
    email: Email
    """E-mail address. May be empty."""


class NewUserContact(_NewUserContact, total=False):
    """The contact of a new user."""

    address1: str | None
    """First line of the address."""

    address2: str | None
    """Second line of the address."""

    country: str | None
    """Country."""

    state: str | None
    """State or region."""

    city: str | None
    """City."""

    zipcode: str | None
    """Postal code."""

    phone: str | None
    """Phone number."""

    firstname: str | None
    """First name."""

    lastname: str | None
    """Last name."""

    title: str | None
    """Title or position."""

    website: str | None
    """Web site."""

    industry: str | None
    """The company's industry."""

    organization_size: str | None
    """How many people work there: ``1-10``, ``11-100``, ``101-500``, ``501-1000``, ``5000+``."""

    aan: str | None
    """The account number that the vendor gave the company."""

    fax: str | None
    """Fax number."""

    language: str | None
    """Language, as in ``en`` or ``pt-BR``."""


class _NewUser(TypedDict):
    tenant_id: str
    """Id of the tenant the user belongs to."""


class NewUser(_NewUser, total=False):
    """A user to create."""

    login: str
    """The login: at least three characters, unique on the whole platform."""

    external_id: str
    """User's id in the external identity provider (e.g. SID in AD)."""

    idp_id: Uuid
    """The identity provider's id."""

    contact: NewUserContact
    """Name, address and e-mail; the e-mail address is required."""

    enabled: bool
    """Whether the user is enabled."""

    language: str
    """Preferred locale."""

    business_types: BusinessTypes
    """What the user is to the business."""

    notifications: UserNotifications
    """What the user is told by e-mail."""

    use_existing_identity: bool
    """When true, a user who has this login already is taken over."""

    origin_id: str
    """User's origin id, e.g. id of the Cyber Application that created the user."""

    origin_external_id: str
    """User's external origin id."""

    disable_after: Timestamp
    """When the user becomes disabled."""


class _UserRecord(TypedDict):
    id: Uuid
    """Its id."""

    version: int
    """Auto-incremented entity version."""

    tenant_id: Uuid
    """The tenant's id."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    access_policies: list[AccessPolicy]
    """All access policies of the user when query ``with_access_policies`` is given."""

    origin_id: str | None
    """User's origin id, e.g. id of the Cyber Application that created the user."""

    origin_external_id: str | None
    """User's external origin id."""

    disable_after: Timestamp | None
    """Time at which the user will be disabled."""


class UserRecord(_UserRecord, total=False):
    """A user in a list. What ``lod`` leaves out is missing."""

    personal_tenant_id: Uuid | None
    """User's personal tenant."""

    login: str
    """User's login."""

    enabled: bool
    """User enabled or disabled."""

    session_mfa_status: SessionMfaStatus | str
    """MFA status of the user's session."""

    delivery_channel: DeliveryChannel | str | None
    """How the activation is delivered."""

    contact: Contact
    """Who to turn to: name, address, e-mail."""

    activated: bool
    """User has been activated or not."""

    language: str
    """Preferred locale."""

    business_types: BusinessTypes
    """What the user is to the business."""

    notifications: UserNotifications
    """What the user is told by e-mail."""

    idp_id: Uuid
    """The identity provider's id."""

    external_id: str
    """User's id at the external identity provider, e.g. AD SID."""

    mfa_status: MfaStatus | str
    """MFA status of the user."""

    external_operation_status: ExternalOperationStatus | str | None
    """External operation running on the user's personal tenant."""


class _UserList(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[UserRecord]
    """The users; how much of each, ``lod`` decides."""


class UserList(_UserList, total=False):
    """A page of users."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class _CurrentUser(TypedDict):
    id: Uuid
    """Its id."""

    version: int
    """Entity version, increments automatically."""

    tenant_id: Uuid
    """The tenant's id."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    access_policies: list[AccessPolicy]
    """All the user's policies when query with_access_policies is given."""

    origin_id: str | None
    """User's origin id, e.g. the Cyber Application that created the user."""

    origin_external_id: str | None
    """User's external origin id."""

    disable_after: Timestamp | None
    """Time at which the user becomes disabled."""

    personal_tenant_id: Uuid | None
    """User's personal tenant."""

    login: str
    """User's login."""

    enabled: bool
    """User enabled or disabled."""

    contact: Contact
    """Who to turn to: name, address, e-mail."""

    activated: bool
    """User has been activated or not."""

    language: str
    """Preferred locale."""

    business_types: BusinessTypes
    """What the user is to the business."""

    notifications: UserNotifications
    """What the user is told by e-mail."""

    terms_accepted: bool
    """User has accepted the EULA."""

    tenant_kind: TenantKind | str
    """The kind of the user's tenant."""

    tenant_pricing_model: PricingMode | str
    """The pricing mode of the user's tenant."""

    brand_id: Uuid
    """The brand's id."""


class CurrentUser(_CurrentUser, total=False):
    """The user or API client that is calling."""

    idp_id: Uuid
    """The identity provider's id."""

    external_id: str
    """User's id at the external identity provider, e.g. AD SID."""

    mfa_status: MfaStatus | str
    """MFA status of the user."""

    external_operation_status: ExternalOperationStatus | str | None
    """External operation running on the user's personal tenant."""

    login_totp_time: Timestamp | None
    """Time of last TOTP login."""


class _UserUpdate(TypedDict):
    version: int
    """The version it has now. Another one is a version conflict."""


class UserUpdate(_UserUpdate, total=False):
    """What changes in a user."""

    login: str
    """User's login."""

    external_id: str
    """User's id at the external identity provider, e.g. AD SID."""

    idp_id: Uuid
    """The identity provider's id."""

    contact: ContactUpdate | Contact
    """What changes in the contact; what is left out stays."""

    enabled: bool
    """User enabled or disabled."""

    language: str
    """Preferred locale."""

    notifications: UserNotifications
    """What the user is told by e-mail."""

    disable_after: Timestamp
    """When the user becomes disabled."""

    business_types: BusinessTypes
    """What the user is to the business."""


class PasswordCheck(TypedDict):
    """A password to check."""

    password: str
    """SHA-1 hash of the password to check."""


class PasswordCheckResult(TypedDict):
    """Whether a password is known from data breaches."""

    compromised: bool
    """Whether it is."""


class NewPassword(TypedDict):
    """A password to set."""

    password: str
    """The password, of any length and any characters."""


class _AccessPolicyList(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[AccessPolicy]
    """The entries."""


class AccessPolicyList(_AccessPolicyList, total=False):
    """A user's roles."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class _AccessPolicyUpdate(TypedDict):
    id: str
    """Any UUID; zeros will do."""

    version: int
    """Any number; 0 will do."""

    trustee_id: str
    """The user who gets the role."""

    trustee_type: TrusteeType | str
    """Kind of that subject."""

    issuer_id: str
    """Any UUID; zeros will do."""

    tenant_id: str
    """The tenant the role is on. For ``backup_user``, the user's personal tenant."""

    role_id: UserRole | str
    """The role."""


class AccessPolicyUpdate(_AccessPolicyUpdate, total=False):
    """A role to give."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    resource_server_id: str
    """The resource server the role is limited to."""

    resource_namespace: str
    """The part of the platform the role is limited to."""

    resource_path: str
    """The resource the role is limited to."""


class AccessPoliciesUpdate(TypedDict):
    """All roles of a user: what is not among them is gone."""

    items: Sequence[AccessPolicyUpdate | AccessPolicy]
    """The entries."""


class UserMfaUpdate(TypedDict):
    """Two-factor authentication of a user to set."""

    enabled: bool
    """Whether the user is asked for two factors."""


class NewLocation(TypedDict):
    """A location to create."""

    owner_tenant_id: Uuid
    """The tenant that owns it."""

    name: str
    """Location's display name shown to users."""


class _Location(TypedDict):
    id: Uuid
    """Its id."""

    owner_tenant_id: Uuid
    """The tenant that owns it."""

    platform_owned: bool
    """Whether the Platform owns the location."""

    name: str
    """Location's display name shown to users."""

    version: int
    """Auto-incremented location version."""


class Location(_Location, total=False):
    """A location: a data center in which storages stand."""

    readonly: bool
    """Whether the caller sees it only in part, as one that a tenant above owns."""


class LocationList(TypedDict):
    """Several locations."""

    items: list[Location]
    """The entries."""


class LocationIdList(TypedDict, total=False):
    """The ids of locations."""

    locations: list[Uuid]
    """The locations' ids."""


class StorageIdList(TypedDict, total=False):
    """The ids of storages."""

    infras: list[Uuid]
    """The storages' ids."""


class LocationUpdate(TypedDict):
    """A location's new name."""

    name: str
    """Location's display name shown to users."""

    version: int
    """The version it has now. Another one is a version conflict."""


class _NewStorage(TypedDict):
    owner_tenant_id: Uuid
    """The tenant that owns it."""

    name: str
    """Component's display name shown to users."""

    url: str
    """Its address with the keys in it, as in ``s3://key:secret@host/bucket``."""

    capabilities: list[StorageCapability | str]
    """Component's capabilities."""


class NewStorage(_NewStorage, total=False):
    """A storage to register."""

    location_id: Uuid
    """The id of the location it stands in."""

    content_url: Url
    """Where one browses the storage."""

    content_mobile_url: Url
    """Where one browses the storage on a mobile device."""

    backend_type: StorageBackend | None
    """Where the data is kept: ``acronis``, ``google``, ``azure``, ``amazon_s3``. Null for a storage that
    was registered.
    """


class _Storage(TypedDict):
    id: Uuid
    """Its id."""

    owner_tenant_id: Uuid
    """The tenant that owns it."""

    location_id: Uuid
    """The id of the location it stands in."""

    platform_owned: bool
    """Whether the Platform owns the component."""

    name: str
    """Component's display name shown to users."""

    url: Url
    """Its address, with the keys removed."""

    capabilities: list[StorageCapability | str]
    """Component's capabilities."""

    backend_type: StorageBackend | None
    """Where the data is kept: ``acronis``, ``google``, ``azure``, ``amazon_s3``. Null for a storage that
    was registered.
    """

    version: int
    """Its version, which every update raises by one."""


class Storage(_Storage, total=False):
    """A storage: an infrastructure component that holds data."""

    content_url: Url
    """Where one browses the storage."""

    content_mobile_url: Url
    """Where one browses the storage on a mobile device."""

    readonly: bool
    """Whether the caller sees it only in part, as one that a tenant above owns."""


class StorageList(TypedDict):
    """Several storages."""

    items: list[Storage]
    """The entries."""


class _StorageUpdate(TypedDict):
    version: int
    """The version it has now. Another one is a version conflict."""


class StorageUpdate(_StorageUpdate, total=False):
    """What changes in a storage."""

    name: str
    """Component's display name shown to users."""

    location_id: Uuid
    """The id of the location it stands in."""

    url: str
    """Its address with the keys in it, as in ``s3://key:secret@host/bucket``."""

    capabilities: list[StorageCapability | str]
    """Component's capabilities."""

    content_url: Url
    """Where one browses the storage."""

    content_mobile_url: Url
    """Where one browses the storage on a mobile device."""

    backend_type: StorageBackend | None
    """Where the data is kept: ``acronis``, ``google``, ``azure``, ``amazon_s3``. Null for a storage that
    was registered.
    """


class _UsageOfferingItem(TypedDict):
    status: int
    """``1`` for on, ``0`` for off."""


class UsageOfferingItem(_UsageOfferingItem, total=False):
    """The offering item of a usage."""

    quota: Quota
    """How much may be used."""


class _Usage(TypedDict):
    application_id: Uuid
    """The application's id."""

    name: str
    """The usage's name, with the prefix of its edition."""

    edition: str | None
    """The edition, as in ``pck_per_workload``. Null where the application has none."""

    usage_name: str
    """The usage's name without the prefix of an edition, as in ``storage``."""

    type: OfferingItemType | str
    """What kind of usage it is."""

    measurement_unit: MeasurementUnit | str
    """The unit in which it is counted."""

    range_start: Timestamp
    """Since when ``value`` counts."""

    value: int
    """What was used since ``range_start``, in ``measurement_unit``."""


class Usage(_Usage, total=False):
    """How much of something a tenant uses."""

    infra_id: Uuid
    """The storage. For usages of the type ``infra``; the same usage occurs once for each."""

    tenant_uuid: Uuid
    """The tenant's id."""

    tenant_id: int
    """The tenant's number, as version 1 of the API has it. ``tenant_uuid`` is its id."""

    absolute_value: int
    """The total, in ``measurement_unit``. Differs from ``value`` for what counts anew every month."""

    offering_item: UsageOfferingItem
    """The offering item it belongs to, if any."""


class UsageList(TypedDict):
    """What a tenant uses."""

    items: list[Usage]
    """The entries."""


class TenantUsages(TypedDict):
    """What one of several tenants uses."""

    tenant: Uuid
    """The tenant's id."""

    usages: list[Usage]
    """What it uses."""


class TenantUsagesList(TypedDict):
    """What several tenants use."""

    items: list[TenantUsages]
    """The entries."""


class _UsageValue(TypedDict):
    usage_value: int
    """How much, in the usage's unit."""


class UsageValue(_UsageValue, total=False):
    """Usage to report."""

    tenant_id: str
    """Tenant UUID; needed for per-tenant reporting."""

    resource_id: str
    """Resource id; needed for per-resource reporting."""

    usage_type: str
    """The usage's name, as in ``storage``. For usage of a resource, and of a tenant by usage; without
    effect where ``offering_item`` is given.
    """

    offering_item: str
    """The offering item's name. For usage of a tenant by offering item."""

    infra_id: str
    """The storage's id. For an offering item of the type ``infra``."""


class UsageUpdate(TypedDict):
    """Usages to report."""

    items: list[UsageValue]
    """The entries."""


class ErrorDetails(TypedDict, total=False):
    """More about an error."""

    info: str | None
    """What went wrong, in detail."""


class _ErrorInfo(TypedDict):
    code: Any
    """The platform's code, as 1001 for a version conflict, or the HTTP status."""

    domain: str | None
    """The part of the platform it comes from."""

    message: str
    """What went wrong, in a sentence."""

    details: ErrorDetails
    """More about it."""


class ErrorInfo(_ErrorInfo, total=False):
    """What went wrong."""

    context: dict[str, Any]
    """Which objects it is about."""

    data: list[str]
    """More, in words."""


class ErrorBody(TypedDict):
    """What the service answers when it fails or refuses."""

    error: ErrorInfo
    """What went wrong."""


class UsageValueResult(TypedDict, total=False):
    """What became of a reported usage."""

    tenant_id: str
    """Tenant id; empty for per-resource reporting."""

    resource_id: str
    """Resource id; empty for per-tenant reporting."""

    usage_type: str
    """Usage name; empty for per-tenant reporting."""

    offering_item: str
    """Offering item name; empty for per-resource reporting."""

    infra_id: str
    """Infrastructure component id; empty for per-resource reporting."""

    error: ErrorBody
    """Why it was refused. Missing where it was not."""


class UsageUpdateResult(TypedDict):
    """What became of the reported usages."""

    items: list[UsageValueResult]
    """The entries."""


class ReportPeriod(TypedDict):
    """The days a report covers."""

    start: Date
    """The first day."""

    end: Date
    """The last day."""


class _NewReportParameters(TypedDict):
    tenant_id: Uuid
    """The tenant's id."""

    level: ReportLevel | str
    """Level of report detail."""

    kind: ReportKind | str
    """Kind of report."""


class NewReportParameters(_NewReportParameters, total=False):
    """What is to be in a report."""

    formats: list[ReportFormat | str]
    """The formats of its files, one file each."""

    period: ReportPeriod
    """The days it covers, none of them in the future."""

    hide_zero_usage: bool
    """Leave metrics with zero usage out of the report."""

    show_skus: bool
    """Include SKU-related fields in the report."""


class _NewReportSchedule(TypedDict):
    type: ReportScheduleType | str
    """Schedule type."""


class NewReportSchedule(_NewReportSchedule, total=False):
    """When a report is to be generated."""

    enabled: bool
    """Whether the report is enabled (scheduled reports only)."""


class _NewReport(TypedDict):
    result_action: ReportResultAction | str
    """What happens to the report."""

    parameters: NewReportParameters
    """What is in the report."""

    schedule: NewReportSchedule
    """When it is generated."""


class NewReport(_NewReport, total=False):
    """A report to order."""

    recipients: list[Uuid]
    """The users who get it by e-mail. Required where it is sent."""

    generation_date: Date
    """The day on which the report is generated. For reports that are generated once."""


class _ReportParameters(TypedDict):
    tenant_id: Uuid
    """The tenant's id."""

    level: ReportLevel | str
    """Level of report detail."""

    formats: list[ReportFormat | str]
    """Report formats."""

    kind: ReportKind | str
    """Kind of report."""

    period: ReportPeriod
    """Report period."""


class ReportParameters(_ReportParameters, total=False):
    """What is in a report."""

    hide_zero_usage: bool
    """Leave metrics with zero usage out of the report."""

    show_skus: bool
    """Include SKU-related fields in the report."""


class ReportSchedule(TypedDict):
    """When a report is generated."""

    enabled: bool
    """Whether the report is enabled (scheduled reports only)."""

    type: ReportScheduleType | str
    """Schedule type."""


class Report(TypedDict):
    """The settings of a report."""

    id: Uuid
    """Its id."""

    version: int
    """Its version, which every update raises by one."""

    result_action: ReportResultAction | str
    """What happens to the report."""

    recipients: list[Uuid]
    """The users who get it by e-mail, where it is sent."""

    parameters: ReportParameters
    """What is in the report."""

    schedule: ReportSchedule
    """When it is generated."""

    generation_date: Date
    """The day on which the report is generated. For reports that are generated once."""


class ReportParametersUpdate(TypedDict, total=False):
    """What changes in what is in a report."""

    level: ReportLevel | str
    """How detailed the report is."""

    kind: ReportKind | str
    """Report kind."""

    hide_zero_usage: bool
    """Leave out metrics whose usage is zero."""

    show_skus: bool
    """Include the SKU fields."""


class ReportScheduleUpdate(TypedDict):
    """Whether a report is on."""

    enabled: bool
    """Whether the report is enabled."""


class ReportUpdate(TypedDict, total=False):
    """What changes in a report."""

    recipients: list[Uuid]
    """Ids of the subscribed users."""

    parameters: ReportParametersUpdate | ReportParameters
    """What is in the report."""

    schedule: ReportScheduleUpdate | ReportSchedule
    """When it is generated."""


class _StoredReport(TypedDict):
    report_format: ReportFormat | str
    """Its format."""

    created_at: Timestamp
    """When its making began."""

    status: StoredReportStatus | str
    """How far it is."""


class StoredReport(_StoredReport, total=False):
    """A file of a report."""

    id: Uuid
    """Its id."""

    size: int
    """Its size in bytes, compressed."""


class StoredReportList(TypedDict, total=False):
    """The files of a report."""

    items: list[StoredReport]
    """The entries."""


class _RegistrationToken(TypedDict):
    id: int
    """Unique identifier of the initial registration token."""

    token: str
    """The token, as in ``AB12-CD34-EF56``."""

    created_at: Timestamp
    """When it was created."""

    expires_at: Timestamp
    """Until when it is valid."""

    tenant_id: str
    """The tenant's number, as version 1 of the API has it. ``tenant_uuid`` is its id."""

    scopes: list[str]
    """What a device that registers with it is bound to: ``urn:acronis.com:tenant-id:``, a personal
    tenant's id and ``:backup_agent_admin`` for its user; ``urn:acronis.com::policy_management:``, a
    tenant's number, ``|``, a plan's id and ``:apply_revoke`` for a protection plan.
    """


class RegistrationToken(_RegistrationToken, total=False):
    """A token with which devices register in a tenant."""

    tenant_uuid: Uuid
    """The tenant's id."""


class RegistrationTokenList(TypedDict):
    """Several registration tokens."""

    items: list[RegistrationToken]
    """The entries."""


class NewRegistrationToken(TypedDict):
    """A registration token to create."""

    expires_in: int
    """How long it is valid, in seconds; at most one year."""

    scopes: list[str]
    """What a device that registers with it is bound to: ``urn:acronis.com:tenant-id:``, a personal
    tenant's id and ``:backup_agent_admin`` for its user; ``urn:acronis.com::policy_management:``, a
    tenant's number, ``|``, a plan's id and ``:apply_revoke`` for a protection plan.
    """


class _NewRegistrationTokenLegacy(TypedDict):
    expires_in: int
    """How long it is valid, in seconds; at most one year."""

    scopes: list[str]
    """What a device that registers with it is bound to: ``urn:acronis.com:tenant-id:``, a personal
    tenant's id and ``:backup_agent_admin`` for its user; ``urn:acronis.com::policy_management:``, a
    tenant's number, ``|``, a plan's id and ``:apply_revoke`` for a protection plan.
    """


class NewRegistrationTokenLegacy(_NewRegistrationTokenLegacy, total=False):
    """A registration token to create, the older way."""

    tenant_id: Uuid
    """The tenant in which devices register."""


class _SearchHit(TypedDict):
    obj_type: SearchHitType | str
    """Whether it is a tenant or a user."""

    id: Uuid
    """Its id."""

    parent_id: Uuid
    """The tenant above it; for users, their tenant."""

    path: list[str]
    """The names of the tenants from where the search began down to it."""


class SearchHit(_SearchHit, total=False):
    """A tenant or user that was found."""

    kind: TenantKind | str
    """The tenant's kind. For tenants."""

    login: str
    """The user's login. For users."""

    name: str
    """The tenant's name. For tenants."""

    first_name: str | None
    """First name of the user or of the tenant's contact."""

    last_name: str | None
    """Last name of the user or of the tenant's contact."""

    deleted_at: Timestamp | None
    """When it was deleted. Null while it is there."""


class SearchResults(TypedDict):
    """What was found."""

    items: list[SearchHit]
    """The entries."""


class TokenErrorBody(TypedDict):
    """What the token endpoint answers when it refuses."""

    error: TokenErrorCode | str
    """What went wrong."""

    error_description: str
    """What went wrong, in words."""


class RevokeErrorBody(TypedDict):
    """What the revocation endpoint answers when it refuses."""

    error: RevokeErrorCode | str
    """What went wrong."""

    error_description: str
    """What went wrong, in words."""


class Brand(TypedDict, total=False):
    """What a brand consists of."""

    support_phone: str | None
    """Support phone of the company."""

    id: Uuid
    """Its id."""

    account_server_url: str | None
    """Account server link."""

    support_url: str | None
    """Support page."""

    mobile_app_android_download_url: str | None
    """Android app download link."""

    upsell_url: str | None
    """Partner's Buy page link."""

    backup_console_url: str
    """Backup Console link."""

    terms_url: str | None
    """Company terms page."""

    home_url: str | None
    """Company web site."""

    knowledgebase_url: str | None
    """Knowledge base."""

    platform_terms_url: str | None
    """Platform terms page."""

    user_guide_url: str | None
    """User guide."""

    mobile_app_ios_download_url: str | None
    """iOS app download link."""

    color: str | None
    """Brand color as RGB."""

    company_name: str | None
    """The company's name."""

    color_scheme: str
    """Color scheme id."""

    logotype: Uuid | None
    """Logotype id."""

    service_name: str | None
    """What the service is called under this brand."""

    reg_server_url: str | None
    """Registration server."""

    router_url: str | None
    """Management Console link."""

    agent_gateway_url: str | None
    """Agent gateway."""

    help_url: str | None
    """Online help."""

    privacy_policy_url: str | None
    """Platform privacy policy."""

    owns_custom_legal_docs: bool
    """Brand has its own custom terms URLs."""

    white_labeled_agent: bool
    """Agent is Acronis branded or white labeled."""


class SmtpSettings(TypedDict, total=False):
    """The server that sends a brand's e-mails."""

    smtp_override: int
    """Binary flag: default SMTP server is overridden."""

    smtp_reply_address: str
    """The address that answers to e-mails go to."""

    smtp_server: str
    """Server address."""

    smtp_port: int
    """Server port."""

    smtp_user: str
    """Server user."""

    smtp_password: str
    """User's password; hidden."""

    smtp_encryption: SmtpEncryption | str
    """Server encryption algorithm."""


class _UserBasic(TypedDict):
    id: Uuid
    """Its id."""

    version: int
    """Entity version, increments automatically."""

    tenant_id: Uuid
    """The tenant's id."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    access_policies: list[AccessPolicy]
    """All the user's policies when query with_access_policies is given."""

    origin_id: str | None
    """User's origin id, e.g. the Cyber Application that created the user."""

    origin_external_id: str | None
    """User's external origin id."""

    disable_after: Timestamp | None
    """Time at which the user becomes disabled."""

    personal_tenant_id: Uuid | None
    """User's personal tenant."""

    login: str
    """User's login."""

    enabled: bool
    """User enabled or disabled."""


class UserBasic(_UserBasic, total=False):
    """A user as ``lod=basic`` gives it."""

    session_mfa_status: SessionMfaStatus | str
    """MFA status of the user's session."""

    delivery_channel: DeliveryChannel | str | None
    """How the activation is delivered."""


class _UserFull(TypedDict):
    id: Uuid
    """Its id."""

    version: int
    """Entity version, increments automatically."""

    tenant_id: Uuid
    """The tenant's id."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    access_policies: list[AccessPolicy]
    """All the user's policies when query with_access_policies is given."""

    origin_id: str | None
    """User's origin id, e.g. the Cyber Application that created the user."""

    origin_external_id: str | None
    """User's external origin id."""

    disable_after: Timestamp | None
    """Time at which the user becomes disabled."""

    personal_tenant_id: Uuid | None
    """User's personal tenant."""

    login: str
    """User's login."""

    enabled: bool
    """User enabled or disabled."""

    contact: Contact
    """Who to turn to: name, address, e-mail."""

    activated: bool
    """User has been activated or not."""

    language: str
    """Preferred locale."""

    business_types: BusinessTypes
    """What the user is to the business."""

    notifications: UserNotifications
    """What the user is told by e-mail."""


class UserFull(_UserFull, total=False):
    """A user with all fields, as ``lod=full`` gives it."""

    idp_id: Uuid
    """The identity provider's id."""

    external_id: str
    """User's id at the external identity provider, e.g. AD SID."""

    mfa_status: MfaStatus | str
    """MFA status of the user."""

    external_operation_status: ExternalOperationStatus | str | None
    """External operation running on the user's personal tenant."""


class TenantNode(TypedDict):
    """A tenant and where it stands in a tree."""

    id: str
    """Its id."""

    parent_id: str
    """The id of the tenant above it."""

    name: str
    """Its name."""

    kind: TenantKind | str
    """What it is: partner, folder, customer or unit."""

    enabled: bool
    """Whether it is on. Off, nobody in it or below can use a service."""

    depth: int
    """How many tenants stand between it and the top of the walk; 0 for the top itself."""

    path: list[str]
    """The names from the top of the walk down to it, its own included."""


class FinishedReport(TypedDict):
    """A report whose files are made."""

    report: Report
    """The report."""

    files: list[StoredReport]
    """Its files, one for each format. ``reports.download`` takes their ids."""


class ReportFigure(TypedDict):
    """A figure of a report. What tenants on trial use is told apart from what is paid for."""

    total: float
    """Both together."""

    production: float
    """Of tenants in production."""

    trial: float
    """Of tenants on trial."""


class _UsageRow(TypedDict):
    tenant_id: str
    """The tenant's id."""

    application_id: str
    """The application's id."""

    name: str
    """The offering item's name."""

    absolute: ReportFigure
    """What there was at the end of the period."""

    delta: ReportFigure
    """By how much it changed in the period."""

    effective: ReportFigure
    """What counts for the bill."""


class UsageRow(_UsageRow, total=False):
    """A row of a report in the formats json_v2_0 and csv_v2_0: what one tenant uses of one offering item."""

    date: str
    """The day. In reports by day."""

    tenant_kind: str
    """What the tenant is: partner, folder, customer or unit."""

    user_id: str
    """The user's id. In reports of the level accounts."""

    user_login: str
    """The user's login. In reports of the level accounts."""

    infra_id: str
    """The storage's id. For items that stand on one."""

    infra_owner_id: str
    """The id of the tenant that owns the storage."""

    infra_backend_type: str
    """Where the storage keeps its data."""

    edition: str
    """The offering item's edition. Missing where it has none."""

    sku: str
    """The stock keeping unit. In reports with ``show_skus``."""


class _QuotaUsage(TypedDict):
    application_id: str
    """The application's id."""

    name: str
    """The usage's name, with the prefix of its edition."""

    measurement_unit: str
    """The unit of all figures."""

    value: int
    """What is used."""

    state: QuotaState | str
    """How the usage stands to the quota."""


class QuotaUsage(_QuotaUsage, total=False):
    """What a tenant uses of something, held against its quota."""

    edition: str
    """The edition. Missing where the application has none."""

    infra_id: str
    """The storage. The same usage occurs once for each."""

    quota: int
    """The soft quota. Missing where there is none."""

    limit: int
    """The hard quota: what the service lets nobody exceed, soft quota and overage together. Missing where
    there is none.
    """

    left: int
    """What is left of the soft quota; negative above it. Missing where there is none."""

    percent: float
    """How much of the soft quota is used. Missing where there is none or it is 0."""


class ChildUsage(TypedDict):
    """What a child of a tenant uses."""

    id: str
    """The child's id."""

    name: str
    """The child's name."""

    kind: TenantKind | str
    """What the child is: partner, folder, customer or unit."""

    usages: list[Usage]
    """What it and all below it use."""


class PriceListRow(TypedDict):
    """A price."""

    sku: str
    """The stock keeping unit."""

    description: str
    """What it is the price of."""

    price: float
    """The price of one unit."""


class _PriceList(TypedDict):
    pricing: list[PriceListRow]
    """The prices."""


class PriceList(_PriceList, total=False):
    """What a partner pays."""

    currency: str
    """The currency of the prices."""

    licensing_mode: str
    """How the partner is charged."""

    tier_level: str
    """The minimum commitment in words."""


class BillingSettings(TypedDict, total=False):
    """How a partner is charged."""

    licensing_mode: str
    """``per_gb`` or ``per_device``."""

    tier_level: int
    """The minimum commitment: -1 for none, 0 for the first tier, and so on."""

    contract_type: str
    """The kind of contract."""

    account_number: str
    """The partner's number with the vendor."""


class LocationStorages(TypedDict):
    """A location with the storages that stand in it."""

    location: Location
    """The location."""

    storages: list[Storage]
    """Its storages."""


class _AccountHits(TypedDict):
    account: str
    """The account's name."""

    hits: list[SearchHit]
    """What was found."""


class AccountHits(_AccountHits, total=False):
    """What a search found in one of several accounts."""

    error: str
    """Why nobody knows what there is. Missing where the account was searched."""


class DataCenter(TypedDict):
    """Where an account lives."""

    server_url: str
    """The data center's URL, as clients are made with."""


class LoginUrl(TypedDict):
    """A page that logs somebody in, once."""

    url: str
    """Its address. It holds a one-time token, so whoever has it may log in."""


class _UserPlan(TypedDict):
    login: str
    """The login: at least three characters, unique on the whole platform."""

    contact: ContactUpdate
    """Name, address and e-mail; a new user must have an e-mail address."""


class UserPlan(_UserPlan, total=False):
    """A user as it is wanted."""

    roles: list[UserRole | str]
    """The roles it has in its tenant, beside those it was given otherwise. Of an administrator, the
    administrator's role of the tenant's kind when it is missing; of another user, none.
    """

    activation: ActivationWay | str
    """How it gets to log in: by an ``email`` with a link, by a ``password`` that is set, or ``none``. When
    it is missing, by the password if there is one, by e-mail otherwise. A user without roles is sent
    the e-mail with every call until the account is active; one with roles, before they are given.
    """

    password: str
    """The password to set while the account is not active."""

    language: str
    """Preferred language, as in ``en`` or ``pt-BR``."""

    notifications: UserNotifications
    """What it is told by e-mail."""

    business_types: BusinessTypes
    """What it is to the business."""


class _ItemPlan(TypedDict):
    name: str
    """Their name; ``*`` stands for any letters, as in ``pw_base_*``."""


class ItemPlan(_ItemPlan, total=False):
    """Offering items as they are wanted."""

    application: str
    """Only items of this application: its id, its type (``backup``) or its name."""

    edition: str
    """Only items of this edition, and those that have none."""

    type: OfferingItemType | str
    """Only items of this type: ``count``, ``feature`` or ``infra``."""

    storage_ids: list[str]
    """The storages to use, for items that several storages offer. Those of the tenant's plan when it is
    missing.
    """

    enabled: bool
    """Whether they are on. They are when nothing is said."""

    quota: str
    """Their quota with its unit, as in ``100 GiB``, ``12`` or ``unlimited``. What is there stays when it
    is missing.
    """

    overage: str
    """How far above the quota usage may go before it is stopped, as in ``10 GiB``; ``unlimited`` for no
    such limit.
    """


class _TenantPlan(TypedDict):
    parent_id: str
    """The tenant above it."""

    kind: TenantKind | str
    """What it is: partner, folder, customer or unit."""

    name: str
    """The name users see, unique in the tree. With the tenant above, it says which tenant is meant."""


class TenantPlan(_TenantPlan, total=False):
    """A tenant as it is wanted. What is missing is left as it is."""

    contact: ContactUpdate
    """Who to turn to: name, address, e-mail."""

    customer_id: str
    """Its id in a system of yours, for reports."""

    internal_tag: str
    """A note of yours, at most 256 characters."""

    language: str
    """Preferred language, as in ``en`` or ``pt-BR``."""

    ancestral_access: bool
    """Whether tenants above its parent may look into it."""

    enhanced_security: bool
    """Backups only with encryption. Only a new tenant can be given it."""

    two_factor: bool
    """Whether its users need two factors to log in. Of partners and customers."""

    items: list[ItemPlan]
    """Its offering items. A later entry decides where two name the same item."""

    only_these_items: bool
    """Whether items that no entry names are turned off. They are left alone when nothing is said."""

    storage_ids: list[str]
    """The storages to use, for items that several storages offer. A customer or unit is on one for each
    usage.
    """

    production: bool
    """True: it is charged, for good. A trial is left as it is when nothing is said."""

    admins: list[UserPlan]
    """Its administrators."""

    users: list[UserPlan]
    """Its other users."""


class PlanChange(TypedDict):
    """One thing that a plan changed, or would change."""

    object: PlanObject | str
    """What it is about."""

    action: PlanAction | str
    """What is done."""

    name: str
    """Which one: the tenant's or item's name, or the user's login."""

    field: str | None
    """The field that changes, where one does: ``customer_id``, ``contact.phone``, ``quota``."""

    before: str | None
    """What it was. Null where there was nothing."""

    after: str | None
    """What it is. Null where there is nothing; never a secret."""


class PlanUser(TypedDict):
    """A user of a plan."""

    login: str
    """The login."""

    id: str | None
    """The user's id. Null where it is not there yet, in a dry run."""


class PlanResult(TypedDict):
    """What became of a plan."""

    tenant_id: str | None
    """The tenant's id. Null where it is not there yet, in a dry run."""

    created: bool
    """Whether the tenant was not there, and is now, or would be."""

    dry_run: bool
    """Whether nothing was changed."""

    changes: list[PlanChange]
    """What was changed, or in a dry run would be, in order. Empty when all was as it is wanted."""

    users: list[PlanUser]
    """The users that the plan names."""


class QuotaBelow(TypedDict):
    """The quota of an offering item in a tenant below."""

    tenant_id: str
    """The tenant's id."""

    tenant_name: str
    """The tenant's name."""

    quota: Quota
    """The quota as it is now."""

    changed: bool
    """Whether it was another before."""


class EmailChange(TypedDict):
    """What became of a new e-mail address."""

    user: User
    """The user as it is now."""

    awaits_confirmation: bool
    """True for an active user: a link was sent to the old address, and the new one counts once that is
    opened. False when the address counts already.
    """


class TenantRecordStamps(TypedDict):
    """One of a ``TenantListStamps``, as ``lod=stamps`` gives it."""

    id: Uuid
    """Its id."""

    parent_id: str
    """The tenant above it. The root is its own parent."""

    version: int
    """Its version, which every update raises by one."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """When it was deleted. Null while it is there."""

    contacts: list[ContactRecord]
    """All contacts, where ``with_contacts`` asks for them."""

    offering_items: list[OfferingItem]
    """Its offering items, where they were asked for."""


class _TenantListStamps(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[TenantRecordStamps]
    """The tenants; how much of each, ``lod`` decides."""


class TenantListStamps(_TenantListStamps, total=False):
    """A page of tenants, as ``lod=stamps`` gives it."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class TenantRecordBasic(TypedDict):
    """One of a ``TenantListBasic``, as ``lod=basic`` gives it."""

    id: Uuid
    """Its id."""

    parent_id: str
    """The tenant above it. The root is its own parent."""

    version: int
    """Its version, which every update raises by one."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """When it was deleted. Null while it is there."""

    contacts: list[ContactRecord]
    """All contacts, where ``with_contacts`` asks for them."""

    offering_items: list[OfferingItem]
    """Its offering items, where they were asked for."""

    name: str
    """Human-readable name shown to users."""

    kind: TenantKind | str
    """What it is: partner, folder, customer or unit."""

    enabled: bool
    """Whether it is on. Off, nobody in it or below can use a service."""


class _TenantListBasic(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[TenantRecordBasic]
    """The tenants; how much of each, ``lod`` decides."""


class TenantListBasic(_TenantListBasic, total=False):
    """A page of tenants, as ``lod=basic`` gives it."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class _TenantRecordFull(TypedDict):
    id: Uuid
    """Its id."""

    parent_id: str
    """The tenant above it. The root is its own parent."""

    version: int
    """Its version, which every update raises by one."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """When it was deleted. Null while it is there."""

    contacts: list[ContactRecord]
    """All contacts, where ``with_contacts`` asks for them."""

    offering_items: list[OfferingItem]
    """Its offering items, where they were asked for."""

    name: str
    """Human-readable name shown to users."""

    kind: TenantKind | str
    """What it is: partner, folder, customer or unit."""

    enabled: bool
    """Whether it is on. Off, nobody in it or below can use a service."""

    customer_type: CustomerType | str
    """The kind of customer."""

    brand_id: int | None
    """The brand's number, as version 1 of the API has it."""

    brand_uuid: Uuid
    """The brand it shows: its own, or that of a tenant above."""

    brand_enabled: bool
    """Whether branding is enabled on the tenant."""

    barrier: int
    """The level of the tree above which tenants may not look into it."""

    internal_tag: str | None
    """A note of yours, at most 256 characters. The platform makes no use of it."""

    language: str
    """Preferred language of the tenant."""

    has_children: bool
    """Whether the tenant has children."""

    default_idp_id: Uuid
    """The identity provider that new users get."""

    update_lock: UpdateLock
    """Who alone may change the tenant."""

    ancestral_access: bool
    """Whether tenants above its parent may look into it."""

    mfa_status: MfaStatus | str
    """Tenant's multi-factor authentication status."""

    pricing_mode: PricingMode | str
    """Trial, production or suspended."""

    contact: TenantRecordContact
    """Who to turn to: name, address, e-mail."""


class TenantRecordFull(_TenantRecordFull, total=False):
    """One of a ``TenantListFull``, as ``lod=full`` gives it."""

    customer_id: str | None
    """Its id in a system of yours, for reports."""

    owner_id: Uuid | None
    """The user whose personal tenant it is. Null for any other."""

    external_operation_status: ExternalOperationStatus | str | None
    """Set while an external operation is in progress for the tenant."""

    production_start_date: Timestamp | None
    """When its trial ends, or ended."""


class _TenantListFull(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[TenantRecordFull]
    """The tenants; how much of each, ``lod`` decides."""


class TenantListFull(_TenantListFull, total=False):
    """A page of tenants, as ``lod=full`` gives it."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class UserRecordStamps(TypedDict):
    """One of a ``UserListStamps``, as ``lod=stamps`` gives it."""

    id: Uuid
    """Its id."""

    version: int
    """Auto-incremented entity version."""

    tenant_id: Uuid
    """The tenant's id."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    access_policies: list[AccessPolicy]
    """All access policies of the user when query ``with_access_policies`` is given."""

    origin_id: str | None
    """User's origin id, e.g. id of the Cyber Application that created the user."""

    origin_external_id: str | None
    """User's external origin id."""

    disable_after: Timestamp | None
    """Time at which the user will be disabled."""


class _UserListStamps(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[UserRecordStamps]
    """The users; how much of each, ``lod`` decides."""


class UserListStamps(_UserListStamps, total=False):
    """A page of users, as ``lod=stamps`` gives it."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class _UserRecordBasic(TypedDict):
    id: Uuid
    """Its id."""

    version: int
    """Auto-incremented entity version."""

    tenant_id: Uuid
    """The tenant's id."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    access_policies: list[AccessPolicy]
    """All access policies of the user when query ``with_access_policies`` is given."""

    origin_id: str | None
    """User's origin id, e.g. id of the Cyber Application that created the user."""

    origin_external_id: str | None
    """User's external origin id."""

    disable_after: Timestamp | None
    """Time at which the user will be disabled."""

    personal_tenant_id: Uuid | None
    """User's personal tenant."""

    login: str
    """User's login."""

    enabled: bool
    """User enabled or disabled."""


class UserRecordBasic(_UserRecordBasic, total=False):
    """One of a ``UserListBasic``, as ``lod=basic`` gives it."""

    session_mfa_status: SessionMfaStatus | str
    """MFA status of the user's session."""

    delivery_channel: DeliveryChannel | str | None
    """How the activation is delivered."""


class _UserListBasic(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[UserRecordBasic]
    """The users; how much of each, ``lod`` decides."""


class UserListBasic(_UserListBasic, total=False):
    """A page of users, as ``lod=basic`` gives it."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class _UserRecordFull(TypedDict):
    id: Uuid
    """Its id."""

    version: int
    """Auto-incremented entity version."""

    tenant_id: Uuid
    """The tenant's id."""

    created_at: Timestamp
    """When it was created."""

    updated_at: Timestamp
    """When it was last changed."""

    deleted_at: Timestamp | None
    """Soft-delete time."""

    access_policies: list[AccessPolicy]
    """All access policies of the user when query ``with_access_policies`` is given."""

    origin_id: str | None
    """User's origin id, e.g. id of the Cyber Application that created the user."""

    origin_external_id: str | None
    """User's external origin id."""

    disable_after: Timestamp | None
    """Time at which the user will be disabled."""

    personal_tenant_id: Uuid | None
    """User's personal tenant."""

    login: str
    """User's login."""

    enabled: bool
    """User enabled or disabled."""

    contact: Contact
    """Who to turn to: name, address, e-mail."""

    activated: bool
    """User has been activated or not."""

    language: str
    """Preferred locale."""

    business_types: BusinessTypes
    """What the user is to the business."""

    notifications: UserNotifications
    """What the user is told by e-mail."""


class UserRecordFull(_UserRecordFull, total=False):
    """One of a ``UserListFull``, as ``lod=full`` gives it."""

    idp_id: Uuid
    """The identity provider's id."""

    external_id: str
    """User's id at the external identity provider, e.g. AD SID."""

    mfa_status: MfaStatus | str
    """MFA status of the user."""

    external_operation_status: ExternalOperationStatus | str | None
    """External operation running on the user's personal tenant."""


class _UserListFull(TypedDict):
    timestamp: Timestamp
    """When the answer was put together."""

    items: list[UserRecordFull]
    """The users; how much of each, ``lod`` decides."""


class UserListFull(_UserListFull, total=False):
    """A page of users, as ``lod=full`` gives it."""

    paging: Paging
    """How to get the next page. Missing where there is none."""


class TenantChange(TypedDict, total=False):
    """What a change gives: a ``TenantUpdate`` without its version, which is filled in."""

    name: str
    """Human-readable name shown to users."""

    customer_type: CustomerType | str
    """The kind of customer."""

    parent_id: Uuid
    """The tenant above it: another one moves the tenant."""

    kind: TenantKind | str
    """What it is. May only change between partner and folder."""

    contact: ContactUpdate
    """Who to turn to: name, address, e-mail."""

    enabled: bool
    """Whether it is on. Off, nobody in it or below can use a service."""

    customer_id: str | None
    """Its id in a system of yours, for reports."""

    brand_id: int | None
    """Without effect."""

    internal_tag: str | None
    """A note of yours, at most 256 characters. The platform makes no use of it."""

    language: str
    """Preferred language of the tenant."""

    default_idp_id: Uuid
    """The identity provider that new users get."""

    update_lock: UpdateLockUpdate
    """Who alone may change the tenant."""

    ancestral_access: bool
    """Whether tenants above its parent may look into it."""

    external_operation_status: ExternalOperationStatus | str
    """External operation status."""


class OfferingItemsChange(TypedDict, total=False):
    """What a change gives: a ``OfferingItemsUpdate`` without its version, which is filled in."""

    check_usage: bool
    """When true, an item that is in use is not turned off."""


class BrandOptionsChange(TypedDict, total=False):
    """What a change gives: a ``BrandOptionsUpdate`` without its version, which is filled in."""

    support_phone: str | None
    """Support phone of the company."""

    id: Uuid
    """Its id."""

    account_server_url: str | None
    """Account server link."""

    support_url: str | None
    """Support page."""

    mobile_app_android_download_url: str | None
    """Android app download link."""

    upsell_url: str | None
    """Where one buys more. Empty for no links to buy."""

    backup_console_url: str
    """Backup Console link."""

    terms_url: str | None
    """Company terms page."""

    home_url: str | None
    """Company web site."""

    knowledgebase_url: str | None
    """Knowledge base."""

    platform_terms_url: str | None
    """Platform terms page."""

    user_guide_url: str | None
    """User guide."""

    mobile_app_ios_download_url: str | None
    """iOS app download link."""

    color: str | None
    """Brand color as RGB."""

    company_name: str | None
    """The company's name."""

    color_scheme: str
    """Color scheme id."""

    logotype: Uuid | None
    """Logotype id."""

    service_name: str | None
    """What the service is called under this brand."""

    reg_server_url: str | None
    """Registration server."""

    router_url: str | None
    """Management Console link."""

    agent_gateway_url: str | None
    """Agent gateway."""

    help_url: str | None
    """Online help."""

    privacy_policy_url: str | None
    """Platform privacy policy."""

    owns_custom_legal_docs: bool
    """Brand has its own custom terms URLs."""

    white_labeled_agent: bool
    """Agent is Acronis branded or white labeled."""

    smtp_override: int
    """Binary flag: default SMTP server is overridden."""

    smtp_reply_address: str
    """The address that answers to e-mails go to."""

    smtp_server: str
    """Server address."""

    smtp_port: int
    """Server port."""

    smtp_user: str
    """Server user."""

    smtp_password: str
    """The user's password."""

    smtp_encryption: SmtpEncryption | str
    """Server encryption algorithm."""


class UserChange(TypedDict, total=False):
    """What a change gives: a ``UserUpdate`` without its version, which is filled in."""

    login: str
    """User's login."""

    external_id: str
    """User's id at the external identity provider, e.g. AD SID."""

    idp_id: Uuid
    """The identity provider's id."""

    contact: ContactUpdate
    """What changes in the contact; what is left out stays."""

    enabled: bool
    """User enabled or disabled."""

    language: str
    """Preferred locale."""

    notifications: UserNotifications
    """What the user is told by e-mail."""

    disable_after: Timestamp
    """When the user becomes disabled."""

    business_types: BusinessTypes
    """What the user is to the business."""
