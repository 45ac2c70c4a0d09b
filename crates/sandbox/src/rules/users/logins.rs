//! Which logins are acceptable and which are free: behaviour.md 7.2.

use uuid::Uuid;

use crate::rules::{Answer, Ctx, Refusal};
use crate::store::Store;

const SHORTEST: usize = 3;
/// What may stand in a login beside ASCII letters and digits.
const MARKS: &str = ".@_-+:!#$%^*={}'`/?";

/// 204 when it is free, 409 when it is taken, 406 when it would never do.
pub(super) fn check(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let login = ctx.query.text("username").unwrap_or_default().trim();
    if !is_acceptable(login) {
        return Err(Refusal::not_acceptable("The login is not acceptable.").with_info(demands()));
    }
    free(ctx.store, login, None)?;
    Ok(Answer::Done)
}

/// The login as it is kept: without the white space around it.
pub(super) fn acceptable(login: &str) -> Result<&str, Refusal> {
    let login = login.trim();
    if is_acceptable(login) {
        Ok(login)
    } else {
        Err(Refusal::platform(1033, "Invalid login")
            .with_info(demands())
            .about("login", login))
    }
}

/// A login belongs to one user of the whole platform. `own` is the user who may have it already.
pub(super) fn free(store: &Store, login: &str, own: Option<Uuid>) -> Result<(), Refusal> {
    match store.users.by_login(login) {
        Some(user) if Some(user.id) != own => Err(Refusal::conflict("The login is taken.")
            .with_info(format!("A user with the login \"{login}\" exists already."))
            .about("login", login)),
        _ => Ok(()),
    }
}

fn demands() -> String {
    format!("A login has at least three characters: ASCII letters, digits and {MARKS}")
}

fn is_acceptable(login: &str) -> bool {
    login.len() >= SHORTEST
        && login
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || MARKS.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::is_acceptable;

    #[test]
    fn a_login_is_made_of_ascii_letters_digits_and_some_marks() {
        for good in ["bob", "richard.doe@example.com", "a/b?c", "x`y'z"] {
            assert!(is_acceptable(good), "{good}");
        }
        for bad in ["", "ab", "two words", "jürgen", "a,b,c", "tab\tbed"] {
            assert!(!is_acceptable(bad), "{bad}");
        }
    }
}
