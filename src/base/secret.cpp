#include "base/secret.h"

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace haven {

void initialiseCrypto() {
  if (sodium_init() < 0) std::abort(); // no random source: nothing safe can be done
}

void forbidMemoryDumps() {
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

Secret::Secret(std::size_t size) : m_size(size) {
  initialiseCrypto();
  if (size == 0) return;
  m_data = static_cast<unsigned char*>(sodium_malloc(size));
  if (m_data == nullptr) throw std::bad_alloc();
  sodium_memzero(m_data, size);
}

Secret::Secret(std::string_view content) : Secret(content.size()) {
  if (!content.empty()) std::memcpy(m_data, content.data(), content.size());
}

Secret::~Secret() {
  if (m_data != nullptr) sodium_free(m_data); // wipes before it frees
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
  std::swap(m_data, other.m_data);
  std::swap(m_size, other.m_size);
  return *this;
}

} // namespace haven
