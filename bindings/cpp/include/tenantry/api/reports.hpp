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

/// Optional parameters of Reports::run().
struct ReportsRunParams {
    /// Milliseconds between two looks. 5000 when it is not given: a report takes a minute or two.
    std::optional<std::int64_t> poll_every_ms = {};
};

/// Optional parameters of Reports::wait_for_files().
struct ReportsWaitForFilesParams {
    /// Milliseconds between two looks. 5000 when it is not given.
    std::optional<std::int64_t> poll_every_ms = {};
};

/// Optional parameters of Reports::run_to().
struct ReportsRunToParams {
    /// Milliseconds between two looks. 5000 when it is not given.
    std::optional<std::int64_t> poll_every_ms = {};
};

/// Optional parameters of Reports::billing_rows().
struct ReportsBillingRowsParams {
    /// Whose usage: `itself`, `direct_partners`, `all_partners`, `all_customers` or `accounts`. `direct_partners` when
    /// it is not given: the direct customers and partners.
    std::optional<std::string> level = {};
    /// `json_v2_0` or `csv_v2_0`, which hold the same. `json_v2_0` when it is not given.
    std::optional<std::string> format = {};
    /// Whether rows without any usage are given as well.
    std::optional<bool> with_zero_usage = {};
    /// Whether the rows have stock keeping units.
    std::optional<bool> show_skus = {};
    /// Milliseconds between two looks. 5000 when it is not given.
    std::optional<std::int64_t> poll_every_ms = {};
};

