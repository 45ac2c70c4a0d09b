//! Lists of words that other operations take. The guide names the addresses and the words; the shape is ours.

use serde_json::json;

use super::{Answer, Ctx, Refusal, Rules};

pub(super) const RULES: Rules = &[("color_schemes", color_schemes), ("languages", languages)];

/// behaviour.md 6: the two the guide names.
const COLOR_SCHEMES: [&str; 2] = ["default", "orange"];
/// behaviour.md 1.7
const LANGUAGES: [&str; 27] = [
    "bg", "zh", "zh-TW", "cs", "da", "nl", "en", "en-US", "fi", "fr", "de", "hu", "id", "it", "ja",
    "ko", "ms", "nb", "pl", "pt", "pt-BR", "ru", "sr", "es", "es-419", "sv", "tr",
];

fn color_schemes(_: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::Json(json!({"items": COLOR_SCHEMES})))
}

fn languages(_: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::Json(json!({"items": LANGUAGES})))
}
