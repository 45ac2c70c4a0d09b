//! Structs that grow with the library, and the values in them that may be left out.
//!
//! A [`Versioned`] struct begins with its own size as the caller's header knew it. One that is shorter than ours comes from
//! an older program: what it lacks is unset. One that is longer comes from a newer one: fine as long as it sets nothing
//! that we do not know, for what we would silently ignore could be a filter or a limit.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use serde_json::Value;

use crate::codes::{TENANTRY_FALSE, TENANTRY_TRUE, TENANTRY_UNSET};
use crate::text::{self, Problem};

/// More than any of these structs will ever need; what claims more was not set up.
const LARGEST: usize = 4096;

/// A struct that begins with `size_t struct_size` and only ever grows at its end.
///
/// # Safety
/// It is `repr(C)`, its first field is the `usize`, and any bytes make a value of it: integers and raw pointers only.
pub(crate) unsafe trait Versioned: Copy {}

/// Reads such a struct; NULL is none.
///
/// # Safety
/// `given` must be NULL or point to as many bytes as its own `struct_size` says, at least to that size itself.
pub(crate) unsafe fn read<T: Versioned>(name: &str, given: *const T) -> Result<Option<T>, Problem> {
    if given.is_null() {
        return Ok(None);
    }
    let start = given.cast::<u8>();
    // SAFETY: the struct begins with its size, which the caller promised to be there.
    let size = unsafe { given.cast::<usize>().read_unaligned() };
    // Between two multiples a pointer would be cut in half. No compiler gives such a struct such a size.
    if size < size_of::<usize>() || size > LARGEST || !size.is_multiple_of(align_of::<usize>()) {
        return Err(Problem::new(
            name,
            format_args!(
                "struct_size is {size}: set it to sizeof({})",
                short_name::<T>()
            ),
        ));
    }
    let known = size.min(size_of::<T>());
    for offset in known..size {
        // SAFETY: within the size that the caller promised.
        if unsafe { start.add(offset).read() } != 0 {
            return Err(Problem::new(
                name,
                "it sets something that this version of the library does not know",
            ));
        }
    }
    let mut read = MaybeUninit::<T>::zeroed();
    // SAFETY: `known` is at most the size of either, and they do not overlap: `read` is our own.
    unsafe { std::ptr::copy_nonoverlapping(start, read.as_mut_ptr().cast::<u8>(), known) };
    // SAFETY: any bytes make a value, says the trait, and none is uninitialised: what was not copied is zero.
    Ok(Some(unsafe { read.assume_init() }))
}

fn short_name<T>() -> &'static str {
    let name = std::any::type_name::<T>();
    name.rsplit("::").next().unwrap_or(name)
}

/// `TENANTRY_UNSET`, `TENANTRY_TRUE` or `TENANTRY_FALSE`.
pub(crate) fn switch(name: &str, value: i32) -> Result<Option<bool>, Problem> {
    match value {
        TENANTRY_UNSET => Ok(None),
        TENANTRY_TRUE => Ok(Some(true)),
        TENANTRY_FALSE => Ok(Some(false)),
        other => Err(Problem::new(
            name,
            format_args!("expected TENANTRY_UNSET, TENANTRY_TRUE or TENANTRY_FALSE, got {other}"),
        )),
    }
}

/// A number that may be left out, as NULL.
///
/// # Safety
/// `value` must be NULL or valid to read.
pub(crate) unsafe fn number(value: *const i64) -> Option<i64> {
    // SAFETY: the caller promised it.
    unsafe { value.as_ref() }.copied()
}

/// Texts joined by commas, taken apart. An empty one is an empty list.
pub(crate) fn list(joined: &str) -> Value {
    let texts = joined.split(',').filter(|_| !joined.is_empty());
    texts.map(str::trim).collect()
}

