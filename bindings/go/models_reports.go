// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// ReportResultAction is what happens to a report.
type ReportResultAction string

// The values of ReportResultAction that are known.
const (
	// ReportResultActionSave: it is kept for download.
	ReportResultActionSave ReportResultAction = "save"

	// ReportResultActionSend: it is sent to its recipients.
	ReportResultActionSend ReportResultAction = "send"
)

// ReportLevel: whose usage a report holds.
type ReportLevel string

// The values of ReportLevel that are known.
const (
	// ReportLevelItself: the tenant's own.
	ReportLevelItself ReportLevel = "itself"

	// ReportLevelDirectPartners: that of its direct customers and partners.
	ReportLevelDirectPartners ReportLevel = "direct_partners"

	// ReportLevelAllPartners: that of all partners below it.
	ReportLevelAllPartners ReportLevel = "all_partners"

	// ReportLevelAllCustomers: that of all customers and partners below it.
	ReportLevelAllCustomers ReportLevel = "all_customers"

	// ReportLevelAccounts: that of all customers and partners below it, and of their users.
	ReportLevelAccounts ReportLevel = "accounts"
)

// ReportKind is how usage is summed up.
type ReportKind string

// The values of ReportKind that are known.
const (
	// ReportKindUsageDaily: for each day.
	ReportKindUsageDaily ReportKind = "usage_daily"

	// ReportKindUsageSummary: at the end of the period, and how it changed since its start.
	ReportKindUsageSummary ReportKind = "usage_summary"

	// ReportKindUsageCurrent: as of yesterday.
	ReportKindUsageCurrent ReportKind = "usage_current"

	// ReportKindUsageBreakdown: for each day, with what changed.
	ReportKindUsageBreakdown ReportKind = "usage_breakdown"
)

// ReportFormat is the format of a report's file.
type ReportFormat string

// The values of ReportFormat that are known.
const (
	// ReportFormatCSV: a table, in the older layout.
	ReportFormatCSV ReportFormat = "csv"

	// ReportFormatHTML: a page.
	ReportFormatHTML ReportFormat = "html"

	// ReportFormatJSONV1: JSON, in the older layout.
	ReportFormatJSONV1 ReportFormat = "json_v1"

	// ReportFormatCSVV20: a table, with the data of `json_v2_0`.
	ReportFormatCSVV20 ReportFormat = "csv_v2_0"

	// ReportFormatJSONV20: JSON.
	ReportFormatJSONV20 ReportFormat = "json_v2_0"
)

