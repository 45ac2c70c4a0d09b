//! Storages and the locations they stand in.
