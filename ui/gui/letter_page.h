#pragma once

#include "gui/care_desk.h"
#include "report/referral_letter.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace haven::gui {

class FormField;
class ReportPreview;

/// What a letter can tell, as its writer chooses it.
QString letterPartName(report::LetterPart part);

/// A referral letter: what is asked and what is told, with the pages as the receiver will see them. That it was made is
/// kept with the case (to whom, what it told, a fingerprint of the file), its text is not.
class LetterPage : public QWidget {
  Q_OBJECT
 public:
  explicit LetterPage(CareDesk& care, QWidget* parent = nullptr);
  /// Begins a letter about a choice that counts, or goes on with it.
  void open(casefile::CareChoiceId choice);
  /// Whether something was typed that no letter was made of yet.
  [[nodiscard]] bool hasDraft() const { return m_edited || !m_waiting.isEmpty(); }
  [[nodiscard]] casefile::CareChoiceId choice() const { return m_choice; }
  /// What was typed for a letter that was not made, with the case and the choice it is about; empty where nothing was.
  [[nodiscard]] QJsonObject draft() const;
  /// Fills that in when the letter about that choice is opened.
  void giveBack(const QJsonObject& draft) { m_waiting = draft; }

 signals:
  void left();

 private:
  enum class Field { Receiver, Question, Reason, Consent, Agreements, Organisation, ReachableAt };

  QWidget* makeSide();
  void addWords(QVBoxLayout& column);
  void addLine(QVBoxLayout& column, Field field, const QString& label, const char* name, const QString& help = {});
  void addArea(QVBoxLayout& column, Field field, const QString& label, const char* name, const QString& help = {});
  void addParts(QVBoxLayout& column);
  [[nodiscard]] QString typed(Field field) const;
  void fill(Field field, const QString& text);
  void begin(const casefile::CareChoice& choice);
  void takeWaiting();
  void edited();
  [[nodiscard]] report::LetterOptions options() const;
  [[nodiscard]] report::Document document() const;
  void refresh();
  /// Shows what is missing; false when a letter cannot go out like this.
  bool complete();
  void exportPdf();
  void print();
  /// Keeps the very file that is about to leave the store, with its row in the access log.
  /// @param way "file" or "print"
  Status keepCopy(const QByteArray& file, int pages, const char* way);
  /// Keeps that it was made. False, and told, when that could not be kept.
  bool keep(const QByteArray& file);
  void listEarlier();
  void tell(const QString& text);

  CareDesk* m_care;
  casefile::CaseId m_case = 0;
  casefile::CareChoiceId m_choice = 0;
  std::map<Field, QLineEdit*> m_lines;
  std::map<Field, QPlainTextEdit*> m_areas;
  std::map<Field, FormField*> m_fields;
  std::vector<std::pair<report::LetterPart, QCheckBox*>> m_parts;
  QRadioButton* m_named = nullptr;
  QRadioButton* m_pseudonymous = nullptr;
  QLabel* m_consentGap;
  QLabel* m_earlier;
  QLabel* m_message;
  ReportPreview* m_preview;
  report::Letterhead m_letterhead;
  QTimer m_soon;
  QJsonObject m_waiting; ///< a draft whose letter was not opened yet
  bool m_edited = false;
  bool m_filling = false; ///< by us, not by a person
};

} // namespace haven::gui
