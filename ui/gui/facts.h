#pragma once

#include "casefile/person.h"

#include <QWidget>

#include <string>

class QGridLayout;

namespace haven::gui {

/// Labels and values in two columns; read out as one line each. What has no value is left out.
class Facts : public QWidget {
 public:
  explicit Facts(QWidget* parent = nullptr);
  void add(const QString& name, const QString& value);
  void add(const QString& name, const std::string& value) { add(name, QString::fromStdString(value)); }

 private:
  QGridLayout* m_grid;
};

/// "Fenna Voorbeeld, gedragswetenschapper, SKJ 123 · 21-11-2026 14:05"
QString signatureWords(const casefile::Signature& signature);

} // namespace haven::gui
