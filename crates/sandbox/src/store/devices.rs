//! Devices that wait for a user to let them in (RFC 8628).

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Moment;

/// A device's request.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Device {
    pub(crate) client: Uuid,
    /// What the user types.
    pub(crate) user_code: String,
    pub(crate) display_name: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) expires_at: Moment,
    /// So many seconds must lie between two questions.
    pub(crate) interval: i64,
    pub(crate) asked_at: Option<Moment>,
    /// The user who let it in, and the tenant it is let into.
    pub(crate) approved: Option<(Uuid, Uuid)>,
}

/// All requests, by device code.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Devices(HashMap<String, Device>);

impl Devices {
    pub(crate) fn insert(&mut self, code: String, device: Device) {
        self.0.insert(code, device);
    }

    pub(crate) fn get_mut(&mut self, code: &str) -> Option<&mut Device> {
        self.0.get_mut(code)
    }

    pub(crate) fn remove(&mut self, code: &str) {
        self.0.remove(code);
    }

    /// The one a user means who types this code.
    pub(crate) fn by_user_code(&self, code: &str) -> Option<&Device> {
        self.0.values().find(|device| device.user_code == code)
    }

    pub(crate) fn by_user_code_mut(&mut self, code: &str) -> Option<&mut Device> {
        self.0.values_mut().find(|device| device.user_code == code)
    }

    /// Forgets what expired before a moment.
    pub(crate) fn sweep(&mut self, before: Moment) {
        self.0.retain(|_, device| device.expires_at > before);
    }
}
