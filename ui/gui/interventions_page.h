#pragma once

#include "gui/care_desk.h"
#include "gui/care_finder.h"
#include "gui/kept_page.h"
#include "gui/plan_page.h"

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace haven::gui {

class CareFilterBar;
class CareList;
class CarePartners;
class CareRules;
class CompareBar;
class ComparePage;
class Disclosure;
class FactChips;
class HarmfulNotice;
class InterventionCard;
class LetterPage;

/// What can help this child: what has to be settled first, what Haven looks at, what fits and why, everything to be
/// searched with harmful approaches warned for, and what was chosen. One intervention, or several side by side, are
/// shown in the same place.
class InterventionsPage : public PlanPage, public OpensWithin {
  Q_OBJECT
 public:
  explicit InterventionsPage(CareDesk& care, QWidget* parent = nullptr);
  /// Whether a field of the plan is filled in here: what help is chosen by.
  [[nodiscard]] static bool asks(const plan::Field& field);
  /// Goes to the search field.
  void find();
  /// One back: from a card or a comparison to the list, from what was found to everything. False when there is nothing
  /// to go back to here.
  bool back();
  /// Whether something is written for a letter that was not made yet.
  [[nodiscard]] bool hasDraft() const;
  /// The letter that is being written, also while something else is shown.
  [[nodiscard]] QJsonObject letterDraft() const;
  void giveBackLetter(const QJsonObject& draft);
  /// "card <id>", "letter <choice>", "compare <id> <id>".
  [[nodiscard]] QString openWithin() const override;
  void openAgain(const QString& what) override;

 protected:
  void addContent() override;
  void refresh() override;
  QWidget* widgetOf(const plan::Field& field) override;
  [[nodiscard]] std::vector<plan::Missing> needed() const override;
  [[nodiscard]] PlanPageWords words() const override;
  [[nodiscard]] bool needsInColumn() const override { return false; }
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makePlaces();
  QWidget* makeSearch();
  QWidget* makeFirst();
  QWidget* makeFacts();
  QWidget* makeSetting();
  QWidget* makeChosen();
  QWidget* makeListHead();
  void addFeatures();
  /// What a condition that is not met means here.
  [[nodiscard]] QString conditionWords(const std::string& point) const;
  /// What the rest of the case says of a characteristic.
  [[nodiscard]] QString featureWords(const std::string& point) const;
  void showFirst();
  void showMatching();
  void showHowMany();
  void search();
  /// From the search field to what it led to.
  void toFound();
  void showCount();
  void openCard(const QString& intervention);
  void openCompare();
  void openLetter(casefile::CareChoiceId choice);
  void showList();
  void showCompared();
  /// What has the focus stays where it is on screen while what stands above it changes.
  void holdPlace();
  void keepPlace();
  /// The Tab key goes as one reads.
  void keepOrder();

  CareDesk* m_care;
  QStackedWidget* m_places;
  InterventionCard* m_card;
  ComparePage* m_compare;
  LetterPage* m_letter;
  CompareBar* m_compareBar;
  std::unique_ptr<CareFinder> m_finder;
  QLineEdit* m_search = nullptr;
  QPushButton* m_toList = nullptr; ///< how much fits, and the way there past what stands above it
  HarmfulNotice* m_warning = nullptr;
  Disclosure* m_conditions = nullptr;
  QWidget* m_firstCard = nullptr;
  CareRules* m_firstRules = nullptr;
  FactChips* m_facts = nullptr;
  Disclosure* m_featuresOpen = nullptr;
  QWidget* m_features = nullptr;
  QComboBox* m_setting = nullptr;
  CareFilterBar* m_filters = nullptr;
  QLabel* m_partly = nullptr;
  QLabel* m_count = nullptr;
  CareList* m_list = nullptr;
  CareRules* m_rules = nullptr;
  CarePartners* m_partners = nullptr;
  std::vector<QWidget*> m_unsearched; ///< not there while something is searched
  QPointer<QWidget> m_held;           ///< while the page settles
  int m_heldTop = 0;
  casefile::CaseId m_shownCase = 0;
  std::string m_openedFrom; ///< row to come back to
};

} // namespace haven::gui
