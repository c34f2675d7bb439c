#pragma once

#include "gui/fields.h"
#include "gui/form.h"
#include "gui/kept_page.h"
#include "gui/page_frame.h"
#include "gui/session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace haven::gui {

class RelationshipForm;

/// Makes a case, or changes who it is about. A new case is made with the button; changes to an existing one are kept
/// as they are made.
class CaseEditPage : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  explicit CaseEditPage(Session& session, QWidget* parent = nullptr);
  void startNew();
  Status open(casefile::CaseId id);
  /// How many carers there is room for.
  [[nodiscard]] QString openWithin() const override { return QString::number(m_carers.size()); }
  void openAgain(const QString& what) override;

 signals:
  void made(qint64 id);
  void left();

 private:
  void rebuild(const casefile::CaseFile* file);
  RelationshipForm* addCarer();
  [[nodiscard]] casefile::Youth youth() const;
  bool checkYouth();
  bool checkAll();
  void updateAge();
  void make();
  void keepYouth();
  void keepCarer(RelationshipForm* form);
  void report(const Status& status);

  Session* m_session;
  PageFrame* m_frame;
  QLineEdit* m_name = nullptr;
  QCheckBox* m_pseudonym = nullptr;
  DateField* m_birth = nullptr;
  QLineEdit* m_clientNumber = nullptr;
  QComboBox* m_sex = nullptr;
  FormField* m_nameField = nullptr;
  FormField* m_birthField = nullptr;
  FormField* m_clientNumberField = nullptr;
  QVBoxLayout* m_carerRows = nullptr;
  QLabel* m_saved = nullptr;
  QPushButton* m_primary = nullptr;
  QPushButton* m_cancel = nullptr;
  std::vector<RelationshipForm*> m_carers;
  std::optional<casefile::CaseId> m_case;
};

} // namespace haven::gui
