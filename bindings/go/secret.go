package tenantry

import (
	"fmt"
	"log/slog"
)

// A Secret is a password, a token, the secret of a client: text that package fmt and package log/slog print as ***. Converting it to a
// string gives the text itself, and so does its JSON, since the service must get it.
type Secret string

const hidden = "***"

// Format writes asterisks, whatever the verb.
func (s Secret) Format(f fmt.State, _ rune) {
	_, _ = f.Write([]byte(hidden))
}

// String gives asterisks.
func (s Secret) String() string { return hidden }

// LogValue gives asterisks.
func (s Secret) LogValue() slog.Value { return slog.StringValue(hidden) }
