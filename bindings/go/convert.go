package tenantry

import "encoding/json"

// As gives what one model holds as another: what was read as what is to be written. Fields that the other does not know go to its Extra.
//
//	update, err := tenantry.As[tenantry.OfferingItemUpdate](item)
func As[T any](model any) (*T, error) {
	text, err := json.Marshal(model)
	if err != nil {
		return nil, err
	}
	value := new(T)
	return value, unmarshal(text, value)
}
