#pragma once

#include "casefile/case_file.h"
#include "gui/life_line_layout.h"

#include <QString>

namespace haven::gui {

/// A youth's life as a case file tells it: its entries, and since when foster and adoptive parents know the youth.
LifeCourse lifeCourse(const casefile::CaseFile& file, Date today);

/// The entry an item stands for; nullptr for a stretch and an arrival.
const casefile::LifeEvent* eventOf(const LifeCourse& life, const LifeLineItem& item);

/// "van 05-2019 tot 2021", "sinds 2021, loopt nog", "in 2019"
QString whenOf(const casefile::LifeEvent& event);
/// What stands at an item in the picture: a few words.
QString shortWords(const LifeCourse& life, const LifeLineItem& item);
/// All of it: "Woonde bij: opa en oma, van 05-2019 tot 2021"
QString fullWords(const LifeCourse& life, const LifeLineItem& item);
/// An age under a line: "4 j", "6 m", "geboorte".
QString shortAge(Months age);
/// First and last day as they are known; empty where there is none.
QString beginWords(const LifeCourse& life, const LifeLineItem& item);
QString endWords(const LifeCourse& life, const LifeLineItem& item);
QString rowWords(LifeLineRow row);
/// What an item is: the kind of its entry, "Onbekend", "Beginpunt".
QString kindWords(const LifeCourse& life, const LifeLineItem& item);

} // namespace haven::gui
