#pragma once

#include <QString>

#include <set>

class QPushButton;
class QWidget;

namespace haven::gui {

/// As low as a chip: what stands above a list takes rows from it.
void makeLow(QPushButton& button);
/// A small button that stays pressed while it is chosen.
QPushButton* makeChip(const QString& words, const QString& name);
/// A row of chips behind a few words, on as many lines as it takes; chips are added to its layout.
QWidget* makeChipRow(const QString& words);

/// What a chip does to what is chosen.
template <class T>
void choose(std::set<T>& chosen, const T& one, bool on) {
  if (on)
    chosen.insert(one);
  else
    chosen.erase(one);
}

} // namespace haven::gui
