#pragma once

#include "base/random.h"
#include "base/secret.h"

#include <QWidget>

class QLineEdit;

namespace haven::gui {

class FormField;

/// The passphrase that an administrator gives somebody to begin with: made up of a few words, or typed. Readable, for
/// it is to be handed over.
class GivenPassphrase : public QWidget {
  Q_OBJECT
 public:
  explicit GivenPassphrase(RandomSource& random, QWidget* parent = nullptr);
  /// Puts a newly made one in the field.
  void renew();
  void forget();
  /// Marks what is wrong; true when it is long enough.
  bool check();
  void showProblem(const QString& words);
  [[nodiscard]] QString words() const;
  [[nodiscard]] Secret secret() const;
  [[nodiscard]] QLineEdit* edit() const { return m_edit; }

 private:
  RandomSource* m_random;
  QLineEdit* m_edit;
  FormField* m_field;
};

} // namespace haven::gui