// ReportPeriod is the days a report covers.
type ReportPeriod struct {
	// The first day.
	Start Date `json:"start"`

	// The last day.
	End Date `json:"end"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ReportPeriod) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ReportPeriod) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewReportParameters is what is to be in a report.
type NewReportParameters struct {
	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// Level of report detail.
	Level ReportLevel `json:"level"`

	// Kind of report.
	Kind ReportKind `json:"kind"`

	// The formats of its files, one file each.
	Formats []ReportFormat `json:"formats,omitzero"`

	// The days it covers, none of them in the future.
	Period *ReportPeriod `json:"period,omitzero"`

	// Leave metrics with zero usage out of the report.
	HideZeroUsage *bool `json:"hide_zero_usage,omitzero"`

	// Include SKU-related fields in the report.
	ShowSKUs *bool `json:"show_skus,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewReportParameters) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewReportParameters) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ReportScheduleType is how often a report is generated.
type ReportScheduleType string

// The values of ReportScheduleType that are known.
const (
	// ReportScheduleTypeOnce: once, on its generation date.
	ReportScheduleTypeOnce ReportScheduleType = "once"

	// ReportScheduleTypeMonthly: every month, and sent on its second day.
	ReportScheduleTypeMonthly ReportScheduleType = "monthly"
)

// NewReportSchedule: when a report is to be generated.
type NewReportSchedule struct {
	// Whether the report is enabled (scheduled reports only).
	Enabled *bool `json:"enabled,omitzero"`

	// Schedule type.
	Type ReportScheduleType `json:"type"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewReportSchedule) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewReportSchedule) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewReport is a report to order.
type NewReport struct {
	// The users who get it by e-mail. Required where it is sent.
	Recipients []UUID `json:"recipients,omitzero"`

	// What happens to the report.
	ResultAction ReportResultAction `json:"result_action"`

	// What is in the report.
	Parameters NewReportParameters `json:"parameters"`

	// When it is generated.
	Schedule NewReportSchedule `json:"schedule"`

	// The day on which the report is generated. For reports that are generated once.
	GenerationDate *Date `json:"generation_date,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewReport) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewReport) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ReportParameters is what is in a report.
type ReportParameters struct {
	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// Level of report detail.
	Level ReportLevel `json:"level"`

	// Report formats.
	Formats []ReportFormat `json:"formats"`

	// Kind of report.
	Kind ReportKind `json:"kind"`

	// Report period.
	Period ReportPeriod `json:"period"`

	// Leave metrics with zero usage out of the report.
	HideZeroUsage *bool `json:"hide_zero_usage,omitzero"`

	// Include SKU-related fields in the report.
	ShowSKUs *bool `json:"show_skus,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ReportParameters) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ReportParameters) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ReportSchedule: when a report is generated.
type ReportSchedule struct {
	// Whether the report is enabled (scheduled reports only).
	Enabled bool `json:"enabled"`

	// Schedule type.
	Type ReportScheduleType `json:"type"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ReportSchedule) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ReportSchedule) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Report is the settings of a report.
type Report struct {
	// Its id.
	ID UUID `json:"id"`

	// Its version, which every update raises by one.
	Version int64 `json:"version"`

	// What happens to the report.
	ResultAction ReportResultAction `json:"result_action"`

	// The users who get it by e-mail, where it is sent.
	Recipients []UUID `json:"recipients"`

	// What is in the report.
	Parameters ReportParameters `json:"parameters"`

	// When it is generated.
	Schedule ReportSchedule `json:"schedule"`

	// The day on which the report is generated. For reports that are generated once.
	GenerationDate Date `json:"generation_date"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Report) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Report) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ReportParametersUpdate is what changes in what is in a report.
type ReportParametersUpdate struct {
	// How detailed the report is.
	Level *ReportLevel `json:"level,omitzero"`

	// Report kind.
	Kind *ReportKind `json:"kind,omitzero"`

	// Leave out metrics whose usage is zero.
	HideZeroUsage *bool `json:"hide_zero_usage,omitzero"`

	// Include the SKU fields.
	ShowSKUs *bool `json:"show_skus,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ReportParametersUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ReportParametersUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ReportScheduleUpdate: whether a report is on.
type ReportScheduleUpdate struct {
	// Whether the report is enabled.
	Enabled bool `json:"enabled"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ReportScheduleUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ReportScheduleUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ReportUpdate is what changes in a report.
type ReportUpdate struct {
	// Ids of the subscribed users.
	Recipients []UUID `json:"recipients,omitzero"`

	// What is in the report.
	Parameters *ReportParametersUpdate `json:"parameters,omitzero"`

	// When it is generated.
	Schedule *ReportScheduleUpdate `json:"schedule,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ReportUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ReportUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// StoredReportStatus is how far a report's file is.
type StoredReportStatus string

// The values of StoredReportStatus that are known.
const (
	// StoredReportStatusInProgress: being made.
	StoredReportStatusInProgress StoredReportStatus = "in_progress"

	// StoredReportStatusSaved: ready for download.
	StoredReportStatusSaved StoredReportStatus = "saved"

	// StoredReportStatusFailed: it could not be made.
	StoredReportStatusFailed StoredReportStatus = "failed"
)

// StoredReport is a file of a report.
type StoredReport struct {
	// Its id.
	ID *UUID `json:"id,omitzero"`

	// Its format.
	ReportFormat ReportFormat `json:"report_format"`

	// Its size in bytes, compressed.
	Size *int64 `json:"size,omitzero"`

	// When its making began.
	CreatedAt Timestamp `json:"created_at"`

	// How far it is.
	Status StoredReportStatus `json:"status"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o StoredReport) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *StoredReport) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// StoredReportList is the files of a report.
type StoredReportList struct {
	// The entries.
	Items []StoredReport `json:"items,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o StoredReportList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *StoredReportList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
