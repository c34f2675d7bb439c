#pragma once

#include "gui/session.h"
#include "store/access_log.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace haven::gui {

class ReportPreview;

/// The case summary: choose what goes in, see the pages as they will be, export or print.
class ReportPage : public QWidget {
  Q_OBJECT
 public:
  explicit ReportPage(Session& session, QWidget* parent = nullptr);
  Status open(casefile::CaseId id);

 private:
  QWidget* makeOptions();
  void listRelationships();
  [[nodiscard]] report::SummaryOptions options() const;
  [[nodiscard]] report::Document document() const;
  void refresh();
  void exportPdf();
  void print();
  /// Writes in the access log that it is about to leave the store.
  Status note(store::LogAct act);
  void tell(const QString& text);

  Session* m_session;
  std::optional<casefile::CaseFile> m_file;
  report::Definitions m_definitions;
  /// With the organisation's additions; only where help was chosen, of which it tells more.
  std::optional<interventions::InterventionCatalogue> m_interventions;
  QComboBox* m_about;
  QRadioButton* m_professional;
  QRadioButton* m_parents;
  QRadioButton* m_named;
  QRadioButton* m_pseudonymous;
  std::vector<std::pair<report::Section, QCheckBox*>> m_sections;
  QLabel* m_message;
  ReportPreview* m_preview;
  QTimer m_soon;
};

} // namespace haven::gui
