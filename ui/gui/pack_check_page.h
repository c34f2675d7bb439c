#pragma once

#include "gui/session.h"

#include <QWidget>

#include <map>
#include <set>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace haven::gui {

class FormField;
class PackPartCard;
class PageFrame;

/// A whole pack in the order of the manual: to look at, or for the second person who lays it beside the manual. What
/// was ticked stays ticked until the store is locked.
class PackCheckPage : public QWidget {
  Q_OBJECT
 public:
  enum class Purpose { View, Check };

  explicit PackCheckPage(Session& session, QWidget* parent = nullptr);
  /// NotFound where the pack is gone.
  Status open(const std::string& hash, Purpose purpose);

 signals:
  void left();
  /// The second person's check is kept.
  void confirmed(const QString& hash);

 private:
  void showParts(const instruments::LicencePack& pack);
  void addSignature();
  void showProgress();
  void confirm();

  Session* m_session;
  std::string m_hash;
  Purpose m_purpose = Purpose::View;
  PageFrame* m_frame;
  std::vector<PackPartCard*> m_cards;
  std::map<std::string, std::set<QString>> m_compared; ///< parts ticked, by pack
  QLineEdit* m_name = nullptr;
  QLineEdit* m_function = nullptr;
  FormField* m_nameField = nullptr;
  FormField* m_functionField = nullptr;
  QLabel* m_progress;
  QPushButton* m_confirm;
};

} // namespace haven::gui
