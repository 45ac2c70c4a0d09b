//! Starting and stopping a sandbox.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::serve::ListenerExt;
use tenantry_contract::Contract;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::faults::Faults;
use crate::http::World;
use crate::http::check::Checker;
use crate::http::routes::Routes;
use crate::log::Log;
use crate::store::{Store, seed};

/// How a sandbox is started.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where it listens. Loopback only; port 0 picks a free port.
    pub listen: SocketAddr,
    /// With a seed, ids and secrets are the same at every start.
    pub seed: Option<u64>,
    /// Holds every answer against the contract, and answers 500 where one breaks it.
    pub check_answers: bool,
    /// No page of a list is longer than this, whatever limit is asked for.
    pub page_size: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            seed: None,
            check_answers: true,
            page_size: 5_000,
        }
    }
}

/// Why a sandbox did not start.
#[derive(Debug)]
pub enum StartError {
    /// The address is not a loopback address.
    NotLoopback(SocketAddr),
    /// The contract this crate carries cannot be read.
    Contract(String),
    /// The address cannot be listened on, or no thread can be had.
    Io(io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotLoopback(address) => {
                write!(f, "the sandbox listens on loopback only, not on {address}")
            }
            Self::Contract(problem) => write!(f, "the contract cannot be read: {problem}"),
            Self::Io(error) => write!(f, "the sandbox cannot listen: {error}"),
        }
    }
}

impl std::error::Error for StartError {}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A running sandbox. It stops when it is dropped.
///
/// It lives on a thread of its own, so a program needs no runtime to hold one, and a blocking program may call it.
pub struct Sandbox {
    url: String,
    keys: seed::Keys,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
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

/// Requests under way get this long to end when the sandbox stops.
const GRACE: Duration = Duration::from_secs(1);

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

    fn holding(started: Started, stop: oneshot::Sender<()>, thread: JoinHandle<()>) -> Self {
        Self {
            url: started.url,
            keys: started.keys,
            stop: Some(stop),
            thread: Some(thread),
            process: std::process::id(),
        }
    }

    /// `http://127.0.0.1:<port>`, without `/api/2`.
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

    /// The six values above as one JSON object, for programs in other languages. It holds the secrets.
    #[must_use]
    pub fn keys_json(&self) -> String {
        serde_json::json!({
            "url": self.url,
            "client_id": self.client_id(),
            "client_secret": self.keys.client_secret,
            "tenant_id": self.tenant_id(),
            "login": self.keys.login,
            "password": self.keys.password,
        })
        .to_string()
    }

    /// Stops the sandbox and waits until it has stopped. Requests under way get a moment to end.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let (stop, thread) = (self.stop.take(), self.thread.take());
        if self.process != std::process::id() {
            // Even dropping them would touch locks that the parent's thread may have held when we were forked.
            std::mem::forget((stop, thread));
            return;
        }
        if let Some(stop) = stop {
            let _ = stop.send(());
        }
        if let Some(thread) = thread {
            let _ = thread.join();
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.end();
    }
}

fn gone() -> StartError {
    StartError::Io(io::Error::other("the sandbox's thread has ended"))
}

/// What a sandbox says once it listens.
struct Started {
    url: String,
    keys: seed::Keys,
}

type Starting = Result<Started, StartError>;

/// Starts the thread, which says through `ready` how it went.
fn launch(
    config: Config,
    ready: impl FnOnce(Starting) + Send + 'static,
) -> Result<(oneshot::Sender<()>, JoinHandle<()>), StartError> {
    if !config.listen.ip().is_loopback() {
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

/// The whole life of a sandbox.
async fn live(config: Config, stopped: oneshot::Receiver<()>, ready: impl FnOnce(Starting)) {
    let (listener, world, keys) = match open(&config).await {
        Ok(opened) => opened,
        Err(error) => return ready(Err(error)),
    };
    ready(Ok(Started {
        url: world.url.clone(),
        keys,
    }));
    let router = Router::new()
        .fallback(crate::http::handle)
        // Whoever can reach it owns the machine: a body may be as large as they like.
        .layer(DefaultBodyLimit::disable())
        .with_state(Arc::new(world))
        .into_make_service_with_connect_info::<SocketAddr>();
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let (end, ended) = oneshot::channel::<()>();
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        let _ = stopped.await;
        let _ = end.send(());
    });
    tokio::select! {
        _ = server.into_future() => {}
        () = async {
            let _ = ended.await;
            tokio::time::sleep(GRACE).await;
        } => {}
    }
}

async fn open(config: &Config) -> Result<(TcpListener, World, seed::Keys), StartError> {
    let contract = Contract::get().map_err(|error| StartError::Contract(error.to_string()))?;
    let listener = TcpListener::bind(config.listen).await?;
    let url = format!("http://{}", listener.local_addr()?);
    let clock = Clock::default();
    let mut store = Store::new(config.seed);
    let keys = seed::sow(&mut store, clock.now());
    let world = World {
        contract,
        routes: Routes::new(contract),
        store: Mutex::new(store),
        clock,
        faults: Faults::default(),
        log: Log::default(),
        checker: config.check_answers.then(Checker::default),
        page_size: config.page_size.max(1),
        url,
    };
    Ok((listener, world, keys))
}
