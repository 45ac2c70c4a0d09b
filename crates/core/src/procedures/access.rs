//! Access: logging in for somebody else, API clients registered and revoked.
