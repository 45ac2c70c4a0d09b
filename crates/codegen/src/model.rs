//! What the templates write from: the contract's methods and types with every decision taken.
//!
//! A template asks nothing of the contract itself. What it needs to know stands here, in the words of no language.

use serde_json::Value;
use tenantry_contract::{Encoding, ParamKind, Repeat, Token};

/// Everything there is to write.
#[derive(Debug)]
pub struct Api {
    /// The groups, in the contract's order.
    pub groups: Vec<Group>,
    /// The guide's tutorials that are one request: their titles, and the full names of the methods that they are.
    pub tutorials: Vec<(String, String)>,
    /// The types, in the order in which the operations first need them.
    pub types: Vec<Type>,
}

impl Api {
    /// The type of this name.
    #[must_use]
    pub fn type_named(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|item| item.name == name)
    }

    /// What stands behind a shape's name, if it is an alias.
    #[must_use]
    pub fn plain<'a>(&'a self, shape: &'a Shape) -> &'a Shape {
        let Shape::Named(name) = shape else {
            return shape;
        };
        match self.type_named(name).map(|item| &item.definition) {
            Some(Definition::Alias(inner)) => self.plain(inner),
            _ => shape,
        }
    }

    /// Every procedure, in the order of the table.
    pub fn procedures(&self) -> impl Iterator<Item = &Procedure> {
        self.groups.iter().flat_map(|group| &group.procedures)
    }

    /// Every walk, in the order of the table.
    pub fn walks(&self) -> impl Iterator<Item = &Procedure> {
        self.groups.iter().flat_map(|group| &group.walks)
    }

    /// Every method, in the contract's order.
    pub fn methods(&self) -> impl Iterator<Item = &Method> {
        self.groups.iter().flat_map(|group| &group.methods)
    }
}

/// One resource, as in `client.tenants`.
#[derive(Debug)]
pub struct Group {
    /// As in `offering_items`.
    pub name: String,
    /// What its operations are about, as a sentence.
    pub about: String,
    /// Its methods. A group may have none but procedures.
    pub methods: Vec<Method>,
    /// Its procedures.
    pub procedures: Vec<Procedure>,
    /// What goes through something piece by piece. `returns` says what each piece is.
    pub walks: Vec<Procedure>,
}

/// One method.
#[derive(Debug)]
pub struct Method {
    /// The group's name.
    pub group: String,
    /// Its name within the group.
    pub name: String,
    /// What it does, as a sentence.
    pub summary: String,
    /// What else its caller must know, one sentence or more to a line.
    pub notes: Vec<String>,
    /// The HTTP method, in capitals.
    pub http_method: String,
    /// The path below the host.
    pub path: String,
    /// The path's ids.
    pub ids: Vec<Arg>,
    /// What the body is, where there is one.
    pub body: Option<Body>,
    /// The query parameters no request goes without.
    pub required: Vec<Arg>,
    /// The others.
    pub optional: Vec<Arg>,
    /// Query parameters it always sends.
    pub fixed: Vec<(String, String)>,
    /// What a success carries.
    pub answer: Answer,
    /// The statuses the document lists as success.
    pub success: Vec<u16>,
    /// The statuses the document lists as failure.
    pub failures: Vec<u16>,
    /// What sending it twice does.
    pub repeat: Repeat,
    /// What authorises it.
    pub token: Token,
    /// The document lists HTTP Basic.
    pub basic: bool,
    /// It answers page by page.
    pub pages: bool,
}

impl Method {
    /// As in `tenants.get`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.group, self.name)
    }

    /// What must be given besides the body: ids, then required query parameters.
    pub fn given(&self) -> impl Iterator<Item = &Arg> {
        self.ids.iter().chain(&self.required)
    }
}

/// Several requests as one method.
#[derive(Debug)]
pub struct Procedure {
    /// The group's name.
    pub group: String,
    /// Its name within the group.
    pub name: String,
    /// Its place in the table of procedures.
    pub place: usize,
    /// What it does, as a sentence.
    pub summary: String,
    /// What else its caller must know.
    pub notes: Option<String>,
    /// What must be given, in order.
    pub given: Vec<Given>,
    /// The struct of what may be given, in Rust; none when nothing may.
    pub options_type: Option<String>,
    /// What may be given.
    pub options: Vec<Given>,
    /// What comes back; none when nothing does.
    pub returns: Option<Returned>,
    /// The requests it makes, as in `GET /api/2/tenants/{tenant_id}`.
    pub requests: Vec<String>,
    /// What is to be said of its errors.
    pub errors: Option<String>,
    /// The guide's tutorial that it is.
    pub tutorial: Option<String>,
    /// Its arguments in the examples, where `$name` is something of the example world.
    pub example: serde_json::Map<String, Value>,
}

