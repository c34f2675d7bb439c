#include "gui/support/pack_job.h"

#include "text/utf8.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

namespace haven::tests {
namespace {

using text::from;

QString number(double value) {
  return QString::number(value).replace(QLatin1Char('.'), QLatin1Char(','));
}

QAbstractItemView& grid(const AppDriver& app, const char* name) {
  auto* view = app.get<QAbstractItemView>(QLatin1String(name));
  if (view == nullptr) throw std::runtime_error(std::string("no such grid: ") + name);
  return *view;
}

QString titleOf(const instruments::Instrument& structure, const std::string& scale) {
  return from(structure.scale(scale)->title);
}

/// Onwards to a step.
void step(AppDriver& app, const char* id) {
  constexpr int kMostSteps = 9;
  const auto* title = app.get<QAbstractButton>(QStringLiteral("packStep_") + QLatin1String(id));
  for (int i = 0; i < kMostSteps && !title->isChecked(); ++i)
    app.key(Qt::Key_Right, Qt::AltModifier);
  if (!title->isChecked()) throw std::runtime_error(std::string("the step cannot be reached: ") + id);
}

void enterItems(AppDriver& app, const instruments::LicencePack& pack, const instruments::Instrument& structure) {
  QString block;
  for (const auto& item : pack.items) {
    QStringList cells{from(item.text)};
    for (const auto& scale : pack.scales) {
      const bool isIn = std::find(scale.items.begin(), scale.items.end(), item.id) != scale.items.end();
      if (!isIn || structure.scale(scale.id)->total) continue;
      const bool reversed = std::find(scale.reversed.begin(), scale.reversed.end(), item.id) != scale.reversed.end();
      cells << titleOf(structure, scale.id) << (reversed ? QStringLiteral("ja") : QString());
    }
    block += cells.join(QLatin1Char('\t')) + QStringLiteral("\r\n");
  }
  pasteAt(app, "itemGrid", 0, 1, block);
}

void enterScales(AppDriver& app, const instruments::LicencePack& pack, const instruments::Instrument& structure) {
  QString block;
  for (const auto& scale : pack.scales) {
    const bool total = structure.scale(scale.id)->total;
    const QString missing = scale.whenMissing == instruments::WhenMissing::Withheld      ? QStringLiteral("geen score")
                            : scale.whenMissing == instruments::WhenMissing::MeanImputed ? QStringLiteral("gemiddelde")
                                                                                         : QStringLiteral("alleen");
    block += QStringList{total && !scale.of.empty() ? QStringLiteral("de schalen") : QStringLiteral("de items"),
                         scale.method == instruments::ScaleMethod::Sum ? QStringLiteral("som")
                                                                       : QStringLiteral("gemiddelde"),
                         missing, QString::number(scale.allowedMissing),
                         scale.rounding == instruments::Rounding::Whole  ? QStringLiteral("op hele punten")
                         : scale.rounding == instruments::Rounding::Half ? QStringLiteral("op halve punten")
                                                                         : QStringLiteral("geen")}
                 .join(QLatin1Char('\t')) +
             QLatin1Char('\n');
  }
  pasteAt(app, "scaleGrid", 0, 1, block);
}

void enterNorms(AppDriver& app, const instruments::LicencePack& pack, const instruments::Instrument& structure) {
  for (int s = 0; s < static_cast<int>(pack.scales.size()); ++s) {
    app.choose(QStringLiteral("normScale"), s);
    QString block;
    for (const auto& norm : pack.scales[static_cast<std::size_t>(s)].norms) {
      QStringList sexes;
      for (const auto& sex : norm.sexes)
        sexes << (sex == "f" ? QStringLiteral("meisje") : QStringLiteral("jongen"));
      block += QStringList{from(norm.title), QString(), sexes.join(QLatin1Char(',')),
                           norm.fromMonths ? QString::number(*norm.fromMonths) : QString(),
                           norm.toMonths ? QString::number(*norm.toMonths) : QString()}
                   .join(QLatin1Char('\t')) +
               QLatin1Char('\n');
    }
    pasteAt(app, "normGrid", 0, 0, block);
    int row = 0;
    for (const auto& norm : pack.scales[static_cast<std::size_t>(s)].norms) {
      goToCell(app, "normGrid", row++, 0);
      QString bounds;
      for (const auto& band : norm.bands)
        bounds += number(*band.from) + QLatin1Char('\t') + number(*band.to) + QLatin1Char('\n');
      pasteAt(app, "boundGrid", 0, 1, bounds);
    }
    if (s == 0) app.screen(QStringLiteral("pakket-normtabellen"));
  }
  static_cast<void>(structure);
}

void enterAdvice(AppDriver& app, const instruments::LicencePack& pack, const instruments::Instrument& structure) {
  for (int i = 0; i < static_cast<int>(pack.advice.size()); ++i) {
    const auto& advice = pack.advice[static_cast<std::size_t>(i)];
    app.press(QStringLiteral("adviceGridAdd"));
    goToCell(app, "adviceGrid", i, 0);
    typeCell(app, from(advice.text));
    goToCell(app, "adviceGrid", i, 1);
    typeCell(app, QString::number(advice.atLeast));
    goToCell(app, "adviceGrid", i, 0);
    for (const auto& condition : advice.when)
      for (int s = 0; s < static_cast<int>(structure.scales.size()); ++s)
        for (int b = 0; b < static_cast<int>(structure.bandNames.size()); ++b) {
          const bool wanted = structure.scales[static_cast<std::size_t>(s)].id == condition.scale &&
                              std::find(condition.bands.begin(), condition.bands.end(),
                                        structure.bandNames[static_cast<std::size_t>(b)].id) != condition.bands.end();
          if (!wanted) continue;
          goToCell(app, "conditionGrid", s, b + 1);
          app.key(Qt::Key_Space);
        }
  }
}

} // namespace

void goToCell(AppDriver& app, const char* name, int row, int column) {
  QAbstractItemView& view = grid(app, name);
  if (!view.hasFocus()) view.setFocus(Qt::TabFocusReason);
  const auto jump = [&view](Qt::Key key, int times) {
    for (int i = 0; i < times; ++i)
      QTest::keyClick(&view, key);
  };
  jump(Qt::Key_Up, view.model()->rowCount());
  jump(Qt::Key_Left, view.model()->columnCount());
  jump(Qt::Key_Down, row);
  jump(Qt::Key_Right, column);
  app.settle();
  const QModelIndex here = view.currentIndex();
  if (here.row() != row || here.column() != column)
    throw std::runtime_error(std::string("the cell cannot be reached with the arrows: ") + name);
}

void typeCell(AppDriver& app, const QString& text) {
  for (const QChar c : text) {
    QWidget* focused = QApplication::focusWidget();
    QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(c), Qt::NoModifier);
  }
  app.key(Qt::Key_Return);
}

