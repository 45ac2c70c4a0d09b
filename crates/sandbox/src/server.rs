//! Starting and stopping a sandbox.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tenantry_contract::Contract;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;

use crate::clock::Clock;
use crate::config::{Config, StartError};
use crate::faults::Faults;
use crate::http::World;
use crate::http::check::Checker;
use crate::http::routes::Routes;
use crate::log::Log;
use crate::net::{self, tls};
use crate::populate;
use crate::state::{State, StateFile};
use crate::store::{Store, seed};

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

/// What a sandbox says once it listens.
struct Started {
    url: String,
    keys: seed::Keys,
    ca_certificate: Option<String>,
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

/// The whole life of a sandbox.
async fn live(
    config: Config,
    stopped: oneshot::Receiver<()>,
    ready: impl FnOnce(Starting),
) -> io::Result<()> {
    let opened = match open(&config).await {
        Ok(opened) => opened,
        Err(error) => {
            ready(Err(error));
            return Ok(());
        }
    };
    let Opened {
        listener,
        tls,
        world,
        file,
        started,
    } = opened;
    ready(Ok(started));
    let served = net::serve(listener, tls, Arc::clone(&world), async move {
        let _ = stopped.await;
    });
    let Some(file) = file else {
        served.await;
        return Ok(());
    };
    tokio::select! {
        () = served => {}
        () = keep(&file, &world) => {}
    }
    file.save(&world)
}

/// A state that changes is saved no more often than this.
const SAVING: Duration = Duration::from_secs(5);

/// A large state takes long to save, and nobody is answered meanwhile: at most so small a part of the time goes into it.
const SAVING_SHARE: u32 = 20;

/// Saves the state from time to time, as long as it changes.
async fn keep(file: &Arc<StateFile>, world: &Arc<World>) {
    let mut pause = SAVING;
    loop {
        tokio::time::sleep(pause).await;
        if !world.changed.load(Ordering::Relaxed) {
            continue;
        }
        let began = Instant::now();
        let (to, of) = (Arc::clone(file), Arc::clone(world));
        let saved = tokio::task::spawn_blocking(move || to.save(&of)).await;
        if let Ok(Err(error)) = saved {
            eprintln!("tenantry-sandbox: the state cannot be saved: {error}");
        }
        pause = SAVING.max(began.elapsed() * SAVING_SHARE);
    }
}

/// Everything a sandbox begins with.
struct Opened {
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    world: Arc<World>,
    file: Option<Arc<StateFile>>,
    started: Started,
}

async fn open(config: &Config) -> Result<Opened, StartError> {
    let contract = Contract::get().map_err(|error| StartError::Contract(error.to_string()))?;
    let listener = TcpListener::bind(config.listen).await?;
    let address = reachable(listener.local_addr()?);
    let speaker = match &config.tls {
        None => None,
        Some(tls) => Some(tls::speaker(tls, &address.ip().to_string()).map_err(StartError::Tls)?),
    };
    let scheme = if speaker.is_some() { "https" } else { "http" };
    let (tls, ca_certificate) = speaker
        .map(|speaker| (speaker.acceptor, speaker.authority))
        .unzip();
    let file = config
        .state
        .as_deref()
        .map(|path| Arc::new(StateFile::new(path)));
    let state = match &file {
        Some(file) => file.load().map_err(StartError::State)?,
        None => None,
    };
    let state = state.unwrap_or_else(|| begin(config));
    let started = Started {
        url: format!("{scheme}://{address}"),
        keys: state.keys.clone(),
        ca_certificate: ca_certificate.flatten(),
    };
    let clock = Clock::default();
    clock.restore(state.clock);
    let world = Arc::new(World {
        contract,
        routes: Routes::new(contract),
        store: Mutex::new(state.store),
        keys: Mutex::new(state.keys),
        changed: AtomicBool::new(false),
        clock,
        faults: Faults::new(config.seed),
        log: Log::default(),
        checker: config.check_answers.then(Checker::default),
        page_size: config.page_size.max(1),
        url: started.url.clone(),
    });
    if let Some(file) = &file {
        // Better to learn now that it cannot be written than when the work is done.
        file.save(&world)
            .map_err(|error| StartError::State(format!("the state cannot be saved: {error}")))?;
    }
    Ok(Opened {
        listener,
        tls,
        world,
        file,
        started,
    })
}

/// A new world.
fn begin(config: &Config) -> State {
    let clock = Clock::default();
    let now = clock.now();
    let mut store = Store::new(config.seed);
    let keys = seed::sow(&mut store, now);
    if let Some(wanted) = config.populate {
        populate::grow(&mut store, keys.tenant_id, wanted, now);
    }
    State {
        clock: clock.state(),
        keys,
        store,
    }
}

/// Where a client on this machine finds the listener: one that listens everywhere is found at home.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}
