#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace haven {

/// Bytes that must not outlive their use: kept on guarded, locked pages where the system grants it, wiped on release.
/// Move only. Copies of the content made elsewhere (a text field, a pipe) are the caller's to wipe.
class Secret {
 public:
  Secret() = default;
  /// `size` zero bytes.
  explicit Secret(std::size_t size);
  explicit Secret(std::string_view content);
  ~Secret();
  Secret(Secret&& other) noexcept;
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;

  [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
  [[nodiscard]] std::span<unsigned char> bytes() { return {m_data, m_size}; }
  [[nodiscard]] std::string_view view() const { return {reinterpret_cast<const char*>(m_data), m_size}; }
  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] bool empty() const { return m_size == 0; }
  [[nodiscard]] Secret clone() const { return Secret{view()}; }

 private:
  unsigned char* m_data = nullptr;
  std::size_t m_size = 0;
};

/// Prepares the cryptographic library; called by everything here that needs it, safe to repeat.
void initialiseCrypto();

/// Turns off core dumps and debugger attachment for this process: a dump would hold names and keys.
void forbidMemoryDumps();

} // namespace haven
