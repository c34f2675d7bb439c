#include "text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

namespace haven::text {
namespace {

struct Language {
  const char* id;
  QLocale::Language language;
  QLocale::Country country;
  bool ofQt; ///< whether Qt's own words need a translation
};

constexpr std::array kLanguages = {
    Language{"nl", QLocale::Dutch, QLocale::Netherlands, true},
    Language{"en", QLocale::English, QLocale::UnitedKingdom, false}, // the source; only its plurals are translated
};

const QString kName = QStringLiteral("haven-translation");

void install(QCoreApplication& application, std::unique_ptr<QTranslator> translator) {
  translator->setObjectName(kName);
  translator->setParent(&application);
  QCoreApplication::installTranslator(translator.release()); // the application owns it
}

} // namespace

bool installTranslation(QCoreApplication& application, const QString& language) {
  const Language* wanted = nullptr;
  for (const Language& one : kLanguages)
    if (language == QLatin1String(one.id)) wanted = &one;
  auto own = std::make_unique<QTranslator>();
  if (wanted == nullptr || !own->load(QStringLiteral(":/translations/haven_%1.qm").arg(language))) return false;

  qDeleteAll(application.findChildren<QTranslator*>(kName, Qt::FindDirectChildrenOnly)); // removes them as well
  if (wanted->ofQt) {
    auto ofQt = std::make_unique<QTranslator>();
    // Without the system's package of Qt translations, Qt's own few words stay English.
    if (ofQt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
      install(application, std::move(ofQt));
  }
  install(application, std::move(own));
  QLocale::setDefault(QLocale(wanted->language, wanted->country)); // for what Qt draws itself, such as calendars
  return true;
}

} // namespace haven::text
