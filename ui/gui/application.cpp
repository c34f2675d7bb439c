#include "gui/application.h"

#include "base/clock.h"
#include "base/data_dir.h"
#include "base/random.h"
#include "base/secret.h"
#include "gui/language.h"
#include "gui/main_window.h"
#include "gui/prompts.h"
#include "gui/shipped_data.h"
#include "gui/spoken_roles.h"
#include "gui/theme.h"
#include "text/error_text.h"
#include "text/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScreen>
#include <QSettings>

#include <future>

namespace haven::gui {
namespace {

constexpr auto kStoreKey = "store/folder";

QString startFolder(const QCommandLineParser& arguments, const QSettings& settings) {
  if (arguments.isSet(QStringLiteral("store"))) return QDir(arguments.value(QStringLiteral("store"))).absolutePath();
  return settings.value(QLatin1String(kStoreKey), QDir::homePath() + QStringLiteral("/Haven")).toString();
}

Result<ShippedData> readShippedData() {
  const auto data = dataDirectory();
  return data ? loadShippedData(*data) : Result<ShippedData>(fail(data.error()));
}

} // namespace

int run(int argc, char** argv, const std::function<void(MainWindow&)>& prepared) {
  forbidMemoryDumps();
  // The clinical content is read and checked while Qt finds the display: it knows no Qt.
  std::future<Result<ShippedData>> reading = std::async(readShippedData);
  QApplication application(argc, argv);
  const Result<ShippedData> shipped = reading.get(); // before anything below can end the program
  QApplication::setOrganizationName(QStringLiteral("Haven"));
  QApplication::setApplicationName(QStringLiteral("Haven"));
  QApplication::setApplicationVersion(QStringLiteral(HAVEN_VERSION));
  QCommandLineParser arguments;
  arguments.addHelpOption();
  arguments.addVersionOption();
  arguments.addOption(
      {QStringLiteral("store"), QStringLiteral("Folder of the store to open."), QStringLiteral("folder")});
  arguments.addOption(
      {QStringLiteral("lang"), QStringLiteral("Interface language: nl or en."), QStringLiteral("language")});
  arguments.process(application);

  QSettings settings;
  const QString language =
      arguments.isSet(QStringLiteral("lang")) ? arguments.value(QStringLiteral("lang")) : chosenLanguage();
  text::installTranslation(application, language);
  theme::apply(application);
  tellRolesOfDrawings();

  DialogPrompts prompts;
  if (!shipped) {
    prompts.tell(nullptr, QStringLiteral("Haven"), text::errorText(shipped.error()));
    return 1;
  }
  const SystemClock clock;
  SystemRandom random;
  MainWindow window({clock, random, shipped->catalogue, shipped->plan, shipped->interventions, prompts},
                    startFolder(arguments, settings));
  QObject::connect(&window, &MainWindow::folderChanged, &application,
                   [](const QString& folder) { QSettings().setValue(QLatin1String(kStoreKey), folder); });
  if (prepared) prepared(window);
  // On a small laptop screen the frame would push the row of actions out of sight.
  constexpr QSize kRoomy{1500, 900};
  const QSize room = QGuiApplication::primaryScreen()->availableSize();
  if (room.width() < kRoomy.width() || room.height() < kRoomy.height())
    window.showMaximized();
  else
    window.show();
  return QApplication::exec();
}

} // namespace haven::gui
