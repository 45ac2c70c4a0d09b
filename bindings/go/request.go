package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"net/http"
	"net/url"
)

// A Response is an answer as it came.
type Response struct {
	// The HTTP status, 200 to 299.
	Status int

	// The headers.
	Header http.Header

	// The body.
	Body []byte
}

// RequestParams are what may be left out of a request.
type RequestParams struct {
	// The query, unescaped.
	Query url.Values

	// The body. Nil when there is none.
	Body []byte

	// What the body is. Empty means application/json.
	ContentType string
}

// Request sends a request to any endpoint of the data center, with the same credentials, retries and errors as the named
// operations: for endpoints that this library has no method for. The path begins at the host's root, as in /api/2/tenants, is
// escaped where it needs to be, and has no query.
func (c *Client) Request(ctx context.Context, method, path string, params *RequestParams) (*Response, error) {
	a := c.conn.ask(ctx, "")
	if params == nil {
		params = &RequestParams{}
	}
	var query []*C.char
	for name, values := range params.Query {
		for _, value := range values {
			query = append(query, a.text("query", name), a.text("query", value))
		}
	}
	query = append(query, nil)
	cMethod, cPath := a.text("method", method), a.text("path", path)
	body, bodyLen := a.bytes(params.Body)
	contentType := a.setting("content_type", params.ContentType)
	err := a.do(func() C.int32_t {
		return C.tenantry_request(a.client, cMethod, cPath, &query[0], body, bodyLen, contentType, &a.call, &a.out, &a.err)
	})
	if err != nil {
		return nil, err
	}
	defer C.tenantry_response_free(a.out)
	return &Response{
		Status: int(C.tenantry_response_status(a.out)),
		Header: headers(a.out),
		Body:   copied(a.lent()),
	}, nil
}