/// Milliseconds that may be left out. Zero would mean no time at all, and is refused.
///
/// # Safety
/// As for [`number`].
pub(crate) unsafe fn milliseconds(
    name: &str,
    value: *const i64,
) -> Result<Option<std::time::Duration>, Problem> {
    // SAFETY: the caller promised it.
    let Some(value) = (unsafe { number(value) }) else {
        return Ok(None);
    };
    match u64::try_from(value) {
        Ok(value) if value > 0 => Ok(Some(std::time::Duration::from_millis(value))),
        _ => Err(Problem::new(
            name,
            format_args!("expected more than zero milliseconds, got {value}"),
        )),
    }
}

/// The optional query parameters of one operation. The generated structs implement it.
pub(crate) trait Params: Versioned {
    /// Writes those that are set.
    ///
    /// # Safety
    /// Every pointer in it must be NULL or valid to read, texts up to their NUL.
    unsafe fn write(&self, query: &mut Query);
}

/// Where [`Params`] are written to. It keeps the first problem.
#[derive(Debug, Default)]
pub(crate) struct Query {
    given: Vec<(&'static str, Value)>,
    problem: Option<Problem>,
}

impl Query {
    /// A text, a choice, a date, or a list joined by commas. NULL is unset.
    ///
    /// # Safety
    /// `value` must be NULL or a string that ends in NUL.
    pub(crate) unsafe fn text(&mut self, name: &'static str, value: *const c_char) {
        // SAFETY: the caller promised it.
        match unsafe { text::optional(name, value) } {
            Ok(value) => self.put(name, value),
            Err(problem) => self.fail(problem),
        }
    }

    /// A list joined by commas, for those who take it apart. NULL is unset.
    ///
    /// # Safety
    /// As for [`Query::text`].
    pub(crate) unsafe fn texts(&mut self, name: &'static str, value: *const c_char) {
        // SAFETY: the caller promised it.
        match unsafe { text::optional(name, value) } {
            Ok(value) => self.put(name, value.map(list)),
            Err(problem) => self.fail(problem),
        }
    }

    /// A number, whole or not. NULL is unset.
    ///
    /// # Safety
    /// `value` must be NULL or valid to read.
    pub(crate) unsafe fn number<T: Copy + Into<Value>>(
        &mut self,
        name: &'static str,
        value: *const T,
    ) {
        // SAFETY: the caller promised it.
        match unsafe { value.as_ref() }.map(|value| (*value).into()) {
            Some(Value::Null) => self.fail(Problem::new(name, "expected a number, got none")),
            value => self.put(name, value),
        }
    }

    /// A switch.
    pub(crate) fn boolean(&mut self, name: &'static str, value: i32) {
        match switch(name, value) {
            Ok(value) => self.put(name, value),
            Err(problem) => self.fail(problem),
        }
    }

    /// What was written, as it stands in a query, or the first problem.
    pub(crate) fn done(self) -> Result<Vec<(&'static str, String)>, Problem> {
        let text = |value| match value {
            Value::String(text) => text,
            other => other.to_string(),
        };
        let given = self.values()?.into_iter();
        Ok(given.map(|(name, value)| (name, text(value))).collect())
    }

    /// What was written, or the first problem.
    pub(crate) fn values(self) -> Result<Vec<(&'static str, Value)>, Problem> {
        match self.problem {
            Some(problem) => Err(problem),
            None => Ok(self.given),
        }
    }

    fn put(&mut self, name: &'static str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.given.push((name, value.into()));
        }
    }

