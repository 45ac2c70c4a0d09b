//! Usage against quotas, of one tenant and of all its children.
