# Installing the C library: header, shared and static library, pkg-config files and CMake package; the C++ headers where they
# are. Included by the Makefile.

PREFIX      ?= /usr/local
LIBDIR      ?= $(PREFIX)/lib
INCLUDEDIR  ?= $(PREFIX)/include
DESTDIR     ?=
# `dev` is quicker to build, and what the tests install.
PROFILE     ?= dist

VERSION     := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)
# As in crates/ffi/build.rs.
SOVERSION   := 0
# What `rustc --print native-static-libs` says.
SYSTEM_LIBS := -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc
BUILT       := target/$(if $(filter dev,$(PROFILE)),debug,$(PROFILE))

CPP_HEADERS := $(wildcard bindings/cpp/include/tenantry/*.hpp) $(wildcard bindings/cpp/include/tenantry/*/*.hpp)
FILLED      := sed -e 's|@PREFIX@|$(PREFIX)|g' -e 's|@LIBDIR@|$(LIBDIR)|g' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|g' \
	-e 's|@VERSION@|$(VERSION)|g' -e 's|@SOVERSION@|$(SOVERSION)|g' -e 's|@SYSTEM_LIBS@|$(SYSTEM_LIBS)|g'
PACKAGE     := bindings/c/package
TO_LIB      := $(DESTDIR)$(LIBDIR)
TO_INCLUDE  := $(DESTDIR)$(INCLUDEDIR)

.PHONY: library install uninstall

library: ## the C library as it is installed
	cargo build --quiet --profile $(PROFILE) --package tenantry-ffi

# With NO_BUILD=1 what `make library` built is installed, by a user who cannot build, perhaps.
install: $(if $(NO_BUILD),,library) ## installs the C library and the C++ headers: PREFIX=/usr/local DESTDIR= PROFILE=dist
	install -d $(TO_INCLUDE) $(TO_LIB)/pkgconfig $(TO_LIB)/cmake/tenantry
	install -m 644 include/tenantry.h $(TO_INCLUDE)
	install -m 755 $(BUILT)/libtenantry.so $(TO_LIB)/libtenantry.so.$(VERSION)
	ln -sf libtenantry.so.$(VERSION) $(TO_LIB)/libtenantry.so.$(SOVERSION)
	ln -sf libtenantry.so.$(SOVERSION) $(TO_LIB)/libtenantry.so
	install -m 644 $(BUILT)/libtenantry.a $(TO_LIB)
	for file in tenantry.pc tenantry-static.pc; do $(FILLED) $(PACKAGE)/$$file.in >$(TO_LIB)/pkgconfig/$$file || exit 1; done
	for file in tenantryConfig.cmake tenantryConfigVersion.cmake; do \
		$(FILLED) $(PACKAGE)/$$file.in >$(TO_LIB)/cmake/tenantry/$$file || exit 1; done
	cd bindings/cpp/include && for file in $(CPP_HEADERS:bindings/cpp/include/%=%); do \
		install -D -m 644 $$file $(abspath $(TO_INCLUDE))/$$file || exit 1; done

uninstall: ## removes what `make install` installed there
	rm -rf $(TO_INCLUDE)/tenantry.h $(TO_INCLUDE)/tenantry $(TO_LIB)/cmake/tenantry
	rm -f $(TO_LIB)/pkgconfig/tenantry.pc $(TO_LIB)/pkgconfig/tenantry-static.pc $(TO_LIB)/libtenantry.*