void pasteAt(AppDriver& app, const char* name, int row, int column, const QString& clipboard) {
  if (grid(app, name).model()->rowCount() > 0)
    goToCell(app, name, row, column);
  else
    grid(app, name).setFocus();
  QApplication::clipboard()->setText(clipboard);
  app.key(Qt::Key_V, Qt::ControlModifier);
}

QString faultOf(const AppDriver& app, const char* name) {
  const auto* line = app.get<QLabel>(QLatin1String(name) + QStringLiteral("Cell"));
  return line == nullptr ? QString() : line->text();
}

void playPackEntry(AppDriver& app, const instruments::LicencePack& pack, const instruments::Instrument& structure) {
  app.waitFor(QStringLiteral("packManual"));
  app.type(QStringLiteral("packManual"), from(pack.manual));
  app.type(QStringLiteral("packVersion"), from(pack.version));
  step(app, "answers");
  QString answers;
  for (const auto& answer : pack.answers)
    answers += QString::number(*answer.value) + QLatin1Char('\t') + from(answer.label) + QLatin1Char('\n');
  pasteAt(app, "answerGrid", 0, 0, answers);
  step(app, "items");
  enterItems(app, pack, structure);
  app.screen(QStringLiteral("pakket-items"));
  step(app, "open-questions");
  QString questions;
  for (const auto& question : pack.openQuestions)
    questions += from(question.id) + QLatin1Char('\t') + from(question.text) + QLatin1Char('\n');
  pasteAt(app, "questionGrid", 0, 0, questions);
  step(app, "scales");
  enterScales(app, pack, structure);
  step(app, "norms");
  enterNorms(app, pack, structure);
  step(app, "band-names");
  QString bands;
  for (const auto& band : pack.bands)
    bands += from(band.label) + QLatin1Char('\t') + from(band.meaning) + QLatin1Char('\n');
  pasteAt(app, "bandNameGrid", 0, 1, bands);
  step(app, "advice");
  enterAdvice(app, pack, structure);
  step(app, "review");
}

void playPackCheck(AppDriver& app, const QString& instrument, const QString& checker) {
  app.press(QStringLiteral("checkPack_") + instrument);
  app.waitFor(QStringLiteral("checkProgress"));
  app.screen(QStringLiteral("pakket-controle"));
  const QWidget* page = app.find(QStringLiteral("packCheckPage"));
  for (QWidget* box : page->findChildren<QWidget*>(QRegularExpression(QStringLiteral("^compared_"))))
    app.tick(box->objectName());
  app.type(QStringLiteral("checkerName"), checker);
  app.type(QStringLiteral("checkerFunction"), QStringLiteral("gedragswetenschapper"));
  app.press(QStringLiteral("confirmPack"));
  app.waitFor(QStringLiteral("usePack_") + instrument);
  app.press(QStringLiteral("usePack_") + instrument);
}

} // namespace haven::tests
