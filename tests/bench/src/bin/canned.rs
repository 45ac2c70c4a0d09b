//! A server that answers every request with the same bytes, as cheaply as a thread per connection can: one tenant, or a
//! page of a thousand where the path asks for a list. `POST /idp/token` gets a token. Prints its URL, then serves until killed.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

const TENANT: &str = r#"{"ancestral_access":true,"brand_id":3579,"brand_uuid":"14dc11ca-2b16-43bb-8ba4-2a3545c214a0","brand_enabled":false,"contact":{"firstname":"","lastname":"","email":"foo.bar@example.com","address1":"366 5th Ave","address2":"","city":"","country":"","phone":"1-541-754-3010","state":"","zipcode":"","id":"1ac28e13-b8b6-11ea-a31d-001c426f0f58","types":["legal"]},"contacts":[],"created_at":"2015-04-14T00:00:00Z","updated_at":"2023-12-01T11:07:50Z","deleted_at":null,"customer_id":null,"customer_type":"default","default_idp_id":"11111111-1111-1111-1111-111111111111","enabled":true,"has_children":false,"id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","internal_tag":null,"kind":"customer","language":"en","mfa_status":"disabled","name":"Foobar","owner_id":null,"parent_id":"ede9f834-70b3-476c-83d9-736f9f8c7dae","pricing_mode":"production","update_lock":{"enabled":false,"owner_id":null},"version":1}"#;

fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    for stream in listener.incoming() {
        let stream = stream?;
        std::thread::spawn(move || serve(stream));
    }
    Ok(())
}

fn serve(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let one = response(TENANT);
    let page = response(&format!(
        r#"{{"timestamp":"2026-01-01T00:00:00","items":[{}]}}"#,
        vec![TENANT; 1000].join(",")
    ));
    let token = response(
        r#"{"access_token":"opaque","token_type":"bearer","id_token":"opaque","expires_on":4102444800}"#,
    );
    let mut buffer = vec![0; 64 * 1024];
    let mut filled = 0;
    loop {
        let Some(head) = buffer[..filled]
            .windows(4)
            .position(|bytes| bytes == b"\r\n\r\n")
        else {
            match stream.read(&mut buffer[filled..])? {
                0 => return Ok(()),
                count => filled += count,
            }
            continue;
        };
        let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
        let length = text.lines().find_map(|line| {
            line.strip_prefix("content-length:")?
                .trim()
                .parse::<usize>()
                .ok()
        });
        let end = head + 4 + length.unwrap_or(0);
        while filled < end {
            filled += stream.read(&mut buffer[filled..])?;
        }
        let answer = match text.lines().next().unwrap_or_default() {
            line if line.starts_with("post") => &token,
            line if line.starts_with("get /api/2/tenants?") => &page,
            _ => &one,
        };
        stream.write_all(answer)?;
        buffer.copy_within(end..filled, 0);
        filled -= end;
    }
}

fn response(body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
}
