#pragma once

#include "gui/open_record.h"

#include <QObject>
#include <QString>

#include <optional>
#include <set>
#include <string>

namespace haven::gui {

/// The cards of one draft while they are filled in: what is on them, which one is open, and what still has to reach
/// the store. Every change is offered to the store at once; what the store could not take stays here and is offered
/// again with the next change or on `saveNow`. The card page and the shared view show the same sheet.
class DraftSheet : public QObject {
  Q_OBJECT
 public:
  explicit DraftSheet(Session& session, QObject* parent = nullptr);

  /// Reads a draft and opens the card it stopped at. RecordFinal for a completed record.
  Status open(casefile::AdministrationId id);

  [[nodiscard]] const OpenRecord& record() const { return *m_record; }
  [[nodiscard]] bool isOpen() const { return m_record.has_value(); }
  [[nodiscard]] int count() const;
  [[nodiscard]] int current() const { return m_current; }
  [[nodiscard]] bool isLast() const { return m_current + 1 == count(); }
  [[nodiscard]] const instruments::Item& item() const;
  [[nodiscard]] const casefile::ItemRecord& answers() const;
  [[nodiscard]] bool isAnswered(int card) const;
  [[nodiscard]] int indexOf(const std::string& item) const;

  /// Puts something on a card and saves it.
  void put(const casefile::ItemRecord& changed);
  /// Puts the answer to an open question on the sheet and saves it; empty removes it.
  void putOpenAnswer(const std::string& question, const std::string& text);
  /// Opens another card; out of range does nothing.
  void goTo(int card);
  /// Offers the store what it has not taken yet; true when nothing waits.
  bool saveNow();
  [[nodiscard]] bool isSaved() const { return m_unsaved.empty() && m_openUnsaved.empty() && !m_placeUnsaved; }
  /// What the store has not taken, to be taken along when the store is closed; empty when there is nothing.
  [[nodiscard]] QString waiting() const;
  /// Puts that on the sheet again and offers it. What the store says otherwise since then stays as it is there.
  void takeUp(const QString& waiting);
  /// Why the last offer failed.
  [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

 signals:
  void moved();
  void changed();
  /// The store took something or refused it.
  void offered();

 private:
  Status offer();

  Session* m_session;
  std::optional<OpenRecord> m_record;
  int m_current = 0;
  std::set<std::string> m_unsaved;     ///< item ids
  std::set<std::string> m_openUnsaved; ///< ids of open questions
  bool m_placeUnsaved = false;
  std::optional<Error> m_failure;
};

} // namespace haven::gui
