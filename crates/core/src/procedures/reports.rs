//! Reports: run, waited for, downloaded, and read as rows.

use std::io::Write;

use super::Procedure;
use crate::api::reports::Reports;

impl Reports<'_> {
    /// Downloads a report's file of any length into a sink: a file, a socket, anything that takes bytes. What is in memory at
    /// any time is one piece of it. Gives the file's length in bytes.
    ///
    /// The request is sent again, when the connection breaks, only as long as the sink got nothing. A time limit counts until
    /// the first bytes are there, and anew for all that follow.
    ///
    /// Requests: `GET /reports/{report_id}/stored/{stored_report_id}`.
    ///
    /// # Errors
    /// Those of the request, and kind [`Cancelled`](crate::ErrorKind::Cancelled) when the sink fails. What the sink has got by
    /// then is a part of the file.
    pub fn download_to(
        &self,
        report_id: impl Into<String>,
        stored_report_id: impl Into<String>,
        mut sink: impl Write + Send + 'static,
    ) -> Procedure<u64> {
        let (client, report, stored) = (
            self.client.clone(),
            report_id.into(),
            stored_report_id.into(),
        );
        Procedure::new(|steps| async move {
            let call = client.reports().download(&report, &stored);
            steps.pour(call, &mut sink).await
        })
    }
}
