// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// TenantNode is a tenant and where it stands in a tree.
type TenantNode struct {
	// Its id.
	ID string `json:"id"`

	// The id of the tenant above it.
	ParentID string `json:"parent_id"`

	// Its name.
	Name string `json:"name"`

	// What it is: partner, folder, customer or unit.
	Kind TenantKind `json:"kind"`

	// Whether it is on. Off, nobody in it or below can use a service.
	Enabled bool `json:"enabled"`

	// How many tenants stand between it and the top of the walk; 0 for the top itself.
	Depth int64 `json:"depth"`

	// The names from the top of the walk down to it, its own included.
	Path []string `json:"path"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantNode) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantNode) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// FinishedReport is a report whose files are made.
type FinishedReport struct {
	// The report.
	Report Report `json:"report"`

	// Its files, one for each format. `reports.download` takes their ids.
	Files []StoredReport `json:"files"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o FinishedReport) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *FinishedReport) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ReportFigure is a figure of a report. What tenants on trial use is told apart from what is paid
// for.
type ReportFigure struct {
	// Both together.
	Total float64 `json:"total"`

	// Of tenants in production.
	Production float64 `json:"production"`

	// Of tenants on trial.
	Trial float64 `json:"trial"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ReportFigure) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ReportFigure) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UsageRow is a row of a report in the formats json_v2_0 and csv_v2_0: what one tenant uses of one
// offering item.
type UsageRow struct {
	// The day. In reports by day.
	Date *string `json:"date,omitzero"`

	// The tenant's id.
	TenantID string `json:"tenant_id"`

	// What the tenant is: partner, folder, customer or unit.
	TenantKind *string `json:"tenant_kind,omitzero"`

	// The user's id. In reports of the level accounts.
	UserID *string `json:"user_id,omitzero"`

	// The user's login. In reports of the level accounts.
	UserLogin *string `json:"user_login,omitzero"`

	// The application's id.
	ApplicationID string `json:"application_id"`

	// The storage's id. For items that stand on one.
	InfraID *string `json:"infra_id,omitzero"`

	// The id of the tenant that owns the storage.
	InfraOwnerID *string `json:"infra_owner_id,omitzero"`

	// Where the storage keeps its data.
	InfraBackendType *string `json:"infra_backend_type,omitzero"`

	// The offering item's name.
	Name string `json:"name"`

	// The offering item's edition. Missing where it has none.
	Edition *string `json:"edition,omitzero"`

	// The stock keeping unit. In reports with `show_skus`.
	SKU *string `json:"sku,omitzero"`

	// What there was at the end of the period.
	Absolute ReportFigure `json:"absolute"`

	// By how much it changed in the period.
	Delta ReportFigure `json:"delta"`

	// What counts for the bill.
	Effective ReportFigure `json:"effective"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UsageRow) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UsageRow) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// QuotaState is how usage stands to a quota.
type QuotaState string

// The values of QuotaState that are known.
const (
	// QuotaStateUnlimited: there is no quota.
	QuotaStateUnlimited QuotaState = "unlimited"

	// QuotaStateWithin: it is within the soft quota.
	QuotaStateWithin QuotaState = "within"

	// QuotaStateAboveQuota: it is above the soft quota and below the hard one.
	QuotaStateAboveQuota QuotaState = "above_quota"

	// QuotaStateAtLimit: it has reached the hard quota.
	QuotaStateAtLimit QuotaState = "at_limit"
)

