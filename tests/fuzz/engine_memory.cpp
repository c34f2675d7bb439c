#include "fuzz/engine_memory.h"

#include "fuzz/reader.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace haven::fuzz {
namespace {

constexpr std::size_t kHead = 16;           ///< before each piece: its class
constexpr unsigned kSmallest = 5;           ///< class of 32 bytes
constexpr unsigned kClasses = 32;           ///< by powers of two
constexpr std::size_t kChunk = 1024 * 1024; ///< asked of the system at once

/// Pieces that were given back, by class; the first bytes of each lead to the next.
std::array<void*, kClasses> given{};
char* chunk = nullptr;
std::size_t left = 0;

std::size_t sizeOf(unsigned kind) {
  return std::size_t{1} << kind;
}

unsigned classFor(int bytes) {
  const auto wanted = static_cast<std::size_t>(std::max(bytes, 1)) + kHead;
  return std::max(kSmallest, static_cast<unsigned>(std::bit_width(wanted - 1)));
}

char* newPiece(unsigned kind) {
  const std::size_t size = sizeOf(kind);
  if (size > kChunk) return static_cast<char*>(std::malloc(size));
  if (left < size) {
    chunk = static_cast<char*>(std::malloc(kChunk));
    left = chunk == nullptr ? 0 : kChunk;
    if (chunk == nullptr) return nullptr;
  }
  char* piece = chunk;
  chunk += size;
  left -= size;
  return piece;
}

void* take(int bytes) {
  const unsigned kind = classFor(bytes);
  char* piece = static_cast<char*>(given[kind]);
  if (piece != nullptr)
    std::memcpy(&given[kind], piece + kHead, sizeof(void*));
  else
    piece = newPiece(kind);
  if (piece == nullptr) return nullptr;
  std::memcpy(piece, &kind, sizeof kind);
  return piece + kHead;
}

unsigned classOf(const void* memory) {
  unsigned kind = 0;
  std::memcpy(&kind, static_cast<const char*>(memory) - kHead, sizeof kind);
  return kind;
}

void giveBack(void* memory) {
  if (memory == nullptr) return;
  const unsigned kind = classOf(memory);
  std::memcpy(memory, &given[kind], sizeof(void*));
  given[kind] = static_cast<char*>(memory) - kHead;
}

int room(void* memory) {
  return memory == nullptr ? 0 : static_cast<int>(sizeOf(classOf(memory)) - kHead);
}

void* resize(void* memory, int bytes) {
  if (bytes <= room(memory)) return memory;
  void* larger = take(bytes);
  if (larger == nullptr) return nullptr;
  std::memcpy(larger, memory, static_cast<std::size_t>(room(memory)));
  giveBack(memory);
  return larger;
}

int rounded(int bytes) {
  return static_cast<int>(sizeOf(classFor(bytes)) - kHead);
}

int begin(void*) {
  return SQLITE_OK;
}
void end(void*) {}

} // namespace

void keepEngineMemory() {
  static sqlite3_mem_methods methods{take, giveBack, resize, room, rounded, begin, end, nullptr};
  require(sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK, "the engine is not in use yet");
}

} // namespace haven::fuzz
