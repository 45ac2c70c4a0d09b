// What the C++ tests have in common: to expect something and say so when it is not, and the sandbox they talk to.

#ifndef EXPECT_HPP
#define EXPECT_HPP

#include <cstdlib>
#include <iostream>
#include <string>
#include <tenantry/tenantry.hpp>

// Ends the program when something that it proves does not hold.
#define REQUIRE(condition)                                                                                 \
    do {                                                                                                   \
        if (!(condition)) {                                                                                \
            std::cerr << __FILE__ << ':' << __LINE__ << ": it is not so that " << #condition << std::endl; \
            std::exit(1);                                                                                  \
        }                                                                                                  \
    } while (false)

// Two UUIDs that mean nothing.
inline const std::string TENANT = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
inline const std::string REPORT = "20dffb36-6e2c-4ce4-8d3f-4f0f3d1f6a3b";

/// The error of this type that the action throws. The program ends when it throws none, or another.
template <typename Expected, typename Action>
Expected thrown_by(Action action) {
    try {
        action();
    } catch (const Expected &error) {
        return error;
    } catch (const std::exception &other) {
        std::cerr << "another error was expected: " << other.what() << std::endl;
        std::exit(1);
    }
    std::cerr << "an error was expected" << std::endl;
    std::exit(1);
}

inline bool is_said(const std::string &text, const std::string &part) {
    return text.find(part) != std::string::npos;
}

/// A client of the server at this address, which takes any token, and sends nothing twice.
inline tenantry::Client client_of(const std::string &url) {
    tenantry::Config config;
    config.datacenter_url = url;
    config.access_token = "token";
    config.retries = 0;
    return tenantry::Client{config};
}

/// The settings for a sandbox, of its first line on stdout, as its API client.
inline tenantry::Config config_of_sandbox(const std::string &first_line) {
    const tenantry::Json keys = tenantry::Json::parse(first_line);
    tenantry::Config config;
    config.datacenter_url = keys.at("url");
    config.client_id = keys.at("client_id").get<std::string>();
    config.client_secret = keys.at("client_secret").get<std::string>();
    return config;
}

#endif