// QuotaUsage is what a tenant uses of something, held against its quota.
type QuotaUsage struct {
	// The application's id.
	ApplicationID string `json:"application_id"`

	// The usage's name, with the prefix of its edition.
	Name string `json:"name"`

	// The edition. Missing where the application has none.
	Edition *string `json:"edition,omitzero"`

	// The storage. The same usage occurs once for each.
	InfraID *string `json:"infra_id,omitzero"`

	// The unit of all figures.
	MeasurementUnit string `json:"measurement_unit"`

	// What is used.
	Value int64 `json:"value"`

	// The soft quota. Missing where there is none.
	Quota *int64 `json:"quota,omitzero"`

	// The hard quota: what the service lets nobody exceed, soft quota and overage together. Missing
	// where there is none.
	Limit *int64 `json:"limit,omitzero"`

	// What is left of the soft quota; negative above it. Missing where there is none.
	Left *int64 `json:"left,omitzero"`

	// How much of the soft quota is used. Missing where there is none or it is 0.
	Percent *float64 `json:"percent,omitzero"`

	// How the usage stands to the quota.
	State QuotaState `json:"state"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o QuotaUsage) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *QuotaUsage) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ChildUsage is what a child of a tenant uses.
type ChildUsage struct {
	// The child's id.
	ID string `json:"id"`

	// The child's name.
	Name string `json:"name"`

	// What the child is: partner, folder, customer or unit.
	Kind TenantKind `json:"kind"`

	// What it and all below it use.
	Usages []Usage `json:"usages"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ChildUsage) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ChildUsage) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// PriceListRow is a price.
type PriceListRow struct {
	// The stock keeping unit.
	SKU string `json:"sku"`

	// What it is the price of.
	Description string `json:"description"`

	// The price of one unit.
	Price float64 `json:"price"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o PriceListRow) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *PriceListRow) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// PriceList is what a partner pays.
type PriceList struct {
	// The currency of the prices.
	Currency *string `json:"currency,omitzero"`

	// How the partner is charged.
	LicensingMode *string `json:"licensing_mode,omitzero"`

	// The minimum commitment in words.
	TierLevel *string `json:"tier_level,omitzero"`

	// The prices.
	Pricing []PriceListRow `json:"pricing"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o PriceList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *PriceList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// BillingSettings is how a partner is charged.
type BillingSettings struct {
	// `per_gb` or `per_device`.
	LicensingMode *string `json:"licensing_mode,omitzero"`

	// The minimum commitment: -1 for none, 0 for the first tier, and so on.
	TierLevel *int64 `json:"tier_level,omitzero"`

	// The kind of contract.
	ContractType *string `json:"contract_type,omitzero"`

	// The partner's number with the vendor.
	AccountNumber *string `json:"account_number,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o BillingSettings) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *BillingSettings) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// LocationStorages is a location with the storages that stand in it.
type LocationStorages struct {
	// The location.
	Location Location `json:"location"`

	// Its storages.
	Storages []Storage `json:"storages"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o LocationStorages) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *LocationStorages) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// AccountHits is what a search found in one of several accounts.
type AccountHits struct {
	// The account's name.
	Account string `json:"account"`

	// What was found.
	Hits []SearchHit `json:"hits"`

	// Why nobody knows what there is. Missing where the account was searched.
	Error *string `json:"error,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o AccountHits) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *AccountHits) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// DataCenter is where an account lives.
type DataCenter struct {
	// The data center's URL, as clients are made with.
	ServerURL string `json:"server_url"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o DataCenter) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *DataCenter) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// LoginURL is a page that logs somebody in, once.
