#pragma once

namespace haven::store {

/// For tests alone: while one lives, new key slots cost 8 KiB and one pass instead of a real derivation, and slots that
/// cost that little are read. No part of the program may include this; tests/borders sees to it.
class CheapKeys {
 public:
  CheapKeys();
  ~CheapKeys();
  CheapKeys(const CheapKeys&) = delete;
  CheapKeys& operator=(const CheapKeys&) = delete;
};

} // namespace haven::store
