#include "text/translation.h"

#include "english_and_dutch.h"
#include "support/catch.h"
#include "text/labels.h"

#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

using namespace haven;
using haven::tests::plain;
using haven::tests::speak;

TEST_CASE("the interface language changes while the program runs, and an unknown one changes nothing") {
  speak("nl");
  CHECK(plain(text::label(casefile::RelationshipKind::Mother)) == "moeder");
  speak("en");
  CHECK(plain(text::label(casefile::RelationshipKind::Mother)) == "mother");
  for (const char* unknown : {"", "de", "nl_NL", "../nl"}) {
    INFO(unknown);
    CHECK_FALSE(text::installTranslation(*QCoreApplication::instance(), QString::fromLatin1(unknown)));
    CHECK(plain(text::label(casefile::RelationshipKind::Mother)) == "mother");
  }
  speak("nl");
  speak("nl");
  CHECK(plain(text::label(casefile::RelationshipKind::Mother)) == "moeder");
  CHECK(QCoreApplication::instance()->findChildren<QTranslator*>().size() <= 2);
}

TEST_CASE("Qt's own words follow where the system has them") {
  const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_nl.qm");
  if (!QFile::exists(ofQt)) {
    WARN("no qtbase_nl.qm on this machine");
    return;
  }
  speak("nl");
  CHECK(plain(QCoreApplication::translate("QPlatformTheme", "Cancel")) == "Annuleren");
  speak("en");
  CHECK(plain(QCoreApplication::translate("QPlatformTheme", "Cancel")) == "Cancel");
}
