//! The listening end: takes connections, serves HTTP/1.1 on each, and ends them in good order.
//!
//! It is our own loop and not a framework's, because faults reach down to the connection. It knows nothing of what is
//! asked and answered.

pub(crate) mod tls;
pub(crate) mod wire;

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use self::wire::{Cut, Wire};
use crate::http;
use crate::world::World;

/// Requests under way get this long to end when the sandbox stops.
const GRACE: Duration = Duration::from_secs(5);

/// A client that says nothing gets this long to agree on how to speak.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// When no connection can be taken, for want of file descriptors say, the next attempt waits this long.
const BREATH: Duration = Duration::from_millis(50);

/// Serves until told to stop. Then no connection is taken any more, idle ones are closed, and requests under way are
/// answered, unless they take too long.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    world: Arc<World>,
    stop: impl Future<Output = ()>,
) {
    let mut stop = pin!(stop);
    let (end, ended) = watch::channel(());
    let mut open = JoinSet::new();
    loop {
        tokio::select! {
            () = &mut stop => break,
            Some(_) = open.join_next() => {}
            taken = listener.accept() => match taken {
                Ok((stream, from)) => {
                    let (tls, world, ended) = (tls.clone(), Arc::clone(&world), ended.clone());
                    open.spawn(connection(stream, from, tls, world, ended));
                }
                Err(_) => tokio::time::sleep(BREATH).await,
            },
        }
    }
    drop(listener);
    let _ = end.send(());
    let all = async { while open.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(GRACE, all).await;
}

/// Serves one connection until either side ends it.
async fn connection(
    stream: TcpStream,
    from: SocketAddr,
    tls: Option<TlsAcceptor>,
    world: Arc<World>,
    mut ended: watch::Receiver<()>,
) {
    let _ = stream.set_nodelay(true);
    let cut = Cut::default();
    let wire = match tls {
        None => Wire::plain(stream, cut.clone()),
        Some(tls) => tokio::select! {
            agreed = tokio::time::timeout(HANDSHAKE, tls.accept(stream)) => match agreed {
                Ok(Ok(stream)) => Wire::tls(stream, cut.clone()),
                Ok(Err(_)) | Err(_) => return,
            },
            _ = ended.changed() => return,
        },
    };
    let service = service_fn(move |request| {
        let (world, cut) = (Arc::clone(&world), cut.clone());
        async move { http::handle(&world, from, request, &cut).await }
    });
    let mut served = pin!(http1::Builder::new().serve_connection(TokioIo::new(wire), service));
    tokio::select! {
        _ = served.as_mut() => return,
        _ = ended.changed() => served.as_mut().graceful_shutdown(),
    }
    let _ = served.await;
}
