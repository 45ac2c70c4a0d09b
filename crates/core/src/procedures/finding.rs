//! Finding one's way: data centers, the search with its limits, the two kinds of ids, several accounts at once.