impl Procedure {
    /// As in `tenants.suspend`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.group, self.name)
    }

    /// Everything it takes.
    pub fn takes(&self) -> impl Iterator<Item = &Given> {
        self.given.iter().chain(&self.options)
    }
}

/// What a procedure is given.
#[derive(Debug)]
pub struct Given {
    /// Its name in snake case.
    pub name: String,
    /// Its values.
    pub kind: Taken,
    /// What it is, as one sentence or more.
    pub about: String,
}

/// The values a procedure takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// A UUID.
    Id,
    /// Text.
    Text,
    /// Text, usually one of these known words: the name of the enumeration.
    Words(String),
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Several texts.
    Texts,
    /// JSON of this shape: a type, or a list of one.
    Json(Shape),
    /// A callback that is told one type and gives another, or nothing.
    Change {
        /// What it is told.
        gets: String,
        /// What it gives.
        gives: String,
    },
    /// A callback that takes the bytes of a download as they come.
    Sink,
}

/// What a procedure gives.
#[derive(Debug)]
pub struct Returned {
    /// Its values.
    pub shape: Shape,
    /// What it is, as one sentence or more.
    pub about: String,
}

/// A path id or a query parameter.
#[derive(Debug)]
pub struct Arg {
    /// The name on the wire.
    pub wire: String,
    /// The name in snake case.
    pub name: String,
    /// The values it takes.
    pub kind: ParamKind,
    /// The open enumeration of a choice.
    pub choice: Option<String>,
    /// The word it stands for when it is not given.
    pub default: Option<String>,
    /// What it is, as one sentence or more.
    pub about: String,
    /// A value for examples, as it stands on the wire.
    pub example: String,
    /// The method's example gives it.
    pub shown: bool,
    /// The value a contract walk gives.
    pub sample: String,
}

/// A request's body.
#[derive(Debug)]
pub struct Body {
    /// How it is written.
    pub encoding: Encoding,
    /// Its type; none for a picture.
    pub type_name: Option<String>,
    /// A body for examples.
    pub example: Value,
    /// The body a contract walk sends.
    pub sample: Value,
}

/// What a success carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Nothing.
    Nothing,
    /// JSON of this type.
    Json(String),
    /// An HTML page.
    Text,
    /// A file.
    Bytes,
}

/// A public type.
#[derive(Debug)]
pub struct Type {
    /// Its name.
    pub name: String,
    /// What it is, as one sentence or more.
    pub about: String,
    /// The group whose methods use it most, or `common`.
    pub home: String,
    /// What is in it.
    pub definition: Definition,
    /// The shapes it unites, where the document gives several: the fields of each, by their names on the wire.
    pub shapes: Vec<Vec<Part>>,
}

/// A field of one of several shapes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name on the wire.
    pub wire: String,
    /// Every object of this shape has it.
    pub required: bool,
}

/// What a type is.
#[derive(Debug, PartialEq)]
pub enum Definition {
    /// An object with these fields.
    Object(Vec<Field>),
    /// One of these words, or one not known yet.
    Words(Vec<Word>),
    /// Another name for this.
    Alias(Shape),
}

/// A value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The value on the wire.
    pub wire: String,
    /// Its name in Pascal case.
    pub name: String,
    /// What it means, as a sentence, where its name does not say it all.
    pub about: Option<String>,
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The name in snake case.
    pub name: String,
    /// Its values.
    pub shape: Shape,
    /// When it is written.
    pub state: State,
    /// What it is, as one sentence or more.
    pub about: String,
}

/// Fields are alike when a program cannot tell them apart; their descriptions may differ.
impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.wire == other.wire && self.shape == other.shape && self.state == other.state
    }
}

/// When a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Always, with a value.
    Required,
    /// Always, a value or null.
    RequiredNullable,
    /// With a value or not at all.
    Optional,
    /// With a value, as null, or not at all, and the three mean different things.
    Nullable,
}

impl State {
    /// The state of a field the document marks so.
    #[must_use]
    pub fn of(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::RequiredNullable,
            (false, false) => Self::Optional,
            (false, true) => Self::Nullable,
        }
    }

    /// Every object of the type has the field.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }

    /// The field may be null.
    #[must_use]
    pub fn is_nullable(self) -> bool {
        matches!(self, Self::RequiredNullable | Self::Nullable)
    }
}

/// What values look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Text.
    Text,
    /// Text that must never be shown.
    Secret,
    /// A date and time.
    Timestamp,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// True or false.
    Boolean,
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    /// Several of the same.
    List(Box<Shape>),
    /// A type of this name.
    Named(String),
}
