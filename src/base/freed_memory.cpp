#include "base/freed_memory.h"

#include <cstdlib> // says which library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace haven {

void returnFreedMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

} // namespace haven
