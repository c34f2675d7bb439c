#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;

namespace haven::gui {

class Prompts;

/// The recovery code, shown once: large, grouped, printable. The next page opens when the person says it is kept.
class RecoveryCodeCard : public QFrame {
  Q_OBJECT
 public:
  explicit RecoveryCodeCard(Prompts& prompts, QWidget* parent = nullptr);
  void setCode(const QString& code, const QString& storeFolder);

 signals:
  void keptChanged(bool kept);

 private:
  void print();
  QLabel* m_code;
  QCheckBox* m_kept;
  Prompts* m_prompts;
  QString m_folder;
};

} // namespace haven::gui
