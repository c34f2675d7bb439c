#pragma once

namespace haven::tests {

/// Puts `FaultyDisk` under the engine, and under the encryption: what goes wrong goes wrong with the bytes as they are
/// on disk. Between the engine's encrypting layer and its layer for Unix; for every database opened from then on, until
/// the end of its life; no database may be open when it begins and ends. Meanwhile the engine works for one thread.
/// Nothing is really put on disk: a test does not lose power.
class FaultyVfs {
 public:
  FaultyVfs();
  ~FaultyVfs();
  FaultyVfs(const FaultyVfs&) = delete;
  FaultyVfs& operator=(const FaultyVfs&) = delete;
};

} // namespace haven::tests
