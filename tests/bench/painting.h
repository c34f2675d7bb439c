#pragma once

#include <QEvent>
#include <QObject>

#include <functional>
#include <string>

class QTableView;

namespace haven::bench {

/// Everything that was asked for is laid out and painted.
void paintAll();

/// Handles events as they come until that is so. Throws std::runtime_error after 60 s, with what was waited for.
void workUntil(const std::string& what, const std::function<bool()>& reached);

/// Tells when lines that came after `expect` have been painted in a table: lines of whatever was asked for before may
/// be painted meanwhile, and are not taken for them. The table outlives it.
class PaintedLines : public QObject {
 public:
  explicit PaintedLines(QTableView& table);
  void expect() { m_came = m_painted = false; }
  [[nodiscard]] bool arePainted() const { return m_painted; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool m_came = false;
  bool m_painted = false;
};

} // namespace haven::bench
