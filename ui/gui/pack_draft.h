#pragma once

#include "gui/pack_reading.h"
#include "gui/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace haven::gui {

/// A licence pack while it is being entered: its sheet, what is not in order yet, and what still has to reach the
/// store. Every change is checked as a whole and offered to the store after a short pause; what the store could not
/// take stays here. The steps of the editor show the same draft.
class PackDraft : public QObject {
  Q_OBJECT
 public:
  explicit PackDraft(Session& session, QObject* parent = nullptr);

  /// NotFound; InvalidInput (field "instrument") for one that takes no licence pack.
  Status open(store::PackDraftId id);
  [[nodiscard]] bool isOpen() const { return m_structure != nullptr; }
  [[nodiscard]] store::PackDraftId id() const { return m_id; }
  [[nodiscard]] const instruments::Instrument& structure() const { return *m_structure; }
  [[nodiscard]] const PackSheet& sheet() const { return m_sheet; }
  /// As far as the sheet could be read.
  [[nodiscard]] const instruments::LicencePack& pack() const { return m_reading.pack; }

  /// Writes one cell. `Typing` goes on with what was being typed there: one undo takes it all back.
  enum class Entry { Whole, Typing };
  void put(GridId grid, int row, int column, const QString& text, Entry entry = Entry::Whole);
  /// Any other change of the sheet, as one step to undo.
  void change(const std::function<void(PackSheet&)>& act);
  [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
  void undo();

  [[nodiscard]] const std::vector<SheetFault>& faults() const { return m_reading.faults; }
  [[nodiscard]] int faultCount(PackStep step) const;
  /// Sentences about one cell; empty: in order.
  [[nodiscard]] QString faultAt(GridId grid, int row, int column) const;

  /// Offers the store what it has not taken yet; true when nothing waits. What is larger than a pack can be waits
  /// until it is made shorter.
  bool saveNow();
  [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

 signals:
  /// The sheet is another, perhaps with other rows.
  void changed();
  /// The faults are up to date.
  void checked();
  /// The store took something or refused it.
  void offered();

 private:
  void remember();
  void afterChange();
  void check();

  Session* m_session;
  store::PackDraftId m_id = 0;
  const instruments::Instrument* m_structure = nullptr;
  PackSheet m_sheet;
  SheetReading m_reading;
  std::map<std::tuple<GridId, int, int>, QString> m_faultsByCell;
  std::vector<PackSheet> m_undo;
  std::optional<std::tuple<GridId, int, int>> m_typingAt;
  QTimer m_pause;
  bool m_unsaved = false;
  std::optional<Error> m_failure;
};

} // namespace haven::gui
