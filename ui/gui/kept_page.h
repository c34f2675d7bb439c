#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

class QWidget;

namespace haven::gui {

/// A page, or a part of one, that opens something of its own beside its fields: a card in the place of a list, a form
/// under a button. What is open in it comes back after the store was locked, before its fields are filled in.
class OpensWithin {
 public:
  virtual ~OpensWithin() = default;
  /// What is open, in words only this part reads; empty: as it is when the page is first shown.
  [[nodiscard]] virtual QString openWithin() const = 0;
  /// Opens that again; what is not there any more is left.
  virtual void openAgain(const QString& what) = 0;
};

/// What stands in the fields of a page, by a path of object names that is the same whenever the page is built. Never
/// among them: fields that hide what is typed, and those that say it is sensitive (`Qt::ImhSensitiveData`), as a
/// passphrase that is given, or the number that confirms a destruction.
using PageFields = QMap<QString, QJsonValue>;
PageFields fieldsOf(const QWidget& page);

/// What was typed and not kept: of each field that differs from the page as the store fills it, what was typed and what
/// stood there.
QJsonObject unkept(const PageFields& typed, const PageFields& stored);
/// Fills that in again, as by hand. A field in which something else stands than stood there before stays as it is.
/// @return what found no place, in words: the field, and what was typed in it
QStringList fillIn(QWidget& page, const QJsonObject& unkept);

/// What is open in the parts of a page.
QJsonObject openWithin(QWidget& page);
void openAgain(QWidget& page, const QJsonObject& within);

/// Where somebody was on a page: the focused field with its cursor, and how far was scrolled.
QJsonObject spotOf(const QWidget& page);
/// Goes there; scrolls once the page has its heights.
void goToSpot(QWidget& page, const QJsonObject& spot);

} // namespace haven::gui
