#include "cli/interrupt.h"

namespace haven::cli {
namespace {

volatile std::sig_atomic_t g_asked = 0; // a handler may touch nothing else

void remember(int) {
  g_asked = 1;
}

} // namespace

Interrupt::Interrupt() {
  g_asked = 0;
  struct sigaction handler {};
  handler.sa_handler = remember;
  handler.sa_flags = SA_RESTART; // nothing that reads or writes fails for it
  sigemptyset(&handler.sa_mask);
  sigaction(SIGINT, &handler, &m_beforeInt);
  sigaction(SIGTERM, &handler, &m_beforeTerm);
}

Interrupt::~Interrupt() {
  sigaction(SIGINT, &m_beforeInt, nullptr);
  sigaction(SIGTERM, &m_beforeTerm, nullptr);
}

bool Interrupt::asked() const {
  return g_asked != 0;
}

} // namespace haven::cli
