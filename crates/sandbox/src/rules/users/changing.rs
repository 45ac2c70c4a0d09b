//! Changing and deleting users: behaviour.md 7.5 and 7.6.

use serde_json::Value;

use super::creating::merge;
use super::{logins, sync_share};
use crate::rules::{Answer, Ctx, Refusal, access, views};
use crate::store::sessions::Who;
use crate::store::users::User;

/// behaviour.md 7.5: what is not sent stays, and the version rises. The e-mail address of an active user changes only when
/// its owner confirms it, and until then does not raise the version.
pub(super) fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let before = access::user(ctx.store, &ctx.caller, ctx.path.need_id("user_id")?)?;
    let sent = ctx.body.need_int("version")?;
    if sent != before.version {
        return Err(Refusal::version_mismatch(sent, before.version));
    }
    let mut user = before.clone();
    take_over(ctx, &mut user)?;
    let only_email = user.unconfirmed_email != before.unconfirmed_email
        && user.unconfirmed_email.is_some()
        && content(&user) == content(before);
    if !only_email {
        user.version += 1;
    }
    user.updated_at = ctx.now;
    let answer = views::user(ctx.store, &user);
    let (id, login, personal) = (user.id, user.login.clone(), user.personal_tenant);
    let is_renamed = login != before.login;
    let is_shut_out = !user.enabled;
    ctx.store.users.rename(id, &login);
    ctx.store.users.put(user);
    // The personal tenant bears the login as its name.
    if is_renamed && let Some(tenant) = personal.and_then(|id| ctx.store.tenants.get_mut(id)) {
        tenant.name = login;
    }
    if is_shut_out {
        ctx.store.sessions.end(|who, _| who == Who::User(id));
    }
    Ok(Answer::Json(Value::Object(answer)))
}

fn take_over(ctx: &Ctx<'_>, user: &mut User) -> Result<(), Refusal> {
    let body = &ctx.body;
    if let Some(login) = body.text("login") {
        let login = logins::acceptable(login)?;
        logins::free(ctx.store, login, Some(user.id))?;
        user.login = login.to_owned();
    }
    if let Some(sent) = body.object("contact") {
        let mut sent = sent.clone();
        let email = sent.get("email").and_then(Value::as_str).map(str::to_owned);
        if user.activated
            && let Some(email) = email
        {
            sent.remove("email");
            let is_new = email != user.contact.text("email");
            user.unconfirmed_email = Some(email).filter(|_| is_new);
        }
        merge(&mut user.contact, &sent, ctx)?;
        sync_share::check(ctx.store, user, &user.policies)?;
    }
    if let Some(enabled) = body.flag("enabled") {
        user.enabled = enabled;
    }
    if let Some(language) = body.text("language") {
        user.language = language.to_owned();
    }
    if let Some(id) = body.text("external_id") {
        user.external_id = Some(id.to_owned());
    }
    if let Some(idp) = body.id("idp_id") {
        user.idp = idp;
    }
    if let Some(words) = body.texts("notifications") {
        user.notifications = words;
    }
    if let Some(words) = body.texts("business_types") {
        user.business_types = words;
    }
    if let Some(end) = body.moment("disable_after")? {
        user.disable_after = Some(end);
    }
    Ok(())
}

/// What can be changed of a user at once.
fn content(user: &User) -> impl PartialEq {
    (
        (user.login.clone(), user.enabled, user.language.clone()),
        (user.external_id.clone(), user.idp, user.disable_after),
        (user.notifications.clone(), user.business_types.clone()),
        (user.contact.fields.clone(), user.contact.types.clone()),
    )
}

/// behaviour.md 7.6: the user must be disabled first.
pub(super) fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let user = access::user(ctx.store, &ctx.caller, ctx.path.need_id("user_id")?)?;
    let (id, sent) = (user.id, ctx.query.need_int("version")?);
    if sent != user.version {
        return Err(Refusal::version_mismatch(sent, user.version));
    }
    if user.enabled {
        return Err(
            Refusal::against_the_rules("It is prohibited to delete a non-disabled user.")
                .about("id", id.to_string()),
        );
    }
    ctx.store.delete_user(id, ctx.now);
    Ok(Answer::Done)
}
