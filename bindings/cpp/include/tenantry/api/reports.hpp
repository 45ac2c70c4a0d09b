// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on reports.

#ifndef TENANTRY_API_REPORTS_HPP
#define TENANTRY_API_REPORTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Usage reports: once or every month, kept for download or sent by e-mail.
class Reports : detail::Group {
public:
    using Group::Group;

    /// Orders a usage report, once or for every month.
    ///
    /// POST /api/2/reports
    ///
    /// Generating takes a minute or two: ask `reports.stored` until every wanted format is `saved`, then
    /// `reports.download` it. `recipients` are needed where the report is sent.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param body A NewReport. A report to order. Fields: `result_action`, `parameters`, `schedule`; optional:
    ///   `recipients`, `generation_date`.
    /// @param call How the call is made.
    /// @return A Report. The settings of a report. Fields: `id`, `version`, `result_action`, `recipients`,
    ///   `parameters`, `schedule`, `generation_date`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission), 415 (unsupported content type) and 500 (a failure of the service).
    Json create(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_reports_create, call, detail::json("body", body));
    }

    /// Fetches the settings of one report.
    ///
    /// GET /api/2/reports/{report_id}
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param report_id The report's id.
    /// @param call How the call is made.
    /// @return A Report. The settings of a report. Fields: `id`, `version`, `result_action`, `recipients`,
    ///   `parameters`, `schedule`, `generation_date`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json get(const std::string &report_id, const Call &call = {}) const {
        return ask_json(tenantry_reports_get, call, detail::text("report_id", report_id));
    }

    /// Fetches the ids of a tenant's reports.
    ///
    /// GET /api/2/tenants/{tenant_id}/reports
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @return An IdList. A list of ids. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json ids_for_tenant(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_reports_ids_for_tenant, call, detail::text("tenant_id", tenant_id));
    }

    /// Changes a monthly report, or turns it off and on.
    ///
    /// PUT /api/2/reports/{report_id}
    ///
    /// Only monthly reports can be changed, and of their parameters only `kind` and `level`.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param report_id The report's id.
    /// @param body A ReportUpdate. What changes in a report. Fields, all optional: `recipients`, `parameters`,
    ///   `schedule`.
    /// @param call How the call is made.
    /// @return A Report. The settings of a report. Fields: `id`, `version`, `result_action`, `recipients`,
    ///   `parameters`, `schedule`, `generation_date`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    ///   (unsupported content type).
    Json update(const std::string &report_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_reports_update, call, detail::text("report_id", report_id),
                        detail::json("body", body));
    }

    /// Deletes a report.
    ///
    /// DELETE /api/2/reports/{report_id}
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param report_id The report's id.
    /// @param version The version the report has now.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials) and 403 (no permission).
    void delete_(const std::string &report_id, std::int64_t version, const Call &call = {}) const {
        ask(tenantry_reports_delete, call, detail::text("report_id", report_id), detail::text("version", version));
    }

    /// Fetches the list of a report's files, finished or not.
    ///
    /// GET /api/2/reports/{report_id}/stored
    ///
    /// One entry for each format. An entry stands there while its file is still being made.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param report_id The report's id.
    /// @param call How the call is made.
    /// @return A StoredReportList. The files of a report. Fields, all optional: `items`.
    /// @throws Error The contract lists 401 (no valid credentials) and 403 (no permission).
    Json stored(const std::string &report_id, const Call &call = {}) const {
        return ask_json(tenantry_reports_stored, call, detail::text("report_id", report_id));
    }

    /// Downloads one file of a report, in the format it was generated in.
    ///
    /// GET /api/2/reports/{report_id}/stored/{stored_report_id}
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param report_id The report's id.
    /// @param stored_report_id The stored file's id, as `reports.stored` lists it.
    /// @param call How the call is made.
    /// @return The bytes of the file.
    /// @throws Error The contract lists 401 (no valid credentials) and 403 (no permission).
    std::string download(const std::string &report_id, const std::string &stored_report_id,
                         const Call &call = {}) const {
        return ask_bytes(tenantry_reports_download, call, detail::text("report_id", report_id),
                         detail::text("stored_report_id", stored_report_id));
    }
};

}  // namespace tenantry

#endif
