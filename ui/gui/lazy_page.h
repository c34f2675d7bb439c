#pragma once

#include <QStackedWidget>

#include <cassert>
#include <functional>
#include <utility>

namespace haven::gui {

/// A page of a stack that is made when it is first asked for: most pages are never opened between unlocking and
/// locking, and one costs hundreds of widgets. Whoever uses `->` opens it or speaks to it, and gets a page that is
/// wired. Whoever only wants to know asks `made`, or compares it with a widget; neither makes anything.
template <class Page>
class LazyPage {
 public:
  /// Says where it goes and how it is made: a new page, wired. Called anew each time after `drop`.
  void comesFrom(QStackedWidget& stack, std::function<Page*()> make) {
    m_stack = &stack;
    m_make = std::move(make);
  }

  Page* operator->() const { return get(); }
  [[nodiscard]] Page* get() const {
    if (m_page == nullptr) {
      assert(m_make);
      m_page = m_make();
      m_stack->addWidget(m_page);
    }
    return m_page;
  }
  /// nullptr: nobody asked for it yet.
  [[nodiscard]] Page* made() const { return m_page; }
  /// Removes the page with all that stands on it; what asks for it next gets another.
  void drop() { delete std::exchange(m_page, nullptr); }

  friend bool operator==(const QWidget* widget, const LazyPage& page) {
    return widget != nullptr && widget == page.m_page;
  }

 private:
  QStackedWidget* m_stack = nullptr; // which has the page
  std::function<Page*()> m_make;
  mutable Page* m_page = nullptr;
};

} // namespace haven::gui
