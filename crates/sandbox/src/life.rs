//! The life of a sandbox, from opening its world to saving it.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tenantry_contract::Contract;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;

use crate::clock::Clock;
use crate::config::{Config, StartError};
use crate::faults::Faults;
use crate::http::check::Checker;
use crate::http::routes::Routes;
use crate::log::Log;
use crate::net::{self, tls};
use crate::populate;
use crate::state::{State, StateFile};
use crate::store::{Store, seed};
use crate::world::World;

/// What a sandbox says once it listens.
pub(crate) struct Started {
    pub(crate) url: String,
    pub(crate) keys: seed::Keys,
    pub(crate) ca_certificate: Option<String>,
}

/// The whole life of a sandbox.
pub(crate) async fn live(
    config: Config,
    stopped: oneshot::Receiver<()>,
    ready: impl FnOnce(Result<Started, StartError>),
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
        () = keep(&file, &world, config.save_every) => {}
    }
    file.save(&world)
}

/// A large state takes long to save: at most so small a part of the time goes into it.
const SAVING_SHARE: u32 = 20;

/// Saves the state from time to time, as long as it changes.
async fn keep(file: &Arc<StateFile>, world: &Arc<World>, every: Duration) {
    let mut pause = every;
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
        pause = every.max(began.elapsed() * SAVING_SHARE);
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
        usage_refresh: config.usage_refresh,
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
