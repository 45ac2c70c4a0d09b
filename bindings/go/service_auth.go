// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// AuthService is the type of [Client.Auth]. Tokens, one-time tokens, device approval: the ways to
// show who is calling. The client gets and renews its own token without being asked.
type AuthService struct{ conn *connection }

// OpenIDConfiguration fetches the configuration of the OpenID provider.
//
//	GET /.well-known/openid-configuration
//
// Sent without credentials.
//
// It gives the configuration of the OpenID provider.
func (s *AuthService) OpenIDConfiguration(ctx context.Context) (*OpenIDConfiguration, error) {
	a := s.conn.ask(ctx, "auth.openid_configuration")
	return fetch[OpenIDConfiguration](a, func() C.int32_t {
		return C.tenantry_auth_openid_configuration(a.client, &a.call, &a.out, &a.err)
	})
}

// RequestToken asks for an access token and an ID token.
//
//	POST /api/2/idp/token
//
// With `offline_access` in the scope a refresh token comes too. The client calls this by itself and
// renews its token in time. Call it for the grants a client does not know: refresh tokens,
// authorization codes, device codes.
//
// Sent with the client's id and secret, where the client has them, and with no token.
//
// It takes:
//
//   - body: What is given for a token.
//
// It gives a token and what came with it.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials) and 403
// (no permission).
func (s *AuthService) RequestToken(ctx context.Context, body *TokenRequest) (*Token, error) {
	a := s.conn.ask(ctx, "auth.request_token")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Token](a, func() C.int32_t {
		return C.tenantry_auth_request_token(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// RevokeToken revokes an access token or a refresh token.
//
//	POST /api/2/idp/revoke_token
//
// Revoking one of two tokens that were issued together revokes both. A public client gives its id
// in the body.
//
// Sent with the client's id and secret, where the client has them, and with no token.
//
// It takes:
//
//   - body: The token to revoke.
//
// The contract lists 400 (a request the service does not take) and 401 (no valid credentials).
func (s *AuthService) RevokeToken(ctx context.Context, body *TokenRevocation) error {
	a := s.conn.ask(ctx, "auth.revoke_token")
	cBody, bodyLen := bodyOf(a, "body", body)
	return a.nothing(func() C.int32_t {
		return C.tenantry_auth_revoke_token(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// IntrospectToken tells whether an access token is valid, and what it lets its bearer do.
//
//	POST /api/2/idp/introspect_token
//
// An invalid token is no error; the answer says `active` is false.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - body: The token to look into.
//
// It gives what a token is and what it lets its bearer do.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials) and 403
// (no permission).
func (s *AuthService) IntrospectToken(ctx context.Context, body *TokenIntrospectionRequest) (*TokenIntrospection, error) {
	a := s.conn.ask(ctx, "auth.introspect_token")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[TokenIntrospection](a, func() C.int32_t {
		return C.tenantry_auth_introspect_token(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// RequestOneTimeToken asks for a one-time token with which one can log in on behalf of a user.
//
//	POST /api/2/idp/ott
//
// Only API clients may call it, for users of their tenant or below; not for users of a tenant that
// keeps its parents out. The user is given by one of `login`, `user_id` and `external_id`.
//
// It takes:
//
//   - body: For whom a one-time token is.
//
// It gives a one-time token.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials) and 403
// (no permission).
func (s *AuthService) RequestOneTimeToken(ctx context.Context, body *OneTimeTokenRequest) (*OneTimeToken, error) {
	a := s.conn.ask(ctx, "auth.request_one_time_token")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[OneTimeToken](a, func() C.int32_t {
		return C.tenantry_auth_request_one_time_token(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// LogInWithOneTimeToken logs in with a one-time token and keeps the session's cookie.
//
//	POST /api/2/idp/ott/login
//
// A client without other credentials then calls as that user: the cookie is sent along. A token
// works once.
//
// Sent without credentials.
//
// It takes:
//
//   - body: The one-time token to log in with.
//
// It gives a user.
//
// The contract lists 400 (a request the service does not take) and 401 (no valid credentials).
func (s *AuthService) LogInWithOneTimeToken(ctx context.Context, body *OneTimeTokenLogin) (*User, error) {
	a := s.conn.ask(ctx, "auth.log_in_with_one_time_token")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_auth_log_in_with_one_time_token(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// OneTimeTokenLoginPage fetches the page that logs a browser in with a one-time token.
//
//	GET /api/2/idp/external-login
//
// A browser opens this page and is sent on from there. A program logs in with
// `auth.log_in_with_one_time_token`.
//
// Sent without credentials.
//
// It gives the page, as HTML.
func (s *AuthService) OneTimeTokenLoginPage(ctx context.Context, params *AuthOneTimeTokenLoginPageParams) (string, error) {
	a := s.conn.ask(ctx, "auth.one_time_token_login_page")
	given := params.given(a)
	return a.page(func() C.int32_t {
		return C.tenantry_auth_one_time_token_login_page(a.client, given, &a.call, &a.out, &a.err)
	})
}

// AuthOneTimeTokenLoginPageParams are the optional parameters of [AuthService.OneTimeTokenLoginPage].
type AuthOneTimeTokenLoginPageParams struct {
	// The one-time token.
	OTT Secret

	// Where the browser goes after the login.
	TargetURI string
}

func (p *AuthOneTimeTokenLoginPageParams) given(a *ask) *C.tenantry_auth_one_time_token_login_page_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_auth_one_time_token_login_page_params{
		struct_size: C.sizeof_tenantry_auth_one_time_token_login_page_params,
		ott:         a.setting("ott", string(p.OTT)),
		target_uri:  a.setting("target_uri", p.TargetURI),
	}
}

// LogOut ends the session.
//
//	GET /api/2/idp/logout
//
// Sent with the session's cookie, where there is one, and with no token.
//
// It gives the page, as HTML.
func (s *AuthService) LogOut(ctx context.Context) (string, error) {
	a := s.conn.ask(ctx, "auth.log_out")
	return a.page(func() C.int32_t {
		return C.tenantry_auth_log_out(a.client, &a.call, &a.out, &a.err)
	})
}

// AuthorizeDevice asks for a device code, which a user then approves.
//
//	POST /api/2/idp/device_authorization
//
// Show `user_code` and `verification_uri` to the user, then ask for a token every `interval`
// seconds, with the device code, until the user has approved it.
//
// Sent without credentials.
//
// It takes:
//
//   - body: A device that wants to be approved.
//
// It gives the codes with which a device is approved.
func (s *AuthService) AuthorizeDevice(ctx context.Context, body *DeviceAuthorizationRequest) (*DeviceAuthorization, error) {
	a := s.conn.ask(ctx, "auth.authorize_device")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[DeviceAuthorization](a, func() C.int32_t {
		return C.tenantry_auth_authorize_device(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// GetDeviceApproval looks a device authorization up by the code its user was shown.
//
//	GET /api/2/idp/device_authorization/approval
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - code: The code the user was shown.
//
// It gives a device that waits for approval.
//
// The contract lists 400 (a request the service does not take) and 403 (no permission).
func (s *AuthService) GetDeviceApproval(ctx context.Context, code string, params *AuthGetDeviceApprovalParams) (*DeviceApproval, error) {
	a := s.conn.ask(ctx, "auth.get_device_approval")
	cCode := a.text("code", code)
	given := params.given(a)
	return fetch[DeviceApproval](a, func() C.int32_t {
		return C.tenantry_auth_get_device_approval(a.client, cCode, given, &a.call, &a.out, &a.err)
	})
}

// AuthGetDeviceApprovalParams are the optional parameters of [AuthService.GetDeviceApproval].
type AuthGetDeviceApprovalParams struct {
	// The personal tenant for which the code will be approved.
	TenantUUID string
}

func (p *AuthGetDeviceApprovalParams) given(a *ask) *C.tenantry_auth_get_device_approval_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_auth_get_device_approval_params{
		struct_size: C.sizeof_tenantry_auth_get_device_approval_params,
		tenant_uuid: a.setting("tenant_uuid", p.TenantUUID),
	}
}

// ApproveDevice approves a device code.
//
//	POST /api/2/idp/device_authorization/approval
//
// With a personal tenant given, the caller must be a `partner_admin` who may change that tenant,
// and its owner must have the role `protection_admin` or `backup_user`.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - body: The device code to approve.
//
// The contract lists 400 (a request the service does not take) and 403 (no permission).
func (s *AuthService) ApproveDevice(ctx context.Context, body *DeviceApprovalRequest) error {
	a := s.conn.ask(ctx, "auth.approve_device")
	cBody, bodyLen := bodyOf(a, "body", body)
	return a.nothing(func() C.int32_t {
		return C.tenantry_auth_approve_device(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// ForgotLink fetches the link to the page for forgotten passwords.
//
//	GET /api/2/accounts/forgot_link
//
// The vendor says this endpoint is disabled.
//
// Sent without credentials.
//
// It takes:
//
//   - login: The user's login.
//
// It gives where forgotten passwords are dealt with.
//
// The contract lists 400 (a request the service does not take) and 404 (not found).
func (s *AuthService) ForgotLink(ctx context.Context, login string) (*ForgotLink, error) {
	a := s.conn.ask(ctx, "auth.forgot_link")
	cLogin := a.text("login", login)
	return fetch[ForgotLink](a, func() C.int32_t {
		return C.tenantry_auth_forgot_link(a.client, cLogin, &a.call, &a.out, &a.err)
	})
}

// DataCenter finds the data center in which the account of a login lives.
//
// The client may be one of any data center, and needs no credentials; in production ask
// https://cloud.acronis.com. Asks `GET /api/1/accounts`, which is not part of version 2.
//
// It takes:
//
//   - login: The login.
//
// It gives where it lives.
//
// Not found for a login that nobody has.
func (s *AuthService) DataCenter(ctx context.Context, login string) (*DataCenter, error) {
	a := s.conn.ask(ctx, "auth.data_center")
	cLogin := a.text("login", login)
	return fetch[DataCenter](a, func() C.int32_t {
		return C.tenantry_auth_data_center(a.client, cLogin, &a.call, &a.out, &a.err)
	})
}

// LoginURL gives the address of a page that logs a user in, once, and then leads to the console.
//
// Whoever has it may log in as the user, so it is a secret. Only API clients may ask for it, for
// users of their tenant and those below it that let support in.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	POST /api/2/idp/ott
//
// It takes:
//
//   - login: The user's login.
//
// It gives the address.
//
// An invalid argument for a target that is no web address.
func (s *AuthService) LoginURL(ctx context.Context, login string, params *AuthLoginURLParams) (*LoginURL, error) {
	a := s.conn.ask(ctx, "auth.login_url")
	cLogin := a.text("login", login)
	given := params.given(a)
	return fetch[LoginURL](a, func() C.int32_t {
		return C.tenantry_auth_login_url(a.client, cLogin, given, &a.call, &a.out, &a.err)
	})
}

// AuthLoginURLParams are the optional parameters of [AuthService.LoginURL].
type AuthLoginURLParams struct {
	// The page that is shown after logging in: a web address. The management console when it is not
	// given.
	TargetURI string

	// Why it is asked for; kept in the audit log.
	Reason string
}

func (p *AuthLoginURLParams) given(a *ask) *C.tenantry_auth_login_url_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_auth_login_url_params{
		struct_size: C.sizeof_tenantry_auth_login_url_params,
		target_uri:  a.setting("target_uri", p.TargetURI),
		reason:      a.setting("reason", p.Reason),
	}
}