type LoginURL struct {
	// Its address. It holds a one-time token, so whoever has it may log in.
	URL Secret `json:"url"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o LoginURL) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *LoginURL) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ActivationWay is how a new user gets to log in.
type ActivationWay string

// The values of ActivationWay that are known.
const (
	// ActivationWayEmail: by a link that is sent by e-mail.
	ActivationWayEmail ActivationWay = "email"

	// ActivationWayPassword: by a password that is set.
	ActivationWayPassword ActivationWay = "password"

	// ActivationWayNone: not at all, or by other means.
	ActivationWayNone ActivationWay = "none"
)

// UserPlan is a user as it is wanted.
type UserPlan struct {
	// The login: at least three characters, unique on the whole platform.
	Login string `json:"login"`

	// Name, address and e-mail; a new user must have an e-mail address.
	Contact ContactUpdate `json:"contact"`

	// The roles it has in its tenant, beside those it was given otherwise. Of an administrator, the
	// administrator's role of the tenant's kind when it is missing; of another user, none.
	Roles []UserRole `json:"roles,omitzero"`

	// How it gets to log in: by an `email` with a link, by a `password` that is set, or `none`.
	// When it is missing, by the password if there is one, by e-mail otherwise. A user without
	// roles is sent the e-mail with every call until the account is active; one with roles, before
	// they are given.
	Activation *ActivationWay `json:"activation,omitzero"`

	// The password to set while the account is not active.
	Password *Secret `json:"password,omitzero"`

	// Preferred language, as in `en` or `pt-BR`.
	Language *string `json:"language,omitzero"`

	// What it is told by e-mail.
	Notifications UserNotifications `json:"notifications,omitzero"`

	// What it is to the business.
	BusinessTypes BusinessTypes `json:"business_types,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UserPlan) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UserPlan) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ItemPlan: offering items as they are wanted.
type ItemPlan struct {
	// Their name; `*` stands for any letters, as in `pw_base_*`.
	Name string `json:"name"`

	// Only items of this application: its id, its type (`backup`) or its name.
	Application *string `json:"application,omitzero"`

	// Only items of this edition, and those that have none.
	Edition *string `json:"edition,omitzero"`

	// Only items of this type: `count`, `feature` or `infra`.
	Type *OfferingItemType `json:"type,omitzero"`

	// The storages to use, for items that several storages offer. Those of the tenant's plan when
	// it is missing.
	StorageIDs []string `json:"storage_ids,omitzero"`

	// Whether they are on. They are when nothing is said.
	Enabled *bool `json:"enabled,omitzero"`

	// Their quota with its unit, as in `100 GiB`, `12` or `unlimited`. What is there stays when it
	// is missing.
	Quota *string `json:"quota,omitzero"`

	// How far above the quota usage may go before it is stopped, as in `10 GiB`; `unlimited` for no
	// such limit.
	Overage *string `json:"overage,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ItemPlan) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ItemPlan) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantPlan is a tenant as it is wanted. What is missing is left as it is.
type TenantPlan struct {
	// The tenant above it.
	ParentID string `json:"parent_id"`

	// What it is: partner, folder, customer or unit.
	Kind TenantKind `json:"kind"`

	// The name users see, unique in the tree. With the tenant above, it says which tenant is meant.
	Name string `json:"name"`

	// Who to turn to: name, address, e-mail.
	Contact *ContactUpdate `json:"contact,omitzero"`

	// Its id in a system of yours, for reports.
	CustomerID *string `json:"customer_id,omitzero"`

	// A note of yours, at most 256 characters.
	InternalTag *string `json:"internal_tag,omitzero"`

	// Preferred language, as in `en` or `pt-BR`.
	Language *string `json:"language,omitzero"`

	// Whether tenants above its parent may look into it.
	AncestralAccess *bool `json:"ancestral_access,omitzero"`

	// Backups only with encryption. Only a new tenant can be given it.
	EnhancedSecurity *bool `json:"enhanced_security,omitzero"`

	// Whether its users need two factors to log in. Of partners and customers.
	TwoFactor *bool `json:"two_factor,omitzero"`

	// Its offering items. A later entry decides where two name the same item.
	Items []ItemPlan `json:"items,omitzero"`

	// Whether items that no entry names are turned off. They are left alone when nothing is said.
	OnlyTheseItems *bool `json:"only_these_items,omitzero"`

	// The storages to use, for items that several storages offer. A customer or unit is on one for
	// each usage.
	StorageIDs []string `json:"storage_ids,omitzero"`

	// True: it is charged, for good. A trial is left as it is when nothing is said.
	Production *bool `json:"production,omitzero"`

	// Its administrators.
	Admins []UserPlan `json:"admins,omitzero"`

	// Its other users.
	Users []UserPlan `json:"users,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantPlan) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantPlan) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// PlanObject is what a change of a plan is about.
type PlanObject string

// The values of PlanObject that are known.
const (
	// PlanObjectTenant: the tenant itself and its contact.
	PlanObjectTenant PlanObject = "tenant"

	// PlanObjectTwoFactor: whether its users need two factors.
	PlanObjectTwoFactor PlanObject = "two_factor"

	// PlanObjectOfferingItem: an offering item and its quota.
	PlanObjectOfferingItem PlanObject = "offering_item"

	// PlanObjectPricing: trial or production.
	PlanObjectPricing PlanObject = "pricing"

	// PlanObjectUser: a user and its contact.
	PlanObjectUser PlanObject = "user"

	// PlanObjectRole: a role of a user.
	PlanObjectRole PlanObject = "role"

	// PlanObjectActivation: how a user gets to log in.
	PlanObjectActivation PlanObject = "activation"
)

// PlanAction is what a change of a plan does.
type PlanAction string

// The values of PlanAction that are known.
const (
	// PlanActionCreate: it was not there.
	PlanActionCreate PlanAction = "create"

	// PlanActionChange: a field is another.
	PlanActionChange PlanAction = "change"

	// PlanActionTurnOn: it was off.
	PlanActionTurnOn PlanAction = "turn_on"

	// PlanActionTurnOff: it was on.
	PlanActionTurnOff PlanAction = "turn_off"

	// PlanActionSetQuota: its quota was another.
	PlanActionSetQuota PlanAction = "set_quota"

	// PlanActionSwitchToProduction: it was a trial.
	PlanActionSwitchToProduction PlanAction = "switch_to_production"

	// PlanActionGive: the user did not have it.
	PlanActionGive PlanAction = "give"

	// PlanActionSendEmail: an e-mail with a link is sent.
	PlanActionSendEmail PlanAction = "send_email"

	// PlanActionSetPassword: a password is set.
	PlanActionSetPassword PlanAction = "set_password"
)

// PlanChange is one thing that a plan changed, or would change.
type PlanChange struct {
	// What it is about.
	Object PlanObject `json:"object"`

	// What is done.
	Action PlanAction `json:"action"`

	// Which one: the tenant's or item's name, or the user's login.
	Name string `json:"name"`

	// The field that changes, where one does: `customer_id`, `contact.phone`, `quota`.
	Field *string `json:"field"`

	// What it was. Null where there was nothing.
	Before *string `json:"before"`

	// What it is. Null where there is nothing; never a secret.
	After *string `json:"after"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o PlanChange) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *PlanChange) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// PlanUser is a user of a plan.
type PlanUser struct {
	// The login.
	Login string `json:"login"`

	// The user's id. Null where it is not there yet, in a dry run.
	ID *string `json:"id"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o PlanUser) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *PlanUser) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// PlanResult is what became of a plan.
type PlanResult struct {
	// The tenant's id. Null where it is not there yet, in a dry run.
	TenantID *string `json:"tenant_id"`

	// Whether the tenant was not there, and is now, or would be.
	Created bool `json:"created"`

	// Whether nothing was changed.
	DryRun bool `json:"dry_run"`

	// What was changed, or in a dry run would be, in order. Empty when all was as it is wanted.
	Changes []PlanChange `json:"changes"`

	// The users that the plan names.
	Users []PlanUser `json:"users"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o PlanResult) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *PlanResult) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// QuotaBelow is the quota of an offering item in a tenant below.
type QuotaBelow struct {
	// The tenant's id.
	TenantID string `json:"tenant_id"`

	// The tenant's name.
	TenantName string `json:"tenant_name"`

	// The quota as it is now.
	Quota Quota `json:"quota"`

	// Whether it was another before.
	Changed bool `json:"changed"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o QuotaBelow) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *QuotaBelow) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// EmailChange is what became of a new e-mail address.
type EmailChange struct {
	// The user as it is now.
	User User `json:"user"`

	// True for an active user: a link was sent to the old address, and the new one counts once that
	// is opened. False when the address counts already.
	AwaitsConfirmation bool `json:"awaits_confirmation"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o EmailChange) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *EmailChange) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
