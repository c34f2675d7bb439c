#include "bench/example_session.h"
#include "bench/measure.h"
#include "bench/painting.h"
#include "bench/plain_rows.h"
#include "gui/case_page.h"
#include "gui/prompts.h"
#include "gui/session.h"
#include "gui/theme.h"
#include "text/translation.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <cstdio>
#include <stdexcept>

// Searching the interventions, letter by letter: from the key to the painted results, against an empty list of as many
// rows in a window of the same size that is filled and painted anew at the same keys.

namespace {

using namespace haven;
using namespace haven::bench;

constexpr QSize kWindow(1366, 700); // on a laptop of 1366 x 768
constexpr const char* kQueries[] = {"video-hometraining", "pleegkind", "sensitief opvoeden", "rebirthing", "huilbaby"};

double typed(QWidget& field, QChar letter) {
  return millisecondsOf([&] {
    QTest::keyClick(&field, letter.toLatin1());
    paintAll();
  });
}

int shownRows(QWidget& page) {
  int rows = 0;
  for (const QWidget* row : page.findChildren<QWidget*>(QRegularExpression(QStringLiteral("^careRow_"))))
    if (row->isVisible()) ++rows;
  return rows;
}

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  text::installTranslation(application, QStringLiteral("nl"));
  gui::theme::apply(application);
  const haven::tests::TempDir folder;
  ExampleSession example(folder / "store");
  const casefile::CaseId id = example.fullestCase().id;
  gui::DialogPrompts prompts;
  const gui::AppContext context{example.clock, example.random,        example.catalogue,
                                example.plan,  example.interventions, prompts}; // the session refers to it
  gui::Session session(context, std::move(example.store));
  gui::CasePage page(session);
  page.resize(kWindow);
  if (!page.open(id, gui::CasePage::Place::Interventions)) throw std::runtime_error("no case");
  page.show();
  auto* field = page.findChild<QLineEdit*>(QStringLiteral("careSearch"));

  QWidget other;
  other.resize(kWindow);
  auto* column = new QVBoxLayout(&other);
  auto* otherField = new QLineEdit;
  auto* view = new QListView;
  PlainRows rows;
  view->setModel(&rows);
  column->addWidget(otherField);
  column->addWidget(view);
  other.show();
  paintAll();

  std::vector<double> ofHaven;
  std::vector<double> ofEmpty;
  std::vector<double> ratios;
  for (int round = 0; round < 6; ++round)
    for (const char* query : kQueries) {
      field->clear();
      otherField->clear();
      paintAll();
      field->setFocus();
      for (const QChar letter : QString::fromLatin1(query)) {
        const double subject = typed(*field, letter);
        const int count = shownRows(page);
        const double reference = millisecondsOf([&] {
          QTest::keyClick(otherField, letter.toLatin1());
          rows.show(count);
          view->viewport()->update();
          paintAll();
        });
        if (round == 0) continue; // the first time everything is made
        ofHaven.push_back(subject);
        ofEmpty.push_back(reference);
        ratios.push_back(subject / reference);
      }
    }
  printHeader();
  printRow("key to painted results / as many empty rows",
           {spreadOf(std::move(ofHaven)), spreadOf(std::move(ofEmpty)), spreadOf(std::move(ratios))}, "ms", 2.0);
  return 0;
}
