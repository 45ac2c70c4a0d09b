module procedures

go 1.24

require tenantry v0.0.0

replace tenantry => ../../../bindings/go
