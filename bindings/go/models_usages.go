// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// UsageOfferingItem is the offering item of a usage.
type UsageOfferingItem struct {
	// `1` for on, `0` for off.
	Status int64 `json:"status"`

	// How much may be used.
	Quota *Quota `json:"quota,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UsageOfferingItem) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UsageOfferingItem) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Usage is how much of something a tenant uses.
type Usage struct {
	// The application's id.
	ApplicationID UUID `json:"application_id"`

	// The usage's name, with the prefix of its edition.
	Name string `json:"name"`

	// The edition, as in `pck_per_workload`. Null where the application has none.
	Edition *string `json:"edition"`

	// The usage's name without the prefix of an edition, as in `storage`.
	UsageName string `json:"usage_name"`

	// What kind of usage it is.
	Type OfferingItemType `json:"type"`

	// The unit in which it is counted.
	MeasurementUnit MeasurementUnit `json:"measurement_unit"`

	// The storage. For usages of the type `infra`; the same usage occurs once for each.
	InfraID *UUID `json:"infra_id,omitzero"`

	// The tenant's id.
	TenantUUID *UUID `json:"tenant_uuid,omitzero"`

	// The tenant's number, as version 1 of the API has it. `tenant_uuid` is its id.
	TenantID *int64 `json:"tenant_id,omitzero"`

	// Since when `value` counts.
	RangeStart Timestamp `json:"range_start"`

	// The total, in `measurement_unit`. Differs from `value` for what counts anew every month.
	AbsoluteValue *int64 `json:"absolute_value,omitzero"`

	// What was used since `range_start`, in `measurement_unit`.
	Value int64 `json:"value"`

	// The offering item it belongs to, if any.
	OfferingItem *UsageOfferingItem `json:"offering_item,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Usage) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Usage) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UsageList is what a tenant uses.
type UsageList struct {
	// The entries.
	Items []Usage `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UsageList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UsageList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantUsages is what one of several tenants uses.
type TenantUsages struct {
	// The tenant's id.
	Tenant UUID `json:"tenant"`

	// What it uses.
	Usages []Usage `json:"usages"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantUsages) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantUsages) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantUsagesList is what several tenants use.
type TenantUsagesList struct {
	// The entries.
	Items []TenantUsages `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantUsagesList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantUsagesList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UsageValue: usage to report.
type UsageValue struct {
	// Tenant UUID; needed for per-tenant reporting.
	TenantID *string `json:"tenant_id,omitzero"`

	// Resource id; needed for per-resource reporting.
	ResourceID *string `json:"resource_id,omitzero"`

	// The usage's name, as in `storage`. For usage of a resource, and of a tenant by usage; without
	// effect where `offering_item` is given.
	UsageType *string `json:"usage_type,omitzero"`

	// The offering item's name. For usage of a tenant by offering item.
	OfferingItem *string `json:"offering_item,omitzero"`

	// The storage's id. For an offering item of the type `infra`.
	InfraID *string `json:"infra_id,omitzero"`

	// How much, in the usage's unit.
	UsageValue int64 `json:"usage_value"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UsageValue) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UsageValue) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UsageUpdate: usages to report.
type UsageUpdate struct {
	// The entries.
	Items []UsageValue `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UsageUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UsageUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ErrorDetails: more about an error.
type ErrorDetails struct {
	// What went wrong, in detail.
	Info Nullable[string] `json:"info,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ErrorDetails) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ErrorDetails) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ErrorInfo is what went wrong.
type ErrorInfo struct {
	// The platform's code, as 1001 for a version conflict, or the HTTP status.
	Code any `json:"code"`

	// Which objects it is about.
	Context map[string]any `json:"context,omitzero"`

	// The part of the platform it comes from.
	Domain *string `json:"domain"`

	// What went wrong, in a sentence.
	Message string `json:"message"`

	// More about it.
	Details ErrorDetails `json:"details"`

	// More, in words.
	Data []string `json:"data,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ErrorInfo) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ErrorInfo) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ErrorBody is what the service answers when it fails or refuses.
type ErrorBody struct {
	// What went wrong.
	Error ErrorInfo `json:"error"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ErrorBody) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ErrorBody) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UsageValueResult is what became of a reported usage.
type UsageValueResult struct {
	// Tenant id; empty for per-resource reporting.
	TenantID *string `json:"tenant_id,omitzero"`

	// Resource id; empty for per-tenant reporting.
	ResourceID *string `json:"resource_id,omitzero"`

	// Usage name; empty for per-tenant reporting.
	UsageType *string `json:"usage_type,omitzero"`

	// Offering item name; empty for per-resource reporting.
	OfferingItem *string `json:"offering_item,omitzero"`

	// Infrastructure component id; empty for per-resource reporting.
	InfraID *string `json:"infra_id,omitzero"`

	// Why it was refused. Missing where it was not.
	Error *ErrorBody `json:"error,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UsageValueResult) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UsageValueResult) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UsageUpdateResult is what became of the reported usages.
type UsageUpdateResult struct {
	// The entries.
	Items []UsageValueResult `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UsageUpdateResult) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UsageUpdateResult) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
