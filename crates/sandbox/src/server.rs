//! Starting and stopping a sandbox.

use std::fmt;
use std::io;
use std::sync::mpsc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use crate::config::{Config, StartError};
use crate::life::{Started, live};
use crate::store::seed;

/// A running sandbox. It stops when it is dropped.
///
/// It lives on a thread of its own, so a program needs no runtime to hold one, and a blocking program may call it.
pub struct Sandbox {
    url: String,
    keys: seed::Keys,
    ca_certificate: Option<String>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<io::Result<()>>>,
    /// A forked child has the handle but not the thread.
    process: u32,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts a sandbox, from a program that waits by `.await`.
    ///
    /// # Errors
    /// When the address is no loopback address or is taken.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        let (ready, started) = oneshot::channel();
        let (stop, thread) = launch(config, move |result| drop(ready.send(result)))?;
        let started = started.await.map_err(|_| gone())?;
        Ok(Self::holding(started?, stop, thread))
    }

    /// Starts a sandbox, from any program.
    ///
    /// # Errors
    /// When the address is no loopback address or is taken.
    pub fn start_blocking(config: Config) -> Result<Self, StartError> {
        let (ready, started) = mpsc::channel();
        let (stop, thread) = launch(config, move |result| drop(ready.send(result)))?;
        let started = started.recv().map_err(|_| gone())?;
        Ok(Self::holding(started?, stop, thread))
    }

    fn holding(
        started: Started,
        stop: oneshot::Sender<()>,
        thread: JoinHandle<io::Result<()>>,
    ) -> Self {
        Self {
            url: started.url,
            keys: started.keys,
            ca_certificate: started.ca_certificate,
            stop: Some(stop),
            thread: Some(thread),
            process: std::process::id(),
        }
    }

    /// `http://127.0.0.1:<port>`, or with `https` where TLS is spoken, without `/api/2`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The id of the API client that is there from the start.
    #[must_use]
    pub fn client_id(&self) -> String {
        self.keys.client_id.to_string()
    }

    /// The API client's secret.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.keys.client_secret
    }

    /// The partner tenant that the client and the administrator belong to.
    #[must_use]
    pub fn tenant_id(&self) -> String {
        self.keys.tenant_id.to_string()
    }

    /// The administrator's login.
    #[must_use]
    pub fn login(&self) -> &str {
        &self.keys.login
    }

    /// The administrator's password.
    #[must_use]
    pub fn password(&self) -> &str {
        &self.keys.password
    }

    /// The authority that vouches for a self-made certificate, in PEM form.
    #[must_use]
    pub fn ca_certificate(&self) -> Option<&str> {
        self.ca_certificate.as_deref()
    }

    /// The values above as one JSON object, for programs in other languages. It holds the secrets.
    #[must_use]
    pub fn keys_json(&self) -> String {
        let mut keys = serde_json::json!({
            "url": self.url,
            "client_id": self.client_id(),
            "client_secret": self.keys.client_secret,
            "tenant_id": self.tenant_id(),
            "login": self.keys.login,
            "password": self.keys.password,
        });
        if let Some(certificate) = &self.ca_certificate {
            keys["ca_certificate"] = serde_json::json!(certificate);
        }
        keys.to_string()
    }

    /// Stops the sandbox and waits until it has stopped. Requests under way get some seconds to end.
    pub fn stop(mut self) {
        let _ = self.end();
    }

    /// Stops it as [`stop`](Self::stop) does, and says whether the state was saved.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn close(mut self) -> io::Result<()> {
        self.end()
    }

    fn end(&mut self) -> io::Result<()> {
        let (stop, thread) = (self.stop.take(), self.thread.take());
        if self.process != std::process::id() {
            // Even dropping them would touch locks that the parent's thread may have held when we were forked.
            std::mem::forget((stop, thread));
            return Ok(());
        }
        if let Some(stop) = stop {
            let _ = stop.send(());
        }
        let ended = thread.map(JoinHandle::join);
        ended.and_then(Result::ok).unwrap_or(Ok(()))
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.end();
    }
}

fn gone() -> StartError {
    StartError::Io(io::Error::other("the sandbox's thread has ended"))
}

type Starting = Result<Started, StartError>;

/// Starts the thread, which says through `ready` how it went.
fn launch(
    config: Config,
    ready: impl FnOnce(Starting) + Send + 'static,
) -> Result<(oneshot::Sender<()>, JoinHandle<io::Result<()>>), StartError> {
    if !config.allow_remote && !config.listen.ip().is_loopback() {
        return Err(StartError::NotLoopback(config.listen));
    }
    let (stop, stopped) = oneshot::channel();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let thread = std::thread::Builder::new()
        .name("tenantry-sandbox".to_owned())
        .spawn(move || runtime.block_on(live(config, stopped, ready)))?;
    Ok((stop, thread))
}
