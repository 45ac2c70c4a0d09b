//! How the store's less usual shapes are written down: maps whose keys are no text, and bytes.

/// A map as a list of pairs, whatever its keys are.
pub(super) mod pairs {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(in crate::store) fn serialize<'m, M, K, V, S>(map: &'m M, out: S) -> Result<S::Ok, S::Error>
    where
        &'m M: IntoIterator<Item = (&'m K, &'m V)>,
        K: Serialize + 'm,
        V: Serialize + 'm,
        S: Serializer,
    {
        out.collect_seq(map)
    }

    pub(in crate::store) fn deserialize<'d, M, K, V, D>(input: D) -> Result<M, D::Error>
    where
        M: FromIterator<(K, V)>,
        K: Deserialize<'d>,
        V: Deserialize<'d>,
        D: Deserializer<'d>,
    {
        let pairs: Vec<(K, V)> = Vec::deserialize(input)?;
        Ok(pairs.into_iter().collect())
    }
}

/// Bytes as text in base 64.
pub(super) mod bytes {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(in crate::store) fn serialize<S: Serializer>(
        bytes: &[u8],
        out: S,
    ) -> Result<S::Ok, S::Error> {
        out.serialize_str(&STANDARD.encode(bytes))
    }

    pub(in crate::store) fn deserialize<'d, D: Deserializer<'d>>(
        input: D,
    ) -> Result<Vec<u8>, D::Error> {
        STANDARD
            .decode(String::deserialize(input)?)
            .map_err(de::Error::custom)
    }
}