namespace detail {

inline tenantry_reports_run_params raw(const ReportsRunParams &given, Texts &) {
    auto plain = sized<tenantry_reports_run_params>();
    plain.poll_every_ms = number(given.poll_every_ms);
    return plain;
}

inline tenantry_reports_wait_for_files_params raw(const ReportsWaitForFilesParams &given, Texts &) {
    auto plain = sized<tenantry_reports_wait_for_files_params>();
    plain.poll_every_ms = number(given.poll_every_ms);
    return plain;
}

inline tenantry_reports_run_to_params raw(const ReportsRunToParams &given, Texts &) {
    auto plain = sized<tenantry_reports_run_to_params>();
    plain.poll_every_ms = number(given.poll_every_ms);
    return plain;
}

inline tenantry_reports_billing_rows_params raw(const ReportsBillingRowsParams &given, Texts &texts) {
    auto plain = sized<tenantry_reports_billing_rows_params>();
    plain.level = texts.text("level", given.level);
    plain.format = texts.text("format", given.format);
    plain.with_zero_usage = flag(given.with_zero_usage);
    plain.show_skus = flag(given.show_skus);
    plain.poll_every_ms = number(given.poll_every_ms);
    return plain;
}

}  // namespace detail

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
    ///
    /// @code
    /// const auto report = client.reports().create({{"parameters", {{"kind", "usage_summary"},
    ///     {"tenant_id", "ede9f834-70b3-476c-83d9-736f9f8c7dae"}, {"level", "direct_partners"},
    ///     {"formats", tenantry::Json::array({"csv_v2_0"})}, {"period", {{"start", "2026-01-01"},
    ///     {"end", "2026-01-31"}}}}}, {"schedule", {{"type", "once"}}}, {"result_action", "save"}});
    /// @endcode
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
    ///
    /// @code
    /// const auto report = client.reports().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto id_list = client.reports().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto report = client.reports().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     {{"schedule", {{"enabled", false}}}});
    /// @endcode
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
    ///
    /// @code
    /// client.reports().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    /// @endcode
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
    ///
    /// @code
    /// const auto stored_report_list = client.reports().stored("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto file = client.reports().download("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    std::string download(const std::string &report_id, const std::string &stored_report_id,
                         const Call &call = {}) const {
        return ask_bytes(tenantry_reports_download, call, detail::text("report_id", report_id),
                         detail::text("stored_report_id", stored_report_id));
    }

    /// Orders a report that is made once and kept, and waits until its files are there.
    ///
    /// `reports.download_to` takes the ids of the files. When the answer to the order is lost, the report is looked for
    /// among those that were not there before, and never ordered twice. When waiting fails, the error tells the
    /// report's id, and `reports.wait_for_files` goes on.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET /api/2/reports/{report_id}/stored,
    /// GET /api/2/reports/{report_id}.
    ///
    /// @param parameters What is to be in the report. A NewReportParameters. What is to be in a report. Fields:
    ///   `tenant_id`, `level`, `kind`; optional: `formats`, `period`, `hide_zero_usage`, `show_skus`.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The report and its files. A FinishedReport. A report whose files are made. Fields: `report`, `files`.
    /// @throws Error Its `done()` tells what was done before. One of the kind `service` when a file could not be
    ///   made.
    ///
    /// @code
    /// tenantry::ReportsRunParams params;
    /// params.poll_every_ms = 10;
    /// const auto finished_report = client.reports().run({{"tenant_id", root_id}, {"kind", "usage_current"},
    ///     {"level", "direct_partners"}, {"formats", tenantry::Json::array({"csv", "json_v2_0"})}}, params);
    /// @endcode
    Json run(const Json &parameters, const ReportsRunParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_reports_run, call, detail::json("parameters", parameters), detail::params(params));
    }

    /// Waits until every file of a report is there.
    ///
    /// Requests: GET /api/2/reports/{report_id}, GET /api/2/reports/{report_id}/stored.
    ///
    /// @param report_id The report.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The report and its files. A FinishedReport. A report whose files are made. Fields: `report`, `files`.
    /// @throws Error Its `done()` tells what was done before. One of the kind `service` when a file could not be
    ///   made.
    ///
    /// @code
    /// tenantry::ReportsWaitForFilesParams params;
    /// params.poll_every_ms = 10;
    /// const auto finished_report = client.reports().wait_for_files(report_id, params);
    /// @endcode
    Json wait_for_files(const std::string &report_id, const ReportsWaitForFilesParams &params = {},
                        const Call &call = {}) const {
        return ask_json(tenantry_reports_wait_for_files, call, detail::text("report_id", report_id),
                        detail::params(params));
    }

    /// Downloads a report's file of any length into a sink, piece by piece.
    ///
    /// What is in memory at any time is one piece. The request is sent again, when the connection breaks, only as long
    /// as the sink got nothing. A time limit of the client counts until the first bytes are there, and anew for all
    /// that follow.
    ///
    /// Requests: GET /api/2/reports/{report_id}/stored/{stored_report_id}.
    ///
    /// @param report_id The report.
    /// @param stored_report_id The file, as `reports.stored` and `reports.run` tell it.
    /// @param sink Where the file goes.
    /// @param call How the call is made. Progress is told.
    /// @return The file's length in bytes.
    /// @throws Error Its `done()` tells what was done before. When the download breaks off or the sink fails, the
    ///   sink has got a part of the file.
    ///
    /// @code
    /// const auto result = client.reports().download_to(report_id, file_id, tenantry::into(file));
    /// @endcode
    Json download_to(const std::string &report_id, const std::string &stored_report_id, const Sink &sink,
                     const Call &call = {}) const {
        return ask_json(tenantry_reports_download_to, call, detail::text("report_id", report_id),
                        detail::text("stored_report_id", stored_report_id), detail::callback(sink));
    }

    /// Orders a report in one format, waits for its file and downloads it into a sink.
    ///
    /// As `reports.run` and `reports.download_to` do.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET /api/2/reports/{report_id}/stored,
    /// GET /api/2/reports/{report_id}/stored/{stored_report_id}, GET /api/2/reports/{report_id}.
    ///
    /// @param parameters What is to be in the report, in exactly one format. A NewReportParameters. What is to be in
    ///   a report. Fields: `tenant_id`, `level`, `kind`; optional: `formats`, `period`, `hide_zero_usage`, `show_skus`.
    /// @param sink Where the file goes.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The file that was downloaded. A StoredReport. A file of a report. Fields: `report_format`,
    ///   `created_at`, `status`; optional: `id`, `size`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when there is not exactly one
    ///   format.
    ///
    /// @code
    /// tenantry::ReportsRunToParams params;
    /// params.poll_every_ms = 10;
    /// const auto stored_report = client.reports().run_to({{"tenant_id", root_id}, {"kind", "usage_current"},
    ///     {"level", "direct_partners"}, {"formats", tenantry::Json::array({"csv"})}}, tenantry::into(file), params);
    /// @endcode
    Json run_to(const Json &parameters, const Sink &sink, const ReportsRunToParams &params = {},
                const Call &call = {}) const {
        return ask_json(tenantry_reports_run_to, call, detail::json("parameters", parameters), detail::callback(sink),
                        detail::params(params));
    }

    /// Tells what a tenant's partners and customers are to be billed for in a period.
    ///
    /// Runs the report of the kind `usage_summary`, downloads its file and reads it.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET /api/2/reports/{report_id}/stored,
    /// GET /api/2/reports/{report_id}/stored/{stored_report_id}, GET /api/2/reports/{report_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param start The first day, as in `2026-01-01`.
    /// @param end The last day, as in `2026-01-31`. It belongs to the period.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The rows. A list of UsageRow. Fields: `tenant_id`, `application_id`, `name`, `absolute`, `delta`,
    ///   `effective`; optional: `date`, `tenant_kind`, `user_id`, `user_login`, `infra_id`, `infra_owner_id`,
    ///   `infra_backend_type`, `edition`, `sku`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for days that are none or in the
    ///   wrong order, an unknown level or format.
    ///
    /// @code
    /// tenantry::ReportsBillingRowsParams params;
    /// params.poll_every_ms = 10;
    /// const auto usage_rows = client.reports().billing_rows(root_id, "2026-01-01", "2026-01-31", params);
    /// @endcode
    Json billing_rows(const std::string &tenant_id, const std::string &start, const std::string &end,
                      const ReportsBillingRowsParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_reports_billing_rows, call, detail::text("tenant_id", tenant_id),
                        detail::text("start", start), detail::text("end", end), detail::params(params));
    }

    /// Reads the rows of a report's file that was made before.
    ///
    /// Requests: GET /api/2/reports/{report_id}/stored, GET /api/2/reports/{report_id}/stored/{stored_report_id}.
    ///
    /// @param report_id The report.
    /// @param stored_report_id The file, in the format `json_v2_0` or `csv_v2_0`.
    /// @param call How the call is made. Progress is told.
    /// @return The rows. A list of UsageRow. Fields: `tenant_id`, `application_id`, `name`, `absolute`, `delta`,
    ///   `effective`; optional: `date`, `tenant_kind`, `user_id`, `user_login`, `infra_id`, `infra_owner_id`,
    ///   `infra_backend_type`, `edition`, `sku`.
    /// @throws Error Its `done()` tells what was done before. Not found when the report has no such file; an
    ///   unexpected answer when the file holds no such rows.
    ///
    /// @code
    /// const auto usage_rows = client.reports().rows(report_id, file_id);
    /// @endcode
    Json rows(const std::string &report_id, const std::string &stored_report_id, const Call &call = {}) const {
        return ask_json(tenantry_reports_rows, call, detail::text("report_id", report_id),
                        detail::text("stored_report_id", stored_report_id));
    }

    /// Has a monthly report made and sent again.
    ///
    /// One that is on already is left as it is.
    ///
    /// Requests: GET /api/2/reports/{report_id}, PUT /api/2/reports/{report_id}.
    ///
    /// @param report_id The report.
    /// @param call How the call is made. Progress is told.
    /// @return The report as it is now. A Report. The settings of a report. Fields: `id`, `version`, `result_action`,
    ///   `recipients`, `parameters`, `schedule`, `generation_date`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for a report that is made once.
    ///
    /// @code
    /// const auto report = client.reports().enable(monthly_report_id);
    /// @endcode
    Json enable(const std::string &report_id, const Call &call = {}) const {
        return ask_json(tenantry_reports_enable, call, detail::text("report_id", report_id));
    }

    /// Stops a monthly report from being made and sent.
    ///
    /// One that is off already is left as it is.
    ///
    /// Requests: GET /api/2/reports/{report_id}, PUT /api/2/reports/{report_id}.
    ///
    /// @param report_id The report.
    /// @param call How the call is made. Progress is told.
    /// @return The report as it is now. A Report. The settings of a report. Fields: `id`, `version`, `result_action`,
    ///   `recipients`, `parameters`, `schedule`, `generation_date`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for a report that is made once.
    ///
    /// @code
    /// const auto report = client.reports().disable(monthly_report_id);
    /// @endcode
    Json disable(const std::string &report_id, const Call &call = {}) const {
        return ask_json(tenantry_reports_disable, call, detail::text("report_id", report_id));
    }
};

}  // namespace tenantry

#endif
