#pragma once

#include "gui/open_record.h"

#include <functional>

class QFrame;
class QString;
class QVBoxLayout;

namespace haven::gui {

/// What a result page and a final record both show of one scale: the score on its line, its band in words and what that
/// means, what was answered and what not, how sure the number is, and which norm table it was read with, or why none.
/// @param toDetails leads to the details of the case, where something asked by a norm table can be recorded
QFrame* makeScaleSection(const OpenRecord& record, const instruments::Scale& scale,
                         const instruments::ScaleScore& score, const std::function<void()>& toDetails);

/// All of the above for every scale, "not a diagnosis", what follows, and the open answers. Of a form without its
/// licence pack no scale, since nothing is known of it.
void addOutcome(QVBoxLayout& column, const OpenRecord& record, const instruments::Score& score,
                const std::function<void()>& toDetails);

/// Why a score of this record has no band, in a sentence; empty where it has one, or where its licence pack is missing.
QString noBandWords(const OpenRecord& record, const instruments::Scale& scale, const instruments::ScaleScore& score);

/// `18`, `2,5`: points as Dutch text writes them.
QString formatPoints(double points);

} // namespace haven::gui
