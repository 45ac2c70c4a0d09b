//! Placeholder until the first run of codegen (which also writes `error_codes::meaning(number: i64) -> Option<&'static str>`
//! from the contract's error_codes, and `operations`).
pub mod error_codes {
    //! stub
    /// stub
    pub fn meaning(_: i64) -> Option<&'static str> {
        None
    }
}
pub mod operations {
    //! stub
    use crate::operation::*;
    /// stub
    pub static AUTH_REQUEST_TOKEN: Operation = Operation {
        name: "auth.request_token",
        method: Method::Post,
        path: "/api/2/idp/token",
        path_params: &[],
        query: &[],
        fixed_query: &[],
        body: BodyKind::Form,
        answer: AnswerKind::Json,
        success: &[200],
        repeat: Repeat::Never,
        credentials: Credentials::Client,
        pages: false,
    };
    /// stub
    pub static AUTH_LOG_IN_WITH_ONE_TIME_TOKEN: Operation = Operation {
        name: "auth.log_in_with_one_time_token",
        method: Method::Post,
        path: "/api/2/idp/ott/login",
        path_params: &[],
        query: &[],
        fixed_query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        success: &[200],
        repeat: Repeat::Never,
        credentials: Credentials::None,
        pages: false,
    };
}
