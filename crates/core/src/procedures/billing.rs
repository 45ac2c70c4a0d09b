//! Billing settings: licensing mode, tier level and price list, which are settings of the platform in a partner tenant.

use serde_json::Value;

use super::services::id_of;
use super::{Procedure, Steps};
use crate::api::pricing::Pricing;
use crate::models::{BillingSettings, PriceList, Setting, SettingUpdate};
use crate::{Client, Error, ErrorKind, Nullable, Result};

const LICENSING_MODE: &str = "licensing_mode";
const TIER_LEVEL: &str = "tier_level_value";
const PRICE_LIST: &str = "pricing_info";

/// Below no commitment there is what was agreed on by itself, and there are eight tiers at most (behaviour.md 10).
const TIERS: std::ops::RangeInclusive<i64> = -2..=7;

impl Pricing<'_> {
    /// How a partner is charged: licensing mode, tier level, contract and account number.
    ///
    /// Requests: `GET /applications`, and `GET` of four of the settings below
    /// `/applications/{application_id}/settings/tenants/{tenant_id}`.
    ///
    /// # Errors
    /// Those of the requests. The service has these settings for partners only.
    pub fn billing_settings(&self, tenant_id: impl Into<String>) -> Procedure<BillingSettings> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move {
            let settings = Settings::of(&steps, &client, &id).await?;
            let text = |value: Value| match value {
                Value::Null => None,
                Value::String(text) => Some(text),
                other => Some(other.to_string()),
            };
            Ok(BillingSettings {
                licensing_mode: text(settings.value(LICENSING_MODE).await?),
                tier_level: number(&settings.value(TIER_LEVEL).await?),
                contract_type: text(settings.value("contract_type").await?),
                account_number: text(settings.value("acronis_account_number").await?),
                ..Default::default()
            })
        })
    }

    /// Sets how a partner is charged: `per_gb`, by storage alone, or `per_device`, by devices and hosted storage. A mode that is
    /// set already is left as it is.
    ///
    /// Requests: `GET /applications`, and `GET` and `PUT` of the setting `licensing_mode`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) for another mode; those of the requests. The service has this setting
    /// for partners only.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let partner_id = sandbox.tenant_id();
    /// client.pricing().set_licensing_mode(&partner_id, "per_device").wait()?;
    /// client.pricing().set_tier_level(&partner_id, 3).wait()?;
    /// let settings = client.pricing().billing_settings(&partner_id).wait()?;
    /// assert_eq!(settings.licensing_mode.as_deref(), Some("per_device"));
    /// assert_eq!(settings.tier_level, Some(3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_licensing_mode(
        &self,
        tenant_id: impl Into<String>,
        mode: impl Into<String>,
    ) -> Procedure<Setting> {
        let (client, id, mode) = (self.client.clone(), tenant_id.into(), mode.into());
        Procedure::new(|steps| async move {
            if !matches!(mode.as_str(), "per_gb" | "per_device") {
                return Err(Error::invalid_argument(format!(
                    "mode: expected per_gb or per_device, got {mode:?}"
                )));
            }
            let settings = Settings::of(&steps, &client, &id).await?;
            settings.set(LICENSING_MODE, mode.into()).await
        })
    }

    /// Sets a partner's minimum commitment: -1 for none, 0 for the first tier, 1 for the second and so on; -2 for one that was
    /// agreed on by itself. A level that is set already is left as it is.
    ///
    /// Requests: `GET /applications`, and `GET` and `PUT` of the setting `tier_level_value`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) for a level that is not from -2 to 7; those of the requests. The
    /// service has this setting for partners only.
    pub fn set_tier_level(&self, tenant_id: impl Into<String>, level: i64) -> Procedure<Setting> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(move |steps| async move {
            if !TIERS.contains(&level) {
                return Err(Error::invalid_argument(format!(
                    "level: expected a number from {} to {}, got {level}",
                    TIERS.start(),
                    TIERS.end()
                )));
            }
            let settings = Settings::of(&steps, &client, &id).await?;
            settings.set(TIER_LEVEL, level.into()).await
        })
    }

    /// What a partner pays for what.
    ///
    /// Requests: `GET /applications`, and `GET` of the setting `pricing_info`.
    ///
    /// # Errors
    /// Kind [`NotFound`](ErrorKind::NotFound) when the partner has no price list; those of the requests. The service has this
    /// setting for partners only.
    pub fn price_list(&self, tenant_id: impl Into<String>) -> Procedure<PriceList> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move {
            let settings = Settings::of(&steps, &client, &id).await?;
            match settings.value(PRICE_LIST).await? {
                Value::Null => Err(Error::new(
                    ErrorKind::NotFound,
                    format!("tenant {id} has no price list"),
                )),
                list => serde_json::from_value(list).map_err(|problem| {
                    Error::new(
                        ErrorKind::Decode,
                        format!("expected a price list: {problem}"),
                    )
                }),
            }
        })
    }
}

/// The settings of the platform in one tenant.
pub(super) struct Settings<'a> {
    steps: &'a Steps,
    client: &'a Client,
    platform: String,
    tenant: &'a str,
}

impl<'a> Settings<'a> {
    pub(super) async fn of(steps: &'a Steps, client: &'a Client, tenant: &'a str) -> Result<Self> {
        let platform = id_of(steps, client, "platform").await?;
        Ok(Self {
            steps,
            client,
            platform,
            tenant,
        })
    }

    async fn get(&self, name: &str) -> Result<Setting> {
        let applications = self.client.applications();
        let call = applications.get_setting(&self.platform, self.tenant, name);
        self.steps.make(call).await
    }

    async fn value(&self, name: &str) -> Result<Value> {
        Ok(own_value(&self.get(name).await?).clone())
    }

    /// Sets a value unless it is set. When the answer is lost, what is there tells.
    pub(super) async fn set(&self, name: &str, value: Value) -> Result<Setting> {
        let current = self.get(name).await?;
        if is_same(own_value(&current), &value) {
            return Ok(current);
        }
        let update = SettingUpdate {
            value: Nullable::Value(value.clone()),
            ..Default::default()
        };
        let applications = self.client.applications();
        let call = applications.update_setting(&self.platform, self.tenant, name, &update);
        let look = async {
            let current = self.get(name).await?;
            Ok(Some(current).filter(|current| is_same(own_value(current), &value)))
        };
        self.steps.make_or_find(call, look).await
    }
}

/// What the tenant itself has set; null when nothing.
fn own_value(setting: &Setting) -> &Value {
    let own = setting.own.as_ref().and_then(|own| own.value.as_ref());
    own.unwrap_or(&Value::Null)
}

/// Numbers come as texts too.
fn is_same(one: &Value, other: &Value) -> bool {
    one == other || (number(one).is_some() && number(one) == number(other))
}

fn number(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.parse().ok(),
        other => other.as_i64(),
    }
}
