//! A call works from any thread and inside any executor, blocking or not.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use common::Lab;
use tenantry::runtime::Slice;
use tenantry::{Client, Request, api::operations};

#[test]
fn a_blocking_call_works_inside_tokio() {
    let lab = Lab::new();
    let client = lab.client();
    for runtime in [
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap(),
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .build()
            .unwrap(),
    ] {
        let tenant = runtime.block_on(async { client.tenants().get(lab.tenant_id()).wait() });
        assert_eq!(tenant.unwrap().id, lab.tenant_id());
    }
}

#[tokio::test]
async fn calls_are_awaited_side_by_side() {
    let lab = Lab::new();
    let client = lab.client();
    let calls: Vec<_> = (0..32)
        .map(|_| tokio::spawn(client.tenants().get(lab.tenant_id()).send()))
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().id, lab.tenant_id());
    }
}

#[test]
fn a_call_is_awaited_without_any_runtime() {
    struct Unpark(thread::Thread);
    impl Wake for Unpark {
        fn wake(self: std::sync::Arc<Self>) {
            self.0.unpark();
        }
    }
    let lab = Lab::new();
    let client = lab.client();
    let waker = Waker::from(std::sync::Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut call = Box::pin(client.tenants().get(lab.tenant_id()).into_future());
    let tenant = loop {
        match call.as_mut().poll(&mut context) {
            Poll::Ready(result) => break result.unwrap(),
            Poll::Pending => thread::park(),
        }
    };
    assert_eq!(tenant.id, lab.tenant_id());
}

#[test]
fn blocking_and_awaited_calls_share_a_client_from_many_threads() {
    let lab = Lab::new();
    let client = lab.client();
    let id = lab.tenant_id();
    thread::scope(|scope| {
        for number in 0..8 {
            let (client, id) = (&client, &id);
            scope.spawn(move || {
                for _ in 0..20 {
                    if number % 2 == 0 {
                        client.tenants().get(id).wait().unwrap();
                    } else {
                        let runtime = tokio::runtime::Builder::new_current_thread()
                            .build()
                            .unwrap();
                        runtime
                            .block_on(client.tenants().get(id).into_future())
                            .unwrap();
                    }
                }
            });
        }
    });
    let got = lab
        .requests()
        .iter()
        .filter(|row| *row == "tenants.get 200")
        .count();
    assert_eq!(got, 160);
}

#[test]
fn waiting_in_slices_leaves_room_for_other_calls_in_between() {
    let lab = Lab::new();
    let client = lab.client();
    let id = lab.tenant_id();
    let mut task = client
        .start(Request::new(&operations::TENANTS_GET, &[&id]))
        .unwrap();
    let answer = loop {
        // As a signal handler would.
        client.tenants().get(&id).wait().unwrap();
        match task.wait_for(Duration::from_micros(50)).unwrap() {
            Slice::Done(answer) => break answer.unwrap(),
            Slice::Pending(rest) => task = rest,
        }
    };
    assert_eq!(answer.status, 200);
}

#[test]
fn a_dropped_future_stops_its_request() {
    // A server that takes the connection and then sees it close.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder(url).access_token("t").build().unwrap();
    let (asked, was_asked) = std::sync::mpsc::channel();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        std::io::Read::read(&mut stream, &mut [0; 4096]).unwrap();
        asked.send(()).unwrap();
        std::io::Read::read(&mut stream, &mut [0; 4096]).unwrap_or(0)
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let call = tokio::spawn(client.users().me().into_future());
        tokio::task::yield_now().await;
        was_asked.recv().unwrap();
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    });
    assert_eq!(server.join().unwrap(), 0, "the connection was closed");
}

#[test]
fn the_user_agent_stands_in_the_audit_log() {
    let lab = Lab::new();
    let builder = lab
        .builder()
        .client_credentials(lab.sandbox.client_id(), lab.sandbox.client_secret());
    let client = builder
        .user_agent("Training/1.0 Acronis #CyberFit Developers")
        .build()
        .unwrap();
    client.tenants().get(lab.tenant_id()).wait().unwrap();
    let expected = format!(
        "Training/1.0 Acronis #CyberFit Developers tenantry/{}",
        tenantry::VERSION
    );
    assert_eq!(lab.user_agents(), [expected.as_str(), expected.as_str()]);
}
