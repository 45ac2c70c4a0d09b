// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The table of operations: what the contract says about each.

use crate::operation::{
    AnswerKind, BodyKind, Credentials, Method, Operation, PathParam, QueryKind,
    QueryParam, Repeat,
};

/// Every operation, in the contract's order.
pub static ALL: &[&Operation] = &[
    &AUTH_OPENID_CONFIGURATION,
    &AUTH_REQUEST_TOKEN,
    &AUTH_REVOKE_TOKEN,
    &AUTH_INTROSPECT_TOKEN,
    &AUTH_REQUEST_ONE_TIME_TOKEN,
    &AUTH_LOG_IN_WITH_ONE_TIME_TOKEN,
    &AUTH_ONE_TIME_TOKEN_LOGIN_PAGE,
    &AUTH_LOG_OUT,
    &AUTH_AUTHORIZE_DEVICE,
    &AUTH_GET_DEVICE_APPROVAL,
    &AUTH_APPROVE_DEVICE,
    &AUTH_FORGOT_LINK,
    &CLIENTS_CREATE,
    &CLIENTS_LIST,
    &CLIENTS_GET,
    &CLIENTS_UPDATE,
    &CLIENTS_DELETE,
    &APPLICATIONS_LIST,
    &APPLICATIONS_GET,
    &APPLICATIONS_ENABLE,
    &APPLICATIONS_DISABLE,
    &APPLICATIONS_IDS_FOR_TENANT,
    &APPLICATIONS_IDS_FOR_TENANTS,
    &APPLICATIONS_GET_SETTING,
    &APPLICATIONS_UPDATE_SETTING,
    &APPLICATIONS_DELETE_SETTING,
    &TENANTS_CREATE,
    &TENANTS_GET,
    &TENANTS_LIST,
    &TENANTS_CHILD_IDS,
    &TENANTS_CHILDREN,
    &TENANTS_UPDATE,
    &TENANTS_DELETE,
    &TENANTS_RESTORE,
    &TENANTS_SET_DEFAULT_IDP,
    &TENANTS_MFA_STATUS,
    &TENANTS_SET_MFA,
    &PRICING_GET,
    &PRICING_UPDATE,
    &OFFERING_ITEMS_LIST,
    &OFFERING_ITEMS_LIST_SUBTREE,
    &OFFERING_ITEMS_AVAILABLE_FOR_CHILD,
    &OFFERING_ITEMS_SET,
    &OFFERING_ITEMS_PRICES,
    &OFFERING_ITEMS_SET_PRICES,
    &OFFERING_ITEMS_CHECK_EDITION_SWITCH,
    &OFFERING_ITEMS_SWITCH_EDITION,
    &BRANDING_GET,
    &BRANDING_ENABLE,
    &BRANDING_UPDATE,
    &BRANDING_DISABLE,
    &BRANDING_LOGO,
    &BRANDING_UPLOAD_LOGO,
    &USERS_CREATE,
    &USERS_GET,
    &USERS_LIST,
    &USERS_IDS_FOR_TENANT,
    &USERS_ME,
    &USERS_UPDATE,
    &USERS_DELETE,
    &USERS_RESTORE,
    &USERS_CHECK_LOGIN,
    &USERS_CHECK_PASSWORD,
    &USERS_SET_PASSWORD,
    &USERS_SEND_ACTIVATION_EMAIL,
    &USERS_ACCESS_POLICIES,
    &USERS_SET_ACCESS_POLICIES,
    &USERS_SET_MFA,
    &LOCATIONS_CREATE,
    &LOCATIONS_GET,
    &LOCATIONS_LIST,
    &LOCATIONS_IDS_FOR_TENANT,
    &LOCATIONS_STORAGE_IDS,
    &LOCATIONS_UPDATE,
    &LOCATIONS_DELETE,
    &STORAGES_REGISTER,
    &STORAGES_GET,
    &STORAGES_LIST,
    &STORAGES_UPDATE,
    &STORAGES_DELETE,
    &USAGES_LIST,
    &USAGES_LIST_FOR_TENANTS,
    &USAGES_UPDATE,
    &REPORTS_CREATE,
    &REPORTS_GET,
    &REPORTS_IDS_FOR_TENANT,
    &REPORTS_UPDATE,
    &REPORTS_DELETE,
    &REPORTS_STORED,
    &REPORTS_DOWNLOAD,
    &REGISTRATION_TOKENS_LIST,
    &REGISTRATION_TOKENS_CREATE,
    &REGISTRATION_TOKENS_LIST_LEGACY,
    &REGISTRATION_TOKENS_CREATE_LEGACY,
    &REGISTRATION_TOKENS_DELETE,
    &SEARCH_FIND,
];

