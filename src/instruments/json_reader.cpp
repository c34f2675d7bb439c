#include "instruments/json_reader.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace haven::instruments {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxDepth = 32;

/// Builds the document from parse events, knowing at each of them where it is. Stops at the first fault.
class Builder final : public nlohmann::json_sax<json> {
 public:
  bool null() override { return add(json(nullptr)); }
  bool boolean(bool value) override { return add(json(value)); }
  bool number_integer(number_integer_t value) override { return add(json(value)); }
  bool number_unsigned(number_unsigned_t value) override { return add(json(value)); }
  bool number_float(number_float_t value, const string_t& /*digits*/) override { return add(json(value)); }
  bool binary(binary_t& /*value*/) override { return refuse("not-json"); }
  bool string(string_t& value) override { return isText(value) ? add(json(std::move(value))) : refuse("not-text"); }
  bool start_object(std::size_t /*elements*/) override { return open(json::object()); }
  bool start_array(std::size_t /*elements*/) override { return open(json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& value) override {
    Level& level = m_open.back();
    const bool twice = level.value.contains(value);
    level.key = std::move(value);
    return !twice || refuse("duplicate-key");
  }
  bool parse_error(std::size_t position, const std::string& /*token*/, const json::exception& /*why*/) override {
    m_errorAt = position;
    return false;
  }

  [[nodiscard]] const JsonFault& fault() const { return m_fault; }
  [[nodiscard]] std::size_t errorAt() const { return m_errorAt; }
  json take() { return std::move(m_root); }

 private:
  struct Level {
    json value;
    std::string key; ///< of the member being read
  };

  [[nodiscard]] std::string here() const {
    json::json_pointer at;
    for (const Level& level : m_open) {
      if (level.value.is_array())
        at.push_back(std::to_string(level.value.size()));
      else
        at.push_back(level.key);
    }
    return at.to_string();
  }
  bool refuse(const char* reason) {
    m_fault = {here(), reason};
    return false;
  }
  bool add(json value) {
    if (++m_values > kMaxJsonValues) {
      m_fault = {"", "too-large"};
      return false;
    }
    if (m_open.empty())
      m_root = std::move(value);
    else if (m_open.back().value.is_array())
      m_open.back().value.push_back(std::move(value));
    else
      m_open.back().value[m_open.back().key] = std::move(value);
    return true;
  }
  bool open(json empty) {
    if (m_open.size() == kMaxDepth) return refuse("too-deep");
    m_open.push_back({std::move(empty), {}});
    return true;
  }
  bool close() {
    json done = std::move(m_open.back().value);
    m_open.pop_back();
    return add(std::move(done));
  }

  std::vector<Level> m_open;
  json m_root;
  JsonFault m_fault;
  std::size_t m_errorAt = 0;
  std::size_t m_values = 0;
};

JsonFault atLine(std::string_view text, std::size_t position, const char* reason) {
  const auto read = text.substr(0, std::min(position, text.size()));
  return {"line " + std::to_string(1 + std::count(read.begin(), read.end(), '\n')), reason};
}

} // namespace

tl::expected<json, JsonFault> readJson(std::string_view text) {
  if (text.size() > kMaxJson) return tl::unexpected(JsonFault{"", "too-large"});
  Builder builder;
  try {
    if (json::sax_parse(text, &builder)) return builder.take();
  } catch (const json::exception&) {
    return tl::unexpected(atLine(text, 0, "not-json"));
  }
  if (!builder.fault().reason.empty()) return tl::unexpected(builder.fault());
  return tl::unexpected(atLine(text, builder.errorAt(), isText(text) ? "not-json" : "not-text"));
}

} // namespace haven::instruments
