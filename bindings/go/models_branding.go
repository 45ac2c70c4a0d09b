// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// SMTPEncryption is how that server is talked to.
type SMTPEncryption string

// The values of SMTPEncryption that are known.
const (
	SMTPEncryptionUnencrypted SMTPEncryption = ""

	// SMTPEncryptionSSL: SSL.
	SMTPEncryptionSSL SMTPEncryption = "SSL"

	// SMTPEncryptionTLS: TLS.
	SMTPEncryptionTLS SMTPEncryption = "TLS"
)

// BrandOptions is a tenant's branding options: the brand and the server that sends its e-mails.
type BrandOptions struct {
	// Support phone of the company.
	SupportPhone Nullable[string] `json:"support_phone,omitzero"`

	// Its id.
	ID *UUID `json:"id,omitzero"`

	// Account server link.
	AccountServerURL Nullable[string] `json:"account_server_url,omitzero"`

	// Support page.
	SupportURL Nullable[string] `json:"support_url,omitzero"`

	// Android app download link.
	MobileAppAndroidDownloadURL Nullable[string] `json:"mobile_app_android_download_url,omitzero"`

	// Where one buys more. Empty for no links to buy.
	UpsellURL Nullable[string] `json:"upsell_url,omitzero"`

	// Backup Console link.
	BackupConsoleURL *string `json:"backup_console_url,omitzero"`

	// Company terms page.
	TermsURL Nullable[string] `json:"terms_url,omitzero"`

	// Company web site.
	HomeURL Nullable[string] `json:"home_url,omitzero"`

	// Knowledge base.
	KnowledgebaseURL Nullable[string] `json:"knowledgebase_url,omitzero"`

	// Platform terms page.
	PlatformTermsURL Nullable[string] `json:"platform_terms_url,omitzero"`

	// User guide.
	UserGuideURL Nullable[string] `json:"user_guide_url,omitzero"`

	// iOS app download link.
	MobileAppIOSDownloadURL Nullable[string] `json:"mobile_app_ios_download_url,omitzero"`

	// Brand color as RGB.
	Color Nullable[string] `json:"color,omitzero"`

	// The company's name.
	CompanyName Nullable[string] `json:"company_name,omitzero"`

	// Color scheme id.
	ColorScheme *string `json:"color_scheme,omitzero"`

	// Logotype id.
	Logotype Nullable[UUID] `json:"logotype,omitzero"`

	// What the service is called under this brand.
	ServiceName Nullable[string] `json:"service_name,omitzero"`

	// Registration server.
	RegServerURL Nullable[string] `json:"reg_server_url,omitzero"`

	// Management Console link.
	RouterURL Nullable[string] `json:"router_url,omitzero"`

	// Agent gateway.
	AgentGatewayURL Nullable[string] `json:"agent_gateway_url,omitzero"`

	// Online help.
	HelpURL Nullable[string] `json:"help_url,omitzero"`

	// Platform privacy policy.
	PrivacyPolicyURL Nullable[string] `json:"privacy_policy_url,omitzero"`

	// Brand has its own custom terms URLs.
	OwnsCustomLegalDocs *bool `json:"owns_custom_legal_docs,omitzero"`

	// Agent is Acronis branded or white labeled.
	WhiteLabeledAgent *bool `json:"white_labeled_agent,omitzero"`

	// Binary flag: default SMTP server is overridden.
	SMTPOverride *int64 `json:"smtp_override,omitzero"`

	// The address that answers to e-mails go to.
	SMTPReplyAddress *string `json:"smtp_reply_address,omitzero"`

	// Server address.
	SMTPServer *string `json:"smtp_server,omitzero"`

	// Server port.
	SMTPPort *int64 `json:"smtp_port,omitzero"`

	// Server user.
	SMTPUser *string `json:"smtp_user,omitzero"`

	// The user's password. Empty in answers.
	SMTPPassword *Secret `json:"smtp_password,omitzero"`

	// Server encryption algorithm.
	SMTPEncryption *SMTPEncryption `json:"smtp_encryption,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o BrandOptions) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *BrandOptions) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// BrandOptionsUpdate is what changes in a tenant's branding options.
type BrandOptionsUpdate struct {
	// Support phone of the company.
	SupportPhone Nullable[string] `json:"support_phone,omitzero"`

	// Its id.
	ID *UUID `json:"id,omitzero"`

	// Account server link.
	AccountServerURL Nullable[string] `json:"account_server_url,omitzero"`

	// Support page.
	SupportURL Nullable[string] `json:"support_url,omitzero"`

	// Android app download link.
	MobileAppAndroidDownloadURL Nullable[string] `json:"mobile_app_android_download_url,omitzero"`

	// Where one buys more. Empty for no links to buy.
	UpsellURL Nullable[string] `json:"upsell_url,omitzero"`

	// Backup Console link.
	BackupConsoleURL *string `json:"backup_console_url,omitzero"`

	// Company terms page.
	TermsURL Nullable[string] `json:"terms_url,omitzero"`

	// Company web site.
	HomeURL Nullable[string] `json:"home_url,omitzero"`

	// Knowledge base.
	KnowledgebaseURL Nullable[string] `json:"knowledgebase_url,omitzero"`

	// Platform terms page.
	PlatformTermsURL Nullable[string] `json:"platform_terms_url,omitzero"`

	// User guide.
	UserGuideURL Nullable[string] `json:"user_guide_url,omitzero"`

	// iOS app download link.
	MobileAppIOSDownloadURL Nullable[string] `json:"mobile_app_ios_download_url,omitzero"`

	// Brand color as RGB.
	Color Nullable[string] `json:"color,omitzero"`

	// The company's name.
	CompanyName Nullable[string] `json:"company_name,omitzero"`

	// Color scheme id.
	ColorScheme *string `json:"color_scheme,omitzero"`

	// Logotype id.
	Logotype Nullable[UUID] `json:"logotype,omitzero"`

	// What the service is called under this brand.
	ServiceName Nullable[string] `json:"service_name,omitzero"`

	// Registration server.
	RegServerURL Nullable[string] `json:"reg_server_url,omitzero"`

	// Management Console link.
	RouterURL Nullable[string] `json:"router_url,omitzero"`

	// Agent gateway.
	AgentGatewayURL Nullable[string] `json:"agent_gateway_url,omitzero"`

	// Online help.
	HelpURL Nullable[string] `json:"help_url,omitzero"`

	// Platform privacy policy.
	PrivacyPolicyURL Nullable[string] `json:"privacy_policy_url,omitzero"`

	// Brand has its own custom terms URLs.
	OwnsCustomLegalDocs *bool `json:"owns_custom_legal_docs,omitzero"`

	// Agent is Acronis branded or white labeled.
	WhiteLabeledAgent *bool `json:"white_labeled_agent,omitzero"`

	// Binary flag: default SMTP server is overridden.
	SMTPOverride *int64 `json:"smtp_override,omitzero"`

	// The address that answers to e-mails go to.
	SMTPReplyAddress *string `json:"smtp_reply_address,omitzero"`

	// Server address.
	SMTPServer *string `json:"smtp_server,omitzero"`

	// Server port.
	SMTPPort *int64 `json:"smtp_port,omitzero"`

	// Server user.
	SMTPUser *string `json:"smtp_user,omitzero"`

	// The user's password.
	SMTPPassword *Secret `json:"smtp_password,omitzero"`

	// Server encryption algorithm.
	SMTPEncryption *SMTPEncryption `json:"smtp_encryption,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o BrandOptionsUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *BrandOptionsUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
