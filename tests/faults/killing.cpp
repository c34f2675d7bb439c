#include "faults/killing.h"

#include "store/child.h"

#include <unistd.h>

#include <stdexcept>
#include <thread>

namespace haven::tests {
namespace {

constexpr int kReady = -1; ///< on the pipe, before any number

void tell(int out, int number) {
  if (::write(out, &number, sizeof number) != sizeof number) ::_exit(125);
}

std::optional<int> hear(const Child& child) {
  int number = 0;
  if (::read(child.output(), &number, sizeof number) != sizeof number) return std::nullopt;
  return number;
}

std::function<void(int)> working(const Killing::Work& work) {
  return [&work](int out) {
    try {
      work([out] { tell(out, kReady); }, [out](int number) { tell(out, number); });
    } catch (const std::exception&) {
      ::_exit(124);
    }
  };
}

void awaitReady(const Child& child) {
  if (hear(child) != kReady) throw std::runtime_error("the process that was to be killed never began");
}

} // namespace

void Killing::rehearse(const Work& work) {
  const Child child(working(work));
  awaitReady(child);
  const auto begun = std::chrono::steady_clock::now();
  if (!hear(child)) throw std::runtime_error("the work that was to be killed cannot be done");
  const auto taken = std::chrono::steady_clock::now() - begun;
  while (hear(child)) {
  }
  // Some are killed only when it is done, but has not come to its end.
  m_longest = std::chrono::duration_cast<std::chrono::microseconds>(taken * 6 / 5);
}

std::optional<int> Killing::kill(const Work& work) {
  Child child(working(work));
  awaitReady(child);
  std::uniform_int_distribution<std::chrono::microseconds::rep> when(0, m_longest.count());
  m_moment = std::chrono::microseconds(when(m_chance));
  std::this_thread::sleep_for(m_moment);
  child.kill();
  std::optional<int> last;
  while (const auto number = hear(child))
    last = number;
  // On a machine that has become slower since the rehearsal nothing would ever be done in time.
  m_early = last ? 0 : m_early + 1;
  if (m_early % 5 == 4) m_longest = m_longest * 3 / 2;
  return last;
}

} // namespace haven::tests
