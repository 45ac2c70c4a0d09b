package tenantry

import (
	"fmt"
	"time"
)

// A Timestamp is a date and time as the text that the service sent: RFC 3339, where the fraction and the offset may be missing
// and a missing offset means UTC.
type Timestamp string

// TimestampOf writes a moment in the service's form, in UTC.
func TimestampOf(moment time.Time) Timestamp {
	return Timestamp(moment.UTC().Format(time.RFC3339Nano))
}

// Time gives the moment it names.
func (t Timestamp) Time() (time.Time, error) {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "2006-01-02 15:04:05.999999999Z07:00", "2006-01-02 15:04:05.999999999"} {
		if moment, err := time.Parse(layout, string(t)); err == nil {
			return moment, nil
		}
	}
	return time.Time{}, fmt.Errorf("timestamp: expected a date and time such as 2019-08-01T00:00:00Z, got %q", string(t))
}
