#pragma once

#include <QJsonObject>

namespace haven::gui {

class CareDesk;
class PlanDesk;

/// Everything that is being written on the desks and not kept by the store, of every case: half a decision, an
/// instrument taken elsewhere, help that is being chosen or ended.
QJsonObject draftsOf(const PlanDesk& plan, const CareDesk& care);
/// Lays that back. What cannot be read is left out.
void giveBack(PlanDesk& plan, CareDesk& care, const QJsonObject& drafts);

} // namespace haven::gui
