// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleSearchService_Find() {
	ctx := context.Background()
	answer, err := exampleClient.Search.Find(ctx, "a b&c=d+e/f?g%h#ü*", "john", &tenantry.SearchFindParams{Limit: tenantry.Ptr[int64](20)})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
