#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace haven::bench {

/// Every SQL statement, with its values in place, that connections opened during `work` run.
std::vector<std::string> tracedDuring(const std::function<void()>& work);

/// With which settings the first connection begins.
std::vector<std::string> settingsOf(const std::vector<std::string>& statements);
/// Those of them that only read.
std::vector<std::string> readsOf(const std::vector<std::string>& statements);

/// Runs statements on the database of a file, which is made where it is not there, one after the other to their last
/// row; every value of every row is fetched. Settings come with the statements, as Haven makes them.
/// @param encrypted as Haven encrypts, with a key of its own; else as SQLite writes
void replay(const std::filesystem::path& file, bool encrypted, const std::vector<std::string>& statements);

} // namespace haven::bench