/// `GET /.well-known/openid-configuration`
pub static AUTH_OPENID_CONFIGURATION: Operation = Operation {
    name: "auth.openid_configuration",
    method: Method::Get,
    path: "/.well-known/openid-configuration",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::None,
    pages: false,
};

/// `POST /api/2/idp/token`
pub static AUTH_REQUEST_TOKEN: Operation = Operation {
    name: "auth.request_token",
    method: Method::Post,
    path: "/api/2/idp/token",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Form,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Never,
    credentials: Credentials::Client,
    pages: false,
};

/// `POST /api/2/idp/revoke_token`
pub static AUTH_REVOKE_TOKEN: Operation = Operation {
    name: "auth.revoke_token",
    method: Method::Post,
    path: "/api/2/idp/revoke_token",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Form,
    answer: AnswerKind::Nothing,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Client,
    pages: false,
};

/// `POST /api/2/idp/introspect_token`
pub static AUTH_INTROSPECT_TOKEN: Operation = Operation {
    name: "auth.introspect_token",
    method: Method::Post,
    path: "/api/2/idp/introspect_token",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Form,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `POST /api/2/idp/ott`
pub static AUTH_REQUEST_ONE_TIME_TOKEN: Operation = Operation {
    name: "auth.request_one_time_token",
    method: Method::Post,
    path: "/api/2/idp/ott",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Never,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/idp/ott/login`
pub static AUTH_LOG_IN_WITH_ONE_TIME_TOKEN: Operation = Operation {
    name: "auth.log_in_with_one_time_token",
    method: Method::Post,
    path: "/api/2/idp/ott/login",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Never,
    credentials: Credentials::None,
    pages: false,
};

/// `GET /api/2/idp/external-login`
pub static AUTH_ONE_TIME_TOKEN_LOGIN_PAGE: Operation = Operation {
    name: "auth.one_time_token_login_page",
    method: Method::Get,
    path: "/api/2/idp/external-login",
    path_params: &[],
    query: &[
        QueryParam {
            name: "ott",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "targetURI",
            kind: QueryKind::Text,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Text,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::None,
    pages: false,
};

/// `GET /api/2/idp/logout`
pub static AUTH_LOG_OUT: Operation = Operation {
    name: "auth.log_out",
    method: Method::Get,
    path: "/api/2/idp/logout",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Text,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Session,
    pages: false,
};

/// `POST /api/2/idp/device_authorization`
pub static AUTH_AUTHORIZE_DEVICE: Operation = Operation {
    name: "auth.authorize_device",
    method: Method::Post,
    path: "/api/2/idp/device_authorization",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Form,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Never,
    credentials: Credentials::None,
    pages: false,
};

/// `GET /api/2/idp/device_authorization/approval`
pub static AUTH_GET_DEVICE_APPROVAL: Operation = Operation {
    name: "auth.get_device_approval",
    method: Method::Get,
    path: "/api/2/idp/device_authorization/approval",
    path_params: &[],
    query: &[
        QueryParam {
            name: "code",
            kind: QueryKind::Text,
            required: true,
        },
        QueryParam {
            name: "tenant_uuid",
            kind: QueryKind::Uuid,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `POST /api/2/idp/device_authorization/approval`
pub static AUTH_APPROVE_DEVICE: Operation = Operation {
    name: "auth.approve_device",
    method: Method::Post,
    path: "/api/2/idp/device_authorization/approval",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Never,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/accounts/forgot_link`
pub static AUTH_FORGOT_LINK: Operation = Operation {
    name: "auth.forgot_link",
    method: Method::Get,
    path: "/api/2/accounts/forgot_link",
    path_params: &[],
    query: &[
        QueryParam {
            name: "login",
            kind: QueryKind::Text,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::None,
    pages: false,
};

/// `POST /api/2/clients`
pub static CLIENTS_CREATE: Operation = Operation {
    name: "clients.create",
    method: Method::Post,
    path: "/api/2/clients",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[201],
    repeat: Repeat::Never,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/clients`
pub static CLIENTS_LIST: Operation = Operation {
    name: "clients.list",
    method: Method::Get,
    path: "/api/2/clients",
    path_params: &[],
    query: &[
        QueryParam {
            name: "uuids",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "origin_id",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/clients/{client_id}`
pub static CLIENTS_GET: Operation = Operation {
    name: "clients.get",
    method: Method::Get,
    path: "/api/2/clients/{client_id}",
    path_params: &[
        PathParam {
            name: "client_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/clients/{client_id}`
pub static CLIENTS_UPDATE: Operation = Operation {
    name: "clients.update",
    method: Method::Put,
    path: "/api/2/clients/{client_id}",
    path_params: &[
        PathParam {
            name: "client_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `DELETE /api/2/clients/{client_id}`
pub static CLIENTS_DELETE: Operation = Operation {
    name: "clients.delete",
    method: Method::Delete,
    path: "/api/2/clients/{client_id}",
    path_params: &[
        PathParam {
            name: "client_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/applications`
pub static APPLICATIONS_LIST: Operation = Operation {
    name: "applications.list",
    method: Method::Get,
    path: "/api/2/applications",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/applications/{application_id}`
pub static APPLICATIONS_GET: Operation = Operation {
    name: "applications.get",
    method: Method::Get,
    path: "/api/2/applications/{application_id}",
    path_params: &[
        PathParam {
            name: "application_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}`
pub static APPLICATIONS_ENABLE: Operation = Operation {
    name: "applications.enable",
    method: Method::Post,
    path: "/api/2/applications/{application_id}/bindings/tenants/{tenant_id}",
    path_params: &[
        PathParam {
            name: "application_id",
            uuid: true,
        },
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}`
pub static APPLICATIONS_DISABLE: Operation = Operation {
    name: "applications.disable",
    method: Method::Delete,
    path: "/api/2/applications/{application_id}/bindings/tenants/{tenant_id}",
    path_params: &[
        PathParam {
            name: "application_id",
            uuid: true,
        },
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/applications`
pub static APPLICATIONS_IDS_FOR_TENANT: Operation = Operation {
    name: "applications.ids_for_tenant",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/applications",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "for_ui",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/applications`
pub static APPLICATIONS_IDS_FOR_TENANTS: Operation = Operation {
    name: "applications.ids_for_tenants",
    method: Method::Get,
    path: "/api/2/tenants/applications",
    path_params: &[],
    query: &[
        QueryParam {
            name: "tenants",
            kind: QueryKind::List,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
pub static APPLICATIONS_GET_SETTING: Operation = Operation {
    name: "applications.get_setting",
    method: Method::Get,
    path: "/api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}",
    path_params: &[
        PathParam {
            name: "application_id",
            uuid: true,
        },
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
        PathParam {
            name: "setting_name",
            uuid: false,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
pub static APPLICATIONS_UPDATE_SETTING: Operation = Operation {
    name: "applications.update_setting",
    method: Method::Put,
    path: "/api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}",
    path_params: &[
        PathParam {
            name: "application_id",
            uuid: true,
        },
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
        PathParam {
            name: "setting_name",
            uuid: false,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
pub static APPLICATIONS_DELETE_SETTING: Operation = Operation {
    name: "applications.delete_setting",
    method: Method::Delete,
    path: "/api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}",
    path_params: &[
        PathParam {
            name: "application_id",
            uuid: true,
        },
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
        PathParam {
            name: "setting_name",
            uuid: false,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/tenants`
pub static TENANTS_CREATE: Operation = Operation {
    name: "tenants.create",
    method: Method::Post,
    path: "/api/2/tenants",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[201],
    repeat: Repeat::Never,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}`
pub static TENANTS_GET: Operation = Operation {
    name: "tenants.get",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "embed_path",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants`
pub static TENANTS_LIST: Operation = Operation {
    name: "tenants.list",
    method: Method::Get,
    path: "/api/2/tenants",
    path_params: &[],
    query: &[
        QueryParam {
            name: "uuids",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "parent_id",
            kind: QueryKind::Uuid,
            required: false,
        },
        QueryParam {
            name: "subtree_root_id",
            kind: QueryKind::Uuid,
            required: false,
        },
        QueryParam {
            name: "updated_since",
            kind: QueryKind::Timestamp,
            required: false,
        },
        QueryParam {
            name: "limit",
            kind: QueryKind::Integer,
            required: false,
        },
        QueryParam {
            name: "after",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "lod",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "with_contacts",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "with_offering_items",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "with_infra_offering_items",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "expand_offering_items",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "include_relative_path",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: true,
};

/// `GET /api/2/tenants/{tenant_id}/children`
pub static TENANTS_CHILD_IDS: Operation = Operation {
    name: "tenants.child_ids",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/children",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "order",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "after",
            kind: QueryKind::Text,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: true,
};

/// `GET /api/2/tenants/{tenant_id}/children`
pub static TENANTS_CHILDREN: Operation = Operation {
    name: "tenants.children",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/children",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "order",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "after",
            kind: QueryKind::Text,
            required: false,
        },
    ],
    fixed_query: &[("include_details", "true")],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: true,
};

/// `PUT /api/2/tenants/{tenant_id}`
pub static TENANTS_UPDATE: Operation = Operation {
    name: "tenants.update",
    method: Method::Put,
    path: "/api/2/tenants/{tenant_id}",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `DELETE /api/2/tenants/{tenant_id}`
pub static TENANTS_DELETE: Operation = Operation {
    name: "tenants.delete",
    method: Method::Delete,
    path: "/api/2/tenants/{tenant_id}",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/tenants/{tenant_id}/restore`
pub static TENANTS_RESTORE: Operation = Operation {
    name: "tenants.restore",
    method: Method::Post,
    path: "/api/2/tenants/{tenant_id}/restore",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "force",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/tenants/{tenant_id}/default_idp`
pub static TENANTS_SET_DEFAULT_IDP: Operation = Operation {
    name: "tenants.set_default_idp",
    method: Method::Put,
    path: "/api/2/tenants/{tenant_id}/default_idp",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/mfa/status`
pub static TENANTS_MFA_STATUS: Operation = Operation {
    name: "tenants.mfa_status",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/mfa/status",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/tenants/{tenant_id}/mfa/status`
pub static TENANTS_SET_MFA: Operation = Operation {
    name: "tenants.set_mfa",
    method: Method::Put,
    path: "/api/2/tenants/{tenant_id}/mfa/status",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/pricing`
pub static PRICING_GET: Operation = Operation {
    name: "pricing.get",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/pricing",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/tenants/{tenant_id}/pricing`
pub static PRICING_UPDATE: Operation = Operation {
    name: "pricing.update",
    method: Method::Put,
    path: "/api/2/tenants/{tenant_id}/pricing",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/offering_items`
pub static OFFERING_ITEMS_LIST: Operation = Operation {
    name: "offering_items.list",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/offering_items",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "infra_uuid",
            kind: QueryKind::Uuid,
            required: false,
        },
        QueryParam {
            name: "available_only",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "for_ui",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "edition",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "usage_names",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "status",
            kind: QueryKind::Integer,
            required: false,
        },
        QueryParam {
            name: "include_secondary",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "type",
            kind: QueryKind::Text,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/offering_items`
pub static OFFERING_ITEMS_LIST_SUBTREE: Operation = Operation {
    name: "offering_items.list_subtree",
    method: Method::Get,
    path: "/api/2/tenants/offering_items",
    path_params: &[],
    query: &[
        QueryParam {
            name: "subtree_root_tenant_id",
            kind: QueryKind::Uuid,
            required: true,
        },
        QueryParam {
            name: "usage_names",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "editions",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "offering_items",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "updated_since",
            kind: QueryKind::Timestamp,
            required: false,
        },
        QueryParam {
            name: "limit",
            kind: QueryKind::Integer,
            required: false,
        },
        QueryParam {
            name: "after",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: true,
};

/// `GET /api/2/tenants/{tenant_id}/offering_items/available_for_child`
pub static OFFERING_ITEMS_AVAILABLE_FOR_CHILD: Operation = Operation {
    name: "offering_items.available_for_child",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/offering_items/available_for_child",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "kind",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "edition",
            kind: QueryKind::Text,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/tenants/{tenant_id}/offering_items`
pub static OFFERING_ITEMS_SET: Operation = Operation {
    name: "offering_items.set",
    method: Method::Put,
    path: "/api/2/tenants/{tenant_id}/offering_items",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/offering_items/pricing`
pub static OFFERING_ITEMS_PRICES: Operation = Operation {
    name: "offering_items.prices",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/offering_items/pricing",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/tenants/{tenant_id}/offering_items/pricing`
pub static OFFERING_ITEMS_SET_PRICES: Operation = Operation {
    name: "offering_items.set_prices",
    method: Method::Put,
    path: "/api/2/tenants/{tenant_id}/offering_items/pricing",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/edition`
pub static OFFERING_ITEMS_CHECK_EDITION_SWITCH: Operation = Operation {
    name: "offering_items.check_edition_switch",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/edition",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "target_edition",
            kind: QueryKind::Text,
            required: true,
        },
        QueryParam {
            name: "application_id",
            kind: QueryKind::Text,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/tenants/{tenant_id}/edition`
pub static OFFERING_ITEMS_SWITCH_EDITION: Operation = Operation {
    name: "offering_items.switch_edition",
    method: Method::Put,
    path: "/api/2/tenants/{tenant_id}/edition",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/brand`
pub static BRANDING_GET: Operation = Operation {
    name: "branding.get",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/brand",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "effective",
            kind: QueryKind::Integer,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/tenants/{tenant_id}/brand`
pub static BRANDING_ENABLE: Operation = Operation {
    name: "branding.enable",
    method: Method::Post,
    path: "/api/2/tenants/{tenant_id}/brand",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[201],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/tenants/{tenant_id}/brand`
pub static BRANDING_UPDATE: Operation = Operation {
    name: "branding.update",
    method: Method::Put,
    path: "/api/2/tenants/{tenant_id}/brand",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `DELETE /api/2/tenants/{tenant_id}/brand`
pub static BRANDING_DISABLE: Operation = Operation {
    name: "branding.disable",
    method: Method::Delete,
    path: "/api/2/tenants/{tenant_id}/brand",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/brand/logo`
pub static BRANDING_LOGO: Operation = Operation {
    name: "branding.logo",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/brand/logo",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Bytes,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/tenants/{tenant_id}/brand/logo`
pub static BRANDING_UPLOAD_LOGO: Operation = Operation {
    name: "branding.upload_logo",
    method: Method::Post,
    path: "/api/2/tenants/{tenant_id}/brand/logo",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::Png,
    answer: AnswerKind::Json,
    success: &[201],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/users`
pub static USERS_CREATE: Operation = Operation {
    name: "users.create",
    method: Method::Post,
    path: "/api/2/users",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Never,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/users/{user_id}`
pub static USERS_GET: Operation = Operation {
    name: "users.get",
    method: Method::Get,
    path: "/api/2/users/{user_id}",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/users`
pub static USERS_LIST: Operation = Operation {
    name: "users.list",
    method: Method::Get,
    path: "/api/2/users",
    path_params: &[],
    query: &[
        QueryParam {
            name: "uuids",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "origin_id",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "external_ids",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "tenant_id",
            kind: QueryKind::Uuid,
            required: false,
        },
        QueryParam {
            name: "subtree_root_tenant_id",
            kind: QueryKind::Uuid,
            required: false,
        },
        QueryParam {
            name: "updated_since",
            kind: QueryKind::Timestamp,
            required: false,
        },
        QueryParam {
            name: "limit",
            kind: QueryKind::Integer,
            required: false,
        },
        QueryParam {
            name: "after",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "lod",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "with_access_policies",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "inside_organization",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "access_policies",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "tenant_kinds",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "target_tenant_id",
            kind: QueryKind::Text,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: true,
};

/// `GET /api/2/tenants/{tenant_id}/users`
pub static USERS_IDS_FOR_TENANT: Operation = Operation {
    name: "users.ids_for_tenant",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/users",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "include_grand_children",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "include_hidden",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "order",
            kind: QueryKind::Text,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/users/me`
pub static USERS_ME: Operation = Operation {
    name: "users.me",
    method: Method::Get,
    path: "/api/2/users/me",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/users/{user_id}`
pub static USERS_UPDATE: Operation = Operation {
    name: "users.update",
    method: Method::Put,
    path: "/api/2/users/{user_id}",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `DELETE /api/2/users/{user_id}`
pub static USERS_DELETE: Operation = Operation {
    name: "users.delete",
    method: Method::Delete,
    path: "/api/2/users/{user_id}",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/users/{user_id}/restore`
pub static USERS_RESTORE: Operation = Operation {
    name: "users.restore",
    method: Method::Post,
    path: "/api/2/users/{user_id}/restore",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "force",
            kind: QueryKind::Boolean,
            required: false,
        },
        QueryParam {
            name: "enable",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/users/check_login`
pub static USERS_CHECK_LOGIN: Operation = Operation {
    name: "users.check_login",
    method: Method::Get,
    path: "/api/2/users/check_login",
    path_params: &[],
    query: &[
        QueryParam {
            name: "username",
            kind: QueryKind::Text,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/users/check_password`
pub static USERS_CHECK_PASSWORD: Operation = Operation {
    name: "users.check_password",
    method: Method::Post,
    path: "/api/2/users/check_password",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::None,
    pages: false,
};

/// `POST /api/2/users/{user_id}/password`
pub static USERS_SET_PASSWORD: Operation = Operation {
    name: "users.set_password",
    method: Method::Post,
    path: "/api/2/users/{user_id}/password",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/users/{user_id}/send-activation-email`
pub static USERS_SEND_ACTIVATION_EMAIL: Operation = Operation {
    name: "users.send_activation_email",
    method: Method::Post,
    path: "/api/2/users/{user_id}/send-activation-email",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Never,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/users/{user_id}/access_policies`
pub static USERS_ACCESS_POLICIES: Operation = Operation {
    name: "users.access_policies",
    method: Method::Get,
    path: "/api/2/users/{user_id}/access_policies",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "includeUserGroupPolicies",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/users/{user_id}/access_policies`
pub static USERS_SET_ACCESS_POLICIES: Operation = Operation {
    name: "users.set_access_policies",
    method: Method::Put,
    path: "/api/2/users/{user_id}/access_policies",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/users/{user_id}/mfa/status`
pub static USERS_SET_MFA: Operation = Operation {
    name: "users.set_mfa",
    method: Method::Put,
    path: "/api/2/users/{user_id}/mfa/status",
    path_params: &[
        PathParam {
            name: "user_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Nothing,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/locations`
pub static LOCATIONS_CREATE: Operation = Operation {
    name: "locations.create",
    method: Method::Post,
    path: "/api/2/locations",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[201],
    repeat: Repeat::Never,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/locations/{location_id}`
pub static LOCATIONS_GET: Operation = Operation {
    name: "locations.get",
    method: Method::Get,
    path: "/api/2/locations/{location_id}",
    path_params: &[
        PathParam {
            name: "location_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/locations`
pub static LOCATIONS_LIST: Operation = Operation {
    name: "locations.list",
    method: Method::Get,
    path: "/api/2/locations",
    path_params: &[],
    query: &[
        QueryParam {
            name: "uuids",
            kind: QueryKind::List,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/locations`
pub static LOCATIONS_IDS_FOR_TENANT: Operation = Operation {
    name: "locations.ids_for_tenant",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/locations",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/locations/{location_id}/infra`
pub static LOCATIONS_STORAGE_IDS: Operation = Operation {
    name: "locations.storage_ids",
    method: Method::Get,
    path: "/api/2/locations/{location_id}/infra",
    path_params: &[
        PathParam {
            name: "location_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `PUT /api/2/locations/{location_id}`
pub static LOCATIONS_UPDATE: Operation = Operation {
    name: "locations.update",
    method: Method::Put,
    path: "/api/2/locations/{location_id}",
    path_params: &[
        PathParam {
            name: "location_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `DELETE /api/2/locations/{location_id}`
pub static LOCATIONS_DELETE: Operation = Operation {
    name: "locations.delete",
    method: Method::Delete,
    path: "/api/2/locations/{location_id}",
    path_params: &[
        PathParam {
            name: "location_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `POST /api/2/infra`
pub static STORAGES_REGISTER: Operation = Operation {
    name: "storages.register",
    method: Method::Post,
    path: "/api/2/infra",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[201],
    repeat: Repeat::Never,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/infra/{infra_id}`
pub static STORAGES_GET: Operation = Operation {
    name: "storages.get",
    method: Method::Get,
    path: "/api/2/infra/{infra_id}",
    path_params: &[
        PathParam {
            name: "infra_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/infra`
pub static STORAGES_LIST: Operation = Operation {
    name: "storages.list",
    method: Method::Get,
    path: "/api/2/infra",
    path_params: &[],
    query: &[
        QueryParam {
            name: "uuids",
            kind: QueryKind::List,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `PUT /api/2/infra/{infra_id}`
pub static STORAGES_UPDATE: Operation = Operation {
    name: "storages.update",
    method: Method::Put,
    path: "/api/2/infra/{infra_id}",
    path_params: &[
        PathParam {
            name: "infra_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `DELETE /api/2/infra/{infra_id}`
pub static STORAGES_DELETE: Operation = Operation {
    name: "storages.delete",
    method: Method::Delete,
    path: "/api/2/infra/{infra_id}",
    path_params: &[
        PathParam {
            name: "infra_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
        QueryParam {
            name: "force",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/usages`
pub static USAGES_LIST: Operation = Operation {
    name: "usages.list",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/usages",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "usage_names",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "editions",
            kind: QueryKind::List,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/tenants/usages`
pub static USAGES_LIST_FOR_TENANTS: Operation = Operation {
    name: "usages.list_for_tenants",
    method: Method::Get,
    path: "/api/2/tenants/usages",
    path_params: &[],
    query: &[
        QueryParam {
            name: "tenants",
            kind: QueryKind::List,
            required: true,
        },
        QueryParam {
            name: "usage_names",
            kind: QueryKind::List,
            required: false,
        },
        QueryParam {
            name: "editions",
            kind: QueryKind::List,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `PUT /api/2/tenants/usages`
pub static USAGES_UPDATE: Operation = Operation {
    name: "usages.update",
    method: Method::Put,
    path: "/api/2/tenants/usages",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `POST /api/2/reports`
pub static REPORTS_CREATE: Operation = Operation {
    name: "reports.create",
    method: Method::Post,
    path: "/api/2/reports",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Never,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/reports/{report_id}`
pub static REPORTS_GET: Operation = Operation {
    name: "reports.get",
    method: Method::Get,
    path: "/api/2/reports/{report_id}",
    path_params: &[
        PathParam {
            name: "report_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/reports`
pub static REPORTS_IDS_FOR_TENANT: Operation = Operation {
    name: "reports.ids_for_tenant",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/reports",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `PUT /api/2/reports/{report_id}`
pub static REPORTS_UPDATE: Operation = Operation {
    name: "reports.update",
    method: Method::Put,
    path: "/api/2/reports/{report_id}",
    path_params: &[
        PathParam {
            name: "report_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `DELETE /api/2/reports/{report_id}`
pub static REPORTS_DELETE: Operation = Operation {
    name: "reports.delete",
    method: Method::Delete,
    path: "/api/2/reports/{report_id}",
    path_params: &[
        PathParam {
            name: "report_id",
            uuid: true,
        },
    ],
    query: &[
        QueryParam {
            name: "version",
            kind: QueryKind::Integer,
            required: true,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Guarded,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/reports/{report_id}/stored`
pub static REPORTS_STORED: Operation = Operation {
    name: "reports.stored",
    method: Method::Get,
    path: "/api/2/reports/{report_id}/stored",
    path_params: &[
        PathParam {
            name: "report_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/reports/{report_id}/stored/{stored_report_id}`
pub static REPORTS_DOWNLOAD: Operation = Operation {
    name: "reports.download",
    method: Method::Get,
    path: "/api/2/reports/{report_id}/stored/{stored_report_id}",
    path_params: &[
        PathParam {
            name: "report_id",
            uuid: true,
        },
        PathParam {
            name: "stored_report_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Bytes,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access {
        basic: false,
    },
    pages: false,
};

/// `GET /api/2/tenants/{tenant_id}/registration_tokens`
pub static REGISTRATION_TOKENS_LIST: Operation = Operation {
    name: "registration_tokens.list",
    method: Method::Get,
    path: "/api/2/tenants/{tenant_id}/registration_tokens",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/tenants/{tenant_id}/registration_tokens`
pub static REGISTRATION_TOKENS_CREATE: Operation = Operation {
    name: "registration_tokens.create",
    method: Method::Post,
    path: "/api/2/tenants/{tenant_id}/registration_tokens",
    path_params: &[
        PathParam {
            name: "tenant_id",
            uuid: true,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Never,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/registration_tokens`
pub static REGISTRATION_TOKENS_LIST_LEGACY: Operation = Operation {
    name: "registration_tokens.list_legacy",
    method: Method::Get,
    path: "/api/2/registration_tokens",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `POST /api/2/registration_tokens`
pub static REGISTRATION_TOKENS_CREATE_LEGACY: Operation = Operation {
    name: "registration_tokens.create_legacy",
    method: Method::Post,
    path: "/api/2/registration_tokens",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    success: &[201],
    repeat: Repeat::Never,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `DELETE /api/2/registration_tokens/{token_id}`
pub static REGISTRATION_TOKENS_DELETE: Operation = Operation {
    name: "registration_tokens.delete",
    method: Method::Delete,
    path: "/api/2/registration_tokens/{token_id}",
    path_params: &[
        PathParam {
            name: "token_id",
            uuid: false,
        },
    ],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Nothing,
    success: &[204],
    repeat: Repeat::Idempotent,
    credentials: Credentials::Access { basic: true },
    pages: false,
};

/// `GET /api/2/search`
pub static SEARCH_FIND: Operation = Operation {
    name: "search.find",
    method: Method::Get,
    path: "/api/2/search",
    path_params: &[],
    query: &[
        QueryParam {
            name: "tenant",
            kind: QueryKind::Text,
            required: true,
        },
        QueryParam {
            name: "text",
            kind: QueryKind::Text,
            required: true,
        },
        QueryParam {
            name: "limit",
            kind: QueryKind::Integer,
            required: false,
        },
        QueryParam {
            name: "allow_deleted",
            kind: QueryKind::Boolean,
            required: false,
        },
    ],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};
