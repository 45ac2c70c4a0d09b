//! The header in the order of a manual: cbindgen sorts by kind (constants, structs, functions), people look by subject.

use crate::model::Api;
use crate::problem::{Problem, Result};
use crate::text::wrap;

/// The chapters before those of the groups: their titles, what they are about, and how the names in them begin.
const CHAPTERS: [(&str, &str, &[&str]); 12] = [
    (
        "Handles",
        "What the library hands out by pointer. Their functions are in the chapters below.",
        &[],
    ),
    (
        "Version",
        "Which library this is.",
        &["TENANTRY_VERSION", "tenantry_version"],
    ),
    (
        "Codes",
        "What functions return, and the values of switches.",
        &[
            "TENANTRY_OK",
            "TENANTRY_ERROR",
            "TENANTRY_UNSET",
            "TENANTRY_TRUE",
            "TENANTRY_FALSE",
            "tenantry_code",
        ],
    ),
    (
        "Log",
        "What happens to requests on their way, told to a function of yours.",
        &["TENANTRY_LOG_", "tenantry_log_"],
    ),
    (
        "The client",
        "Settings in, a client out.",
        &["TENANTRY_LOGIN", "tenantry_client_"],
    ),
    (
        "Cancellation",
        "Ending calls from another thread.",
        &["tenantry_cancel_"],
    ),
    (
        "Callbacks of procedures",
        "Functions of yours that procedures call: for progress, for the bytes of a download, for a change.",
        &[
            "TENANTRY_PROGRESS",
            "tenantry_progress",
            "tenantry_sink",
            "tenantry_change",
            "tenantry_update",
            "tenantry_write",
        ],
    ),
    (
        "Calls",
        "How one call is made, and the way to endpoints that have no function here.",
        &["tenantry_call", "tenantry_request"],
    ),
    ("Responses", "What came back.", &["tenantry_response_"]),
    (
        "Pages",
        "Lists that come page by page, and what procedures give one by one.",
        &["tenantry_pages_", "tenantry_walk_"],
    ),
    (
        "Accounts",
        "Several accounts, searched together.",
        &["tenantry_accounts_"],
    ),
    ("Errors", "What went wrong.", &["tenantry_error_"]),
];

const OPENING: &str = "#ifdef __cplusplus\nextern \"C\" {\n#endif // __cplusplus";

struct Chapter {
    title: String,
    about: String,
    begins: Vec<String>,
    blocks: Vec<String>,
}

impl Chapter {
    /// How much of the name it knows.
    fn fits(&self, name: &str) -> usize {
        let fitting = self.begins.iter().filter(|begin| name.starts_with(*begin));
        fitting.map(String::len).max().unwrap_or_default()
    }
}

/// The header that cbindgen wrote, in chapters.
pub(super) fn arranged(api: &Api, header: &str) -> Result<String> {
    let problem = |what: &str| Problem::new(format!("include/tenantry.h: {what}"));
    let (before, rest) = header
        .split_once("\n\n\n")
        .ok_or_else(|| problem("expected an empty line behind the introduction"))?;
    let mut chapters = chapters(api);
    let mut after = String::new();
    for block in rest
        .split("\n\n")
        .map(str::trim)
        .filter(|block| !block.is_empty())
    {
        if block.starts_with("#ifdef __cplusplus") || block.starts_with("#endif") {
            if !block.contains("extern \"C\" {") {
                after.push_str(&format!("\n{block}\n"));
            }
            continue;
        }
        let name = name(block).ok_or_else(|| problem(&format!("no name in\n{block}")))?;
        let place = match is_handle(block, name) {
            true => 0,
            false => {
                let fits = chapters.iter().map(|chapter| chapter.fits(name));
                let (place, best) = fits
                    .enumerate()
                    .max_by_key(|(_, fits)| *fits)
                    .unwrap_or_default();
                if best == 0 {
                    return Err(problem(&format!("no chapter for {name}")));
                }
                place
            }
        };
        chapters[place].blocks.push(block.to_owned());
    }
    chapters.retain(|chapter| !chapter.blocks.is_empty());
    let mut text = format!("{before}\n\n{}\n{OPENING}\n", contents(&chapters));
    for (place, chapter) in chapters.iter().enumerate() {
        text.push_str(&heading(place + 1, chapter));
        for block in &chapter.blocks {
            text.push_str(&format!("\n{block}\n"));
        }
    }
    Ok(text + &after)
}

fn chapters(api: &Api) -> Vec<Chapter> {
    let own = CHAPTERS.iter().map(|(title, about, begins)| Chapter {
        title: (*title).to_owned(),
        about: (*about).to_owned(),
        begins: begins.iter().map(|begin| (*begin).to_owned()).collect(),
        blocks: Vec::new(),
    });
    let groups = api.groups.iter().map(|group| Chapter {
        title: title(&group.name),
        about: group.about.clone(),
        begins: vec![format!("tenantry_{}_", group.name)],
        blocks: Vec::new(),
    });
    own.chain(groups).collect()
}

/// `offering_items` as a title.
fn title(group: &str) -> String {
    let words = group.replace('_', " ");
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// The name that a block declares: a constant's, a function's, or a type's.
fn name(block: &str) -> Option<&str> {
    if let Some((_, name)) = block.rsplit_once("\n} ") {
        return name.strip_suffix(';');
    }
    let code = block.rsplit("*/").next()?.trim();
    let word = |text: &str| {
        text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
            .unwrap_or(text.len())
    };
    if let Some(rest) = code.strip_prefix("#define ") {
        return rest.get(..word(rest));
    }
    if code.starts_with("typedef")
        && let Some((_, rest)) = code.split_once("(*")
    {
        return rest.get(..word(rest));
    }
    if code.starts_with("typedef") {
        return code.trim_end_matches(';').rsplit(' ').next();
    }
    let (before, _) = code.split_once('(')?;
    before.rsplit([' ', '*']).next()
}

fn is_handle(block: &str, name: &str) -> bool {
    block.ends_with(&format!("typedef struct {name} {name};"))
}

fn contents(chapters: &[Chapter]) -> String {
    let mut text = "/*\n * Contents\n * ========\n *\n".to_owned();
    for (place, chapter) in chapters.iter().enumerate() {
        text.push_str(&format!(" * {:>2}  {}\n", place + 1, chapter.title));
    }
    text + " */\n"
}

fn heading(place: usize, chapter: &Chapter) -> String {
    let rule = "=".repeat(98);
    let about: String = wrap(&chapter.about, 96)
        .iter()
        .map(|line| format!(" * {line}\n"))
        .collect();
    format!(
        "\n/* {rule}\n * {place}  {}\n *\n{about} * {rule} */\n",
        chapter.title
    )
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn every_kind_of_declaration_has_its_name() {
        let cases = [
            (
                "/**\n * One (1).\n */\n#define TENANTRY_OK 0",
                "TENANTRY_OK",
            ),
            ("typedef struct tenantry_x tenantry_x;", "tenantry_x"),
            (
                "typedef struct {\n    /**\n     * A.\n     */\n    int32_t a;\n} tenantry_y;",
                "tenantry_y",
            ),
            ("typedef int32_t (*tenantry_z)(void *data);", "tenantry_z"),
            ("const char *tenantry_f(int32_t (*x)(void));", "tenantry_f"),
            (
                "int32_t tenantry_g(const tenantry_x *x,\n    size_t n);",
                "tenantry_g",
            ),
        ];
        for (block, expected) in cases {
            assert_eq!(name(block), Some(expected), "{block}");
        }
    }
}
