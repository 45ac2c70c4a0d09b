// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// Currency is a currency.
type Currency string

// The values of Currency that are known.
const (
	CurrencyAUD Currency = "AUD"
	CurrencyBRL Currency = "BRL"
	CurrencyCAD Currency = "CAD"
	CurrencyEUR Currency = "EUR"
	CurrencyCNY Currency = "CNY"
	CurrencyGBP Currency = "GBP"
	CurrencyJPY Currency = "JPY"
	CurrencyKZT Currency = "KZT"
	CurrencyNZD Currency = "NZD"
	CurrencyRUB Currency = "RUB"
	CurrencyUSD Currency = "USD"
	CurrencyZAR Currency = "ZAR"
)

// Pricing is a tenant's pricing.
type Pricing struct {
	// Trial, production or suspended.
	Mode PricingMode `json:"mode"`

	// The currency of its prices.
	Currency *Currency `json:"currency"`

	// Its version: a large number, not a count.
	Version int64 `json:"version"`

	// When the trial will become production, or did.
	ProductionStartDate *Timestamp `json:"production_start_date"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Pricing) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Pricing) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// PricingUpdate is a change of a tenant's pricing.
type PricingUpdate struct {
	// Trial or production. Production is for good.
	Mode *PricingMode `json:"mode,omitzero"`

	// The currency of its prices.
	Currency Nullable[Currency] `json:"currency,omitzero"`

	// The version it has now. Another one is a version conflict.
	Version int64 `json:"version"`

	// Accepted and ignored, so that what was fetched may be sent back whole.
	ProductionStartDate Nullable[string] `json:"production_start_date,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o PricingUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *PricingUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
