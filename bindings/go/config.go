package tenantry

// #include <tenantry.h>
import "C"

import (
	"fmt"
	"log/slog"
	"net/url"
	"time"
)

// A Config holds the settings of a client: the data center, one kind of credentials, and what has good defaults.
type Config struct {
	// The data center, such as https://eu2.acronis.cloud, with or without /api/2. Required.
	DatacenterURL string

	// Credentials, the normal way: an API client's id and its secret.
	ClientID     string
	ClientSecret Secret `json:"-"`

	// Credentials: a user's login and password, used as LoginGrant says.
	Login      string
	Password   Secret `json:"-"`
	LoginGrant LoginGrant

	// The six digits of the user's authenticator, for LoginPassword.
	TOTPCode Secret `json:"-"`

	// Credentials: a ready access token. It is not renewed.
	AccessToken Secret `json:"-"`

	// Credentials: a one-time token. On first use it is exchanged for a session, whose cookie is kept and sent.
	OneTimeToken Secret `json:"-"`

	// What the program calls itself: "<product>/<version> <comment>", as in "Training/1.0 Business Automation". It shows in the
	// audit log.
	UserAgent string

	// How long making a connection may take. 0: 10 seconds.
	ConnectTimeout time.Duration

	// How long a call may take in all, attempts and pauses included. 0: 60 seconds. A context's deadline holds beside it.
	Timeout time.Duration

	// How often a request is sent again when that is safe. Nil: 2.
	Retries *int

	// A file of certificates in PEM form to trust beside the system's.
	CAFile string

	// A proxy, such as http://proxy.example.com:3128.
	Proxy string `json:"-"`

	// Permits plain http to other machines, where credentials can be read on the way.
	AllowInsecureHTTP bool

	// Is told of every request: answers and renewed tokens as debug, repetitions as info, failures as warnings. No event holds a query,
	// a body or a header, and so no secret. Nil: nobody is told.
	Logger *slog.Logger `json:"-"`

	// How many calls may be under way at a time, each on a thread of its own; further ones wait for their turn, as long as their
	// context lasts. It holds for this client and those that ForTenant makes of it together. 0: as many as there are.
	MaxConcurrent int
}

// A LoginGrant says how login and password are used.
type LoginGrant int32

const (
	// LoginBasic sends them as HTTP Basic. Operations that do not take it are an error before anything is sent.
	LoginBasic LoginGrant = C.TENANTRY_LOGIN_BASIC

	// LoginPassword exchanges them for a token by the password grant, which every operation takes.
	LoginPassword LoginGrant = C.TENANTRY_LOGIN_PASSWORD
)

// Format writes the settings without their secrets, whatever the verb.
func (c Config) Format(f fmt.State, _ rune) {
	type plain Config
	if c.Proxy != "" {
		c.Proxy = withoutLogin(c.Proxy)
	}
	_, _ = fmt.Fprintf(f, "%+v", plain(c))
}

// withoutLogin gives a proxy's URL as it may be shown.
func withoutLogin(proxy string) string {
	parsed, err := url.Parse(proxy)
	if err != nil || parsed.Host == "" {
		return hidden
	}
	if parsed.User != nil {
		parsed.User = url.User(hidden)
	}
	return parsed.Redacted()
}

// New makes a client. Nothing is sent yet.
func New(config Config) (*Client, error) {
	var m memory
	defer m.release()
	settings := &C.tenantry_client_config{
		struct_size:        C.sizeof_tenantry_client_config,
		datacenter_url:     m.setting("datacenter_url", config.DatacenterURL),
		client_id:          m.setting("client_id", config.ClientID),
		client_secret:      m.setting("client_secret", string(config.ClientSecret)),
		login:              m.setting("login", config.Login),
		password:           m.setting("password", string(config.Password)),
		login_grant:        C.int32_t(config.LoginGrant),
		totp_code:          m.setting("totp_code", string(config.TOTPCode)),
		access_token:       m.setting("access_token", string(config.AccessToken)),
		one_time_token:     m.setting("one_time_token", string(config.OneTimeToken)),
		user_agent:         m.setting("user_agent", config.UserAgent),
		connect_timeout_ms: m.milliseconds(config.ConnectTimeout),
		timeout_ms:         m.milliseconds(config.Timeout),
		ca_file:            m.setting("ca_file", config.CAFile),
		proxy:              m.setting("proxy", config.Proxy),
	}
	if config.Retries != nil {
		settings.retries = m.integer(Ptr(int64(*config.Retries)))
	}
	if config.AllowInsecureHTTP {
		settings.allow_insecure_http = C.TENANTRY_TRUE
	}
	if config.MaxConcurrent < 0 {
		m.wrong("max_concurrent: expected 0 or more")
	}
	if m.problem != "" {
		return nil, newError("", ErrConfiguration, m.problem)
	}
	log := newLog(config.Logger)
	defer log.release()
	log.set(settings)
	return made(log, config.MaxConcurrent, func(out **C.tenantry_client, e **C.tenantry_error) C.int32_t {
		return C.tenantry_client_new(settings, out, e)
	})
}

// FromEnv makes a client from the environment: TENANTRY_URL, TENANTRY_CLIENT_ID and TENANTRY_CLIENT_SECRET.
func FromEnv() (*Client, error) {
	return made(nil, 0, func(out **C.tenantry_client, e **C.tenantry_error) C.int32_t {
		return C.tenantry_client_from_env(out, e)
	})
}

// ForTenant makes a client whose token is scoped to one tenant (customer) at or below this client's own: what it may do is
// limited to that tenant. Nothing is sent yet. It lives on when this one is closed.
func (c *Client) ForTenant(tenantID string) (*Client, error) {
	var m memory
	defer m.release()
	id := m.text("tenant_id", tenantID)
	if m.problem != "" {
		return nil, newError("", ErrInvalidArgument, m.problem)
	}
	handle, err := c.conn.enter("")
	if err != nil {
		return nil, err
	}
	defer c.conn.leave()
	scoped, err := made(c.conn.log, 0, func(out **C.tenantry_client, e **C.tenantry_error) C.int32_t {
		return C.tenantry_client_for_tenant(handle, id, out, e)
	})
	if err == nil {
		scoped.conn.slots = c.conn.slots
	}
	return scoped, err
}

// Close ends the client: further calls are errors, those under way go on to their end. A client that is forgotten is freed
// without it, when the garbage collector finds it.
func (c *Client) Close() error {
	c.conn.close()
	return nil
}

// Version is the version of the library that the program is linked with, such as 0.1.0.
func Version() string { return C.GoString(C.tenantry_version()) }

func made(log *log, maxConcurrent int, make func(**C.tenantry_client, **C.tenantry_error) C.int32_t) (*Client, error) {
	var handle *C.tenantry_client
	var failure *C.tenantry_error
	if make(&handle, &failure) != C.TENANTRY_OK {
		return nil, errorOf(failure)
	}
	return newClient(newConnection(handle, log, maxConcurrent)), nil
}
