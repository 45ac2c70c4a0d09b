//! Who and where: people, companies and places, made of the words in `names`.

use serde_json::{Map, Value, json};

use super::{World, names};

/// Somebody.
pub(super) struct Person {
    first: &'static str,
    family: &'static str,
}

impl Person {
    pub(super) fn mailbox(&self) -> String {
        format!("{}.{}", slug(self.first), slug(self.family))
    }

    /// As a contact has them.
    pub(super) fn fields(&self, mail: &str, place: &Map<String, Value>) -> Map<String, Value> {
        let mut fields = place.clone();
        fields.insert("firstname".to_owned(), json!(self.first));
        fields.insert("lastname".to_owned(), json!(self.family));
        fields.insert("email".to_owned(), json!(mail));
        fields
    }
}

impl World<'_> {
    /// A name that nobody has.
    pub(super) fn company(&mut self, endings: &[&'static str]) -> String {
        let (first, ending) = (self.pick(&names::COMPANIES), self.pick(endings));
        let family = self.pick(&names::FAMILIES);
        let name = format!("{first} {family} {ending}");
        let mut unique = name.clone();
        let mut next = 2;
        while self.store.tenants.named(&unique).is_some() {
            unique = format!("{name} {next}");
            next += 1;
        }
        unique
    }

    pub(super) fn person(&mut self) -> Person {
        Person {
            first: self.pick(&names::FIRST),
            family: self.pick(&names::FAMILIES),
        }
    }

    pub(super) fn place(&mut self) -> Map<String, Value> {
        let place = self.below(names::CITIES.len());
        let (city, country, phone) = names::CITIES[place];
        let street = self.pick(&names::STREETS);
        let house = self.below(200) + 1;
        let line = self.below(9_000_000) + 1_000_000;
        let zip = self.below(90_000) + 10_000;
        let place = json!({
            "address1": format!("{house} {street}"),
            "city": city,
            "country": country,
            "phone": format!("+{phone} {line}"),
            "zipcode": zip.to_string(),
        });
        match place {
            Value::Object(place) => place,
            _ => Map::new(),
        }
    }
}

/// A name as it stands in an address.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug
}
