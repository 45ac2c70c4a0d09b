//! How a sandbox is started, and why it did not start.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

/// How a sandbox is started.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where it listens. Loopback only, unless `allow_remote` is set; port 0 picks a free port.
    pub listen: SocketAddr,
    /// Lets it listen on addresses that other machines reach. What stands below `/sandbox` stays closed to them.
    pub allow_remote: bool,
    /// With a seed, ids and secrets are the same at every start.
    pub seed: Option<u64>,
    /// Holds every answer against the contract, and answers 500 where one breaks it.
    pub check_answers: bool,
    /// No page of a list is longer than this, whatever limit is asked for.
    pub page_size: usize,
    /// How much time of its clock lies between two refreshes of what is used. Without it, figures show at once.
    pub usage_refresh: Option<Duration>,
    /// The file that keeps its state from one run to the next. It holds secrets.
    pub state: Option<PathBuf>,
    /// A state that changes is saved no more often than this.
    pub save_every: Duration,
    /// Fills a new world with partners, customers and users.
    pub populate: Option<Populate>,
    /// Speaks HTTPS instead of HTTP.
    pub tls: Option<Tls>,
}

/// Where the certificate comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tls {
    /// Made for this run; see [`Sandbox::ca_certificate`](crate::Sandbox::ca_certificate).
    SelfMade,
    /// Read from files in PEM form.
    Files {
        /// The certificate, and those that vouch for it.
        certificate: PathBuf,
        /// Its private key.
        key: PathBuf,
    },
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            allow_remote: false,
            seed: None,
            check_answers: true,
            page_size: 5_000,
            usage_refresh: None,
            state: None,
            save_every: Duration::from_secs(5),
            populate: None,
            tls: None,
        }
    }
}

/// How much a new world has beside what every new one has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Populate {
    /// Partners below the one that is there from the start.
    pub partners: u32,
    /// Customers in each of these partners; without any, in the one that is there from the start.
    pub customers: u32,
    /// Users in each customer.
    pub users: u32,
}

/// `partners=10,customers=50,users=5`, or some of the three.
impl FromStr for Populate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut populate = Self::default();
        for part in text.split(',') {
            let (name, number) = part.split_once('=').unwrap_or((part, ""));
            let number: u32 = number
                .parse()
                .map_err(|_| format!("{part} is not a name and a number"))?;
            match name {
                "partners" => populate.partners = number,
                "customers" => populate.customers = number,
                "users" => populate.users = number,
                _ => {
                    return Err(format!("{name} is none of partners, customers and users"));
                }
            }
        }
        Ok(populate)
    }
}

/// Why a sandbox did not start.
#[derive(Debug)]
pub enum StartError {
    /// The address is not a loopback address, and nobody said that it may be another.
    NotLoopback(SocketAddr),
    /// The contract this crate carries cannot be read.
    Contract(String),
    /// The state file cannot be used.
    State(String),
    /// The certificate or its key cannot be used.
    Tls(String),
    /// The address cannot be listened on, or no thread can be had.
    Io(io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotLoopback(address) => write!(
                f,
                "the sandbox listens on loopback only, not on {address}, unless remote access is allowed"
            ),
            Self::Contract(problem) => write!(f, "the contract cannot be read: {problem}"),
            Self::State(problem) => f.write_str(problem),
            Self::Tls(problem) => write!(f, "TLS cannot be spoken: {problem}"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_is_read_from_a_line() {
        let wanted = Populate {
            partners: 10,
            customers: 50,
            users: 5,
        };
        assert_eq!("partners=10,customers=50,users=5".parse(), Ok(wanted));
        for wrong in ["", "partners", "partners=x", "cats=3", "users=-1"] {
            assert!(wrong.parse::<Populate>().is_err(), "{wrong}");
        }
    }
}
