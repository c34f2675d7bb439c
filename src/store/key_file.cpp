#include "store/key_file.h"

#include "store/durable_file.h"
#include "store/system_calls.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string>

namespace haven::store {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kMaxFile = 4096;
constexpr std::size_t kIdBytes = 8;
constexpr int kFormat = 1;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;
constexpr std::string_view kWhatItIs = "Sleutelbestand van Haven. Hoort bij een account en is nodig naast het "
                                       "wachtwoord. Bewaar het apart van de computer.";

/// The text of a file around the bytes, with nothing of them left elsewhere in memory.
Secret textOf(const Secret& bytes, RandomSource& random) {
  std::string id(kIdBytes, '\0');
  random.fill({reinterpret_cast<unsigned char*>(id.data()), id.size()});
  std::string idText(2 * kIdBytes + 1, '\0');
  sodium_bin2hex(idText.data(), idText.size(), reinterpret_cast<const unsigned char*>(id.data()), id.size());
  idText.pop_back();
  const std::string before = "{\n \"what\": \"" + std::string(kWhatItIs) +
                             "\",\n \"format\": " + std::to_string(kFormat) + ",\n \"id\": \"" + idText +
                             "\",\n \"key\": \"";
  constexpr std::string_view kAfter = "\"\n}\n";
  constexpr std::size_t kEncoded = sodium_base64_ENCODED_LEN(kKeyFileBytes, kBase64); // with a NUL
  Secret text{before.size() + kEncoded - 1 + kAfter.size()};
  Secret encoded{kEncoded};
  sodium_bin2base64(reinterpret_cast<char*>(encoded.bytes().data()), kEncoded, bytes.bytes().data(), bytes.size(),
                    kBase64);
  auto at = std::ranges::copy(before, text.bytes().begin()).out;
  at = std::ranges::copy(encoded.bytes().first(kEncoded - 1), at).out;
  std::ranges::copy(kAfter, at);
  return text;
}

Status writeNew(const fs::path& file, const Secret& text) {
  const int descriptor = systemCalls().open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0 && errno == EEXIST) return fail(ErrorKind::StoreExists, {{"file", file.string()}});
  if (descriptor < 0) return fail(systemError(errno, file));
  // In one piece: a file system that takes half of a hundred bytes is full.
  const ssize_t written = systemCalls().write(descriptor, text.bytes().data(), text.size());
  int code = written < 0 ? errno : ENOSPC;
  bool done = written == static_cast<ssize_t>(text.size());
  if (done && systemCalls().fsync(descriptor) != 0) {
    code = errno;
    done = false;
  }
  ::close(descriptor);
  if (done) return {};
  systemCalls().unlink(file.c_str());
  return fail(systemError(code, file));
}

/// Read past every buffer that nobody wipes.
Result<Secret> contentOf(const fs::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return fail(systemError(errno, file));
  Secret buffer{kMaxFile};
  std::size_t length = 0;
  ssize_t got = 1;
  while (got > 0 && length < kMaxFile) {
    got = ::read(descriptor, buffer.bytes().data() + length, kMaxFile - length);
    if (got > 0) length += static_cast<std::size_t>(got);
  }
  const int code = errno;
  ::close(descriptor);
  if (got < 0 && code != EISDIR && code != EAGAIN) return fail(systemError(code, file));
  if (got < 0 || length == kMaxFile) return fail(ErrorKind::InvalidFile);
  return Secret(buffer.view().substr(0, length));
}

std::optional<Secret> keyIn(std::string_view text) {
  try {
    json content = json::parse(text);
    auto& encoded = content.at("key").get_ref<std::string&>();
    Secret bytes{kKeyFileBytes};
    std::size_t got = 0;
    const char* end = nullptr;
    const int read = sodium_base642bin(bytes.bytes().data(), bytes.size(), encoded.data(), encoded.size(), nullptr,
                                       &got, &end, kBase64);
    const bool whole = read == 0 && got == bytes.size() && end == encoded.data() + encoded.size();
    sodium_memzero(encoded.data(), encoded.size());
    if (whole && content.at("format") == kFormat) return bytes;
  } catch (const json::exception&) { // is no key file
  }
  return std::nullopt;
}

} // namespace

Result<Secret> makeKeyFile(const fs::path& file, RandomSource& random) {
  Secret bytes{kKeyFileBytes};
  random.fill(bytes.bytes());
  if (const Status written = writeNew(file, textOf(bytes, random)); !written) return fail(written.error());
  // A stick may not allow it; the content is there all the same.
  static_cast<void>(syncFolder(file.parent_path()));
  return bytes;
}

Result<Secret> readKeyFile(const fs::path& file) {
  auto text = contentOf(file);
  if (!text && text.error().kind != ErrorKind::InvalidFile) return fail(text.error());
  auto bytes = text ? keyIn(text->view()) : std::nullopt;
  if (!bytes) return fail(ErrorKind::InvalidFile, {{"file", file.string()}, {"reason", "not-a-key-file"}});
  return std::move(*bytes);
}

} // namespace haven::store
