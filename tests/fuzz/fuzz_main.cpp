#include "fuzz/reader.h"

#include <cstddef>
#include <cstdint>

// libFuzzer's entry, with its name and form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  (void)haven::fuzz::takes(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
