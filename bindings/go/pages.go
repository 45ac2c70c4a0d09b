package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"iter"
)

// everyItem runs over the items of a list, page after page. C turns the pages; open says how to begin, and items what is on one.
func everyItem[P, T any](ctx context.Context, conn *connection, operation string,
	open func(*ask, **C.tenantry_pages) func() C.int32_t, items func(*P) []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		a := conn.ask(ctx, operation)
		var list *C.tenantry_pages
		begin := open(a, &list)
		next := func() C.int32_t { return C.tenantry_pages_next(list, &a.call, &a.out, &a.err) }
		free := func() { C.tenantry_pages_free(list) }
		for page, err := range pieces[P](a, begin, next, free) {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, item := range items(page) {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}

// everyOne runs over what a walk gives one by one; open says how to begin.
func everyOne[T any](ctx context.Context, conn *connection, operation string,
	open func(*ask, **C.tenantry_walk) func() C.int32_t) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		a := conn.ask(ctx, operation)
		a.tellProgress()
		var walk *C.tenantry_walk
		begin := open(a, &walk)
		next := func() C.int32_t { return C.tenantry_walk_next(walk, &a.call, &a.out, &a.err) }
		free := func() { C.tenantry_walk_free(walk) }
		pieces[T](a, begin, next, free)(yield)
	}
}

// pieces runs over what C gives piece by piece, and stays in the connection meanwhile.
func pieces[P any](a *ask, begin, next func() C.int32_t, free func()) iter.Seq2[*P, error] {
	return func(yield func(*P, error) bool) {
		defer a.release()
		if err := a.begin(); err != nil {
			yield(nil, err)
			return
		}
		defer a.conn.leave()
		if begin() != C.TENANTRY_OK {
			yield(nil, a.failure())
			return
		}
		defer free()
		for {
			piece, err := nextOf[P](a, next)
			if piece == nil && err == nil {
				return
			}
			if !yield(piece, err) || err != nil {
				return
			}
		}
	}
}

// nextOf fetches the next piece; nil after the last.
func nextOf[P any](a *ask, next func() C.int32_t) (*P, error) {
	if err := a.wait(next); err != nil || a.out == nil {
		return nil, err
	}
	defer func() {
		C.tenantry_response_free(a.out)
		a.out = nil
	}()
	return decoded[P](a)
}

func pointers[T any](items []T) []*T {
	pointers := make([]*T, len(items))
	for i := range items {
		pointers[i] = &items[i]
	}
	return pointers
}
