#pragma once

#include "base/secret.h"

#include <QWidget>

class QLineEdit;

namespace haven::gui {

class FormField;

/// A new passphrase, twice, with what makes a good one and how long it is by now. Holds it only as long as the fields
/// show it.
class PassphraseFields : public QWidget {
  Q_OBJECT
 public:
  /// The first one of an account, or one that takes the place of another.
  enum class What { First, Replacement };
  explicit PassphraseFields(What what, QWidget* parent = nullptr);
  /// Marks what is wrong at its field; true when the two agree and are long enough.
  bool check();
  /// Hands the passphrase over and empties the fields.
  Secret take();
  void clear();
  [[nodiscard]] QLineEdit* first() const { return m_first; }

 private:
  void count();
  QLineEdit* m_first;
  QLineEdit* m_second;
  FormField* m_firstField;
  FormField* m_secondField;
};

/// Takes the text out of a password field as a secret and empties the field.
Secret takeSecret(QLineEdit& field);

} // namespace haven::gui
