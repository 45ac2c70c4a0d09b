module tenantry

go 1.24
