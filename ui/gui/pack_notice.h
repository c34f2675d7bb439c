#pragma once

#include "gui/open_record.h"

#include <QWidget>

class QString;
class QVBoxLayout;

namespace haven::gui {

/// Tells of a form without a licence pack what is kept, what is missing and how to add it; and where a pack was put in
/// use meanwhile, lets the form go on with it. Shows nothing for a form that has all it needs.
class PackNotice : public QWidget {
  Q_OBJECT
 public:
  explicit PackNotice(QWidget* parent = nullptr);
  void show(Session& session, const OpenRecord& record);

 signals:
  /// Go on with the licence pack in use: `attachPack` for a draft, a correction for a final record.
  void packWanted();
  /// To the licence packs.
  void adminWanted();

 private:
  QVBoxLayout* m_column;
};

/// The instrument a form without a pack could go on with; none where no pack of this edition is in use.
std::optional<instruments::Instrument> packForForm(Session& session, const OpenRecord& record);
/// Version of the pack in use, as the organisation calls it; empty where there is none.
QString packVersionInUse(Session& session, const std::string& instrument);
/// What every screen with a form or result of this instrument is marked with; empty: nothing.
QString markOf(const instruments::Instrument& instrument);

} // namespace haven::gui