    fn fail(&mut self, problem: Problem) {
        self.problem.get_or_insert(problem);
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::c_char;
    use std::ptr::null;

    use super::{Params, Query, Versioned, read, switch};
    use crate::codes::{TENANTRY_FALSE, TENANTRY_TRUE};

    /// The struct as an older header has it, as ours, and as a newer one.
    #[repr(C)]
    #[derive(Clone, Copy)]
    struct Older {
        struct_size: usize,
        name: *const c_char,
    }

    #[repr(C)]
    #[derive(Clone, Copy)]
    struct Ours {
        struct_size: usize,
        name: *const c_char,
        limit: *const i64,
        deep: i32,
    }

    #[repr(C)]
    #[derive(Clone, Copy)]
    struct Newer {
        ours: Ours,
        unknown: usize,
    }

    unsafe impl Versioned for Ours {}

    impl Params for Ours {
        unsafe fn write(&self, query: &mut Query) {
            unsafe { query.text("name", self.name) };
            unsafe { query.number("limit", self.limit) };
            query.boolean("deep", self.deep);
        }
    }

    fn ours() -> Ours {
        Ours {
            struct_size: size_of::<Ours>(),
            name: null(),
            limit: null(),
            deep: 0,
        }
    }

    fn written(ours: &Ours) -> Result<Vec<(&'static str, String)>, String> {
        let mut query = Query::default();
        unsafe { ours.write(&mut query) };
        query.done().map_err(|problem| problem.to_string())
    }

    #[test]
    fn null_is_no_params() {
        assert!(unsafe { read::<Ours>("params", null()) }.unwrap().is_none());
    }

    #[test]
    fn a_shorter_struct_of_an_older_program_leaves_the_rest_unset() {
        let older = Older {
            struct_size: size_of::<Older>(),
            name: c"a".as_ptr(),
        };
        let read = unsafe { read("params", (&raw const older).cast::<Ours>()) };
        let read = read.unwrap().unwrap();
        assert_eq!(written(&read).unwrap(), [("name", "a".to_owned())]);
        assert_eq!(read.deep, 0);
    }

    #[test]
    fn a_longer_struct_is_taken_when_it_sets_nothing_unknown() {
        let mut newer = Newer {
            ours: ours(),
            unknown: 0,
        };
        newer.ours.struct_size = size_of::<Newer>();
        newer.ours.deep = TENANTRY_TRUE;
        let given = (&raw const newer).cast::<Ours>();
        let read = unsafe { super::read("params", given) }.unwrap().unwrap();
        assert_eq!(written(&read).unwrap(), [("deep", "true".to_owned())]);

        newer.unknown = 1;
        let given = (&raw const newer).cast::<Ours>();
        let problem = unsafe { super::read("params", given) }.err().unwrap();
        assert!(
            problem.to_string().starts_with("params: it sets something"),
            "{problem}"
        );
    }

    #[test]
    fn a_size_that_cannot_be_is_refused_and_says_what_to_write() {
        for size in [0, 4, size_of::<usize>() + 4, 1 << 20, usize::MAX] {
            let wrong = Ours {
                struct_size: size,
                ..ours()
            };
            let problem = unsafe { read("params", &raw const wrong) }.err().unwrap();
            assert_eq!(
                problem.to_string(),
                format!("params: struct_size is {size}: set it to sizeof(Ours)")
            );
        }
    }

    #[test]
    fn zero_and_false_are_values_and_unset_is_not() {
        let zero = 0;
        let set = Ours {
            limit: &raw const zero,
            deep: TENANTRY_FALSE,
            ..ours()
        };
        assert_eq!(
            written(&set).unwrap(),
            [("limit", "0".to_owned()), ("deep", "false".to_owned())]
        );
        assert!(written(&ours()).unwrap().is_empty());
    }

    #[test]
    fn a_number_may_have_a_fraction_but_must_be_one() {
        let (half, none) = (0.5, f64::NAN);
        let mut query = Query::default();
        unsafe { query.number("share", &raw const half) };
        assert_eq!(query.done().unwrap(), [("share", "0.5".to_owned())]);
        let mut query = Query::default();
        unsafe { query.number("share", &raw const none) };
        let problem = query.done().unwrap_err().to_string();
        assert_eq!(problem, "share: expected a number, got none");
    }

    #[test]
    fn the_first_problem_is_the_one_reported() {
        let set = Ours {
            name: c"\xff".as_ptr(),
            deep: 7,
            ..ours()
        };
        let problem = written(&set).unwrap_err();
        assert!(problem.starts_with("name: expected UTF-8"), "{problem}");
        assert!(
            switch("deep", 7)
                .unwrap_err()
                .to_string()
                .starts_with("deep: expected TENANTRY_UNSET")
        );
    }
}
