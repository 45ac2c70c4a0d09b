//! The whole state as one JSON document: kept in a file from one run to the next, or handed out and taken in by a lever.
//!
//! It holds everything the sandbox remembers of the service, secrets and tokens too; not the request log and not the faults.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock;
use crate::store::Store;
use crate::store::seed::Keys;
use crate::store::snapshot::Snapshot;
use crate::world::World;

/// The form this sandbox writes, and the only one it reads.
const FORM: u32 = 1;

/// What is written down.
#[derive(Serialize)]
struct Written<'w> {
    form: u32,
    clock: clock::State,
    keys: &'w Keys,
    store: &'w Snapshot,
}

/// What was written down.
#[derive(Deserialize)]
pub(crate) struct State {
    pub(crate) clock: clock::State,
    pub(crate) keys: Keys,
    pub(crate) store: Store,
}

/// Only as much as tells whether the rest can be read.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    form: Value,
}

/// Writes the state down. Requests wait only until it is known what to write.
pub(crate) fn write(world: &World, out: impl Write) -> io::Result<()> {
    let (mut store, keys, clock) = {
        let store = world.store.lock().unwrap_or_else(PoisonError::into_inner);
        let keys = world.keys.lock().unwrap_or_else(PoisonError::into_inner);
        (Snapshot::of(&store), keys.clone(), world.clock.state())
    };
    store.sort();
    let written = Written {
        form: FORM,
        clock,
        keys: &keys,
        store: &store,
    };
    serde_json::to_writer(out, &written).map_err(io::Error::from)
}

/// Reads a state.
///
/// # Errors
/// When it cannot be used, in words.
pub(crate) fn read(bytes: &[u8]) -> Result<State, String> {
    let broken = |error: serde_json::Error| format!("The state is broken: {error}.");
    let head: Head = serde_json::from_slice(bytes).map_err(broken)?;
    match head.form.as_u64() {
        Some(form) if form == u64::from(FORM) => {}
        Some(form) if form > u64::from(FORM) => {
            return Err(format!(
                "The state has form {form}, which a newer sandbox wrote; this one reads form {FORM}."
            ));
        }
        _ => return Err("This is no state of a sandbox.".to_owned()),
    }
    let state: State = serde_json::from_slice(bytes).map_err(broken)?;
    if !state.clock.is_sound() {
        return Err("The state is broken: its clock is out of range.".to_owned());
    }
    state
        .store
        .check()
        .map_err(|problem| format!("The state is broken: {problem}."))?;
    Ok(state)
}

/// Puts a state in place of the one there is.
pub(crate) fn replace(world: &World, state: State) {
    let mut store = world.store.lock().unwrap_or_else(PoisonError::into_inner);
    let mut keys = world.keys.lock().unwrap_or_else(PoisonError::into_inner);
    *store = state.store;
    *keys = state.keys;
    world.clock.restore(state.clock);
    world.changed.store(true, Ordering::Relaxed);
}

/// The file that keeps the state.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    /// One writes at a time.
    writing: Mutex<()>,
}

impl StateFile {
    pub(crate) fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            writing: Mutex::default(),
        }
    }

    /// What the file holds; nothing when there is no file yet.
    ///
    /// # Errors
    /// When the file cannot be read or used, in words.
    pub(crate) fn load(&self) -> Result<Option<State>, String> {
        let named = |problem: String| format!("{}: {problem}", self.path.display());
        match fs::read(&self.path) {
            Ok(bytes) => read(&bytes).map(Some).map_err(named),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(named(error.to_string())),
        }
    }

    /// Saves the state. Whatever happens meanwhile, the file holds the old state or the new one and never half of one: it is
    /// written beside, brought to the disk, and then takes the old one's place.
    pub(crate) fn save(&self, world: &World) -> io::Result<()> {
        let _alone = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        world.changed.store(false, Ordering::Relaxed);
        let saved = self.put(world);
        if saved.is_err() {
            world.changed.store(true, Ordering::Relaxed);
        }
        saved
    }

    fn put(&self, world: &World) -> io::Result<()> {
        let mut beside = self.path.clone().into_os_string();
        beside.push(format!(".{}.new", std::process::id()));
        let beside = PathBuf::from(beside);
        let written = (|| {
            let mut out = BufWriter::with_capacity(1 << 20, private(&beside)?);
            write(world, &mut out)?;
            out.flush()?;
            out.get_ref().sync_all()?;
            fs::rename(&beside, &self.path)
        })();
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written?;
        self.settle_folder();
        Ok(())
    }

    /// Brings the new name to the disk too, where a folder can be opened for that.
    fn settle_folder(&self) {
        let folder = self
            .path
            .parent()
            .filter(|path| !path.as_os_str().is_empty());
        if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
            let _ = folder.sync_all();
        }
    }
}

/// A new file that its owner alone can read, for there are secrets in it.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
