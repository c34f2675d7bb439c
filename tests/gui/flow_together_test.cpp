#include "gui/card_page.h"
#include "gui/support/flow_bench.h"
#include "gui/together_view.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace haven;
using namespace haven::tests;
using gui::CardPage;
using gui::TogetherView;

namespace {

struct Shared {
  FlowBench bench;
  std::unique_ptr<CardPage> page;

  Shared() {
    bench.settleConditions(bench.draft);
    page = std::make_unique<CardPage>(bench.session());
    if (!page->open(bench.draft)) throw std::runtime_error("the draft does not open");
    present(*page);
    click(*page, "togetherButton");
    (void)QTest::qWaitForWindowActive(&view());
  }
  TogetherView& view() {
    if (page->togetherView() == nullptr) throw std::runtime_error("the shared view is closed");
    return *page->togetherView();
  }
  bool isOpen() const { return page->togetherView() != nullptr; }
  bool waitClosed() {
    return QTest::qWaitFor([this] { return !isOpen(); }, 10000);
  }
  /// Until the check of a wrong passphrase and the wait after it are over.
  bool waitReady() {
    return QTest::qWaitFor([this] { return find<QWidget>(view(), "leaveTogetherButton")->isEnabled(); }, 10000);
  }
  bool waitRefused() {
    return QTest::qWaitFor(
        [this] { return find<QLabel>(view(), "gateText")->text().contains(QStringLiteral("niet de wachtwoordzin")); },
        10000);
  }
};

} // namespace

TEST_CASE("nothing on the shared view says more than parents should read while it is filled in") {
  // wording.md: not these words, and neither scores nor their bounds.
  const QRegularExpression forbidden(
      QStringLiteral("hecht|stoornis|verstoord|normaal|score|punten|aanwijzing|fout|diagnos|professional|argument|"
                     "onderbouwing|beoordeling|band.*\\d|\\b(8|10|11|15|16|40)\\s*(punten|tot|-)"),
      QRegularExpression::CaseInsensitiveOption);
  Shared shared;
  shared.bench.settleConditions(shared.bench.draft);
  shared.bench.fill(shared.bench.draft, 5);
  for (int card = 1; card <= 8; ++card) {
    const QStringList words = shownWords(shared.view());
    REQUIRE(words.size() > 10);
    CHECK(words.contains(QStringLiteral("%1 van 8").arg(card)));
    for (const QString& word : words) {
      INFO(word.toStdString());
      // The button that leads back names the passphrase, to whoever listens instead of looks, and no more.
      CHECK(!forbidden.match(word).hasMatch());
    }
    for (int value = 1; value <= 5; ++value) {
      const auto* answer = find<QAbstractButton>(shared.view(), ("answer" + std::to_string(value)).c_str());
      CHECK(!answer->text().contains(QRegularExpression(QStringLiteral("\\d"))));
      CHECK(answer->accessibleName() == answer->text());
    }
    press(shared.view(), Qt::Key_Right, Qt::AltModifier);
  }
  CHECK(shared.view().windowTitle() == QStringLiteral("Haven"));
  CHECK(shared.view().findChild<QWidget*>(QStringLiteral("argument")) == nullptr);
  CHECK(shared.view().findChild<QWidget*>(QStringLiteral("professionalRating")) == nullptr);
}

TEST_CASE("the card page shows nothing of the form while parents look along") {
  Shared shared;
  const QString words = shownWords(*shared.page).join(u' ');
  CHECK(!words.contains(QStringLiteral("verstoord")));
  CHECK(!words.contains(QStringLiteral("Affectie")));
}

TEST_CASE("what parents choose and tell is kept as on the card") {
  Shared shared;
  press(shared.view(), Qt::Key_3);
  tabTo(shared.view(), "togetherExamples");
  type(shared.view(), QStringLiteral("Geeft 2 kusjes"));
  click(shared.view(), "togetherNext");
  click(shared.view(), "answer1");
  press(shared.view(), Qt::Key_Backspace);
  CHECK(find<QAbstractButton>(shared.view(), "answer3")->isChecked());
  CHECK(find<QPlainTextEdit>(shared.view(), "togetherExamples")->toPlainText() == QStringLiteral("Geeft 2 kusjes"));
  const auto stored = shared.bench.stored(shared.bench.draft);
  CHECK(stored.item("1")->answer == 3);
  CHECK(stored.item("1")->examples == "Geeft 2 kusjes");
  CHECK(stored.item("2")->answer == 1);
}

TEST_CASE("only the passphrase leads back, to the same card") {
  Shared shared;
  press(shared.view(), Qt::Key_Right, Qt::AltModifier);
  press(shared.view(), Qt::Key_2);

  shared.bench.prompts.passphrases = {QStringLiteral("vier andere woorden")};
  click(shared.view(), "leaveTogetherButton");
  REQUIRE(shared.waitRefused());
  CHECK(shared.isOpen());
  CHECK(!find<QWidget>(shared.view(), "leaveTogetherButton")->isEnabled()); // a wait before the next try
  const auto asked = shared.bench.prompts.asked.size();
  press(shared.view(), Qt::Key_Escape);
  CHECK(shared.bench.prompts.asked.size() == asked); // no way around the wait
  REQUIRE(shared.waitReady());

  shared.bench.prompts.passphrases = {QString::fromLatin1(FlowBench::kPassphrase)};
  click(shared.view(), "leaveTogetherButton");
  REQUIRE(shared.waitClosed());
  CHECK(shared.bench.prompts.asked.back().contains(QStringLiteral("Dat was niet de wachtwoordzin")));
  CHECK(find<QLabel>(*shared.page, "pageTitle")->text() == QStringLiteral("Zoeken van troost"));
  CHECK(find<QAbstractButton>(*shared.page, "answer2")->isChecked());
}

TEST_CASE("every way of leaving asks for the passphrase") {
  struct Row {
    const char* way;
    std::function<void(TogetherView&)> leave;
  };
  const Row rows[] = {
      {"Escape", [](TogetherView& view) { press(view, Qt::Key_Escape); }},
      {"closing the window", [](TogetherView& view) { view.close(); }},
      {"the button", [](TogetherView& view) { click(view, "leaveTogetherButton"); }},
      {"the button with Enter",
       [](TogetherView& view) {
         find<QWidget>(view, "leaveTogetherButton")->setFocus();
         press(view, Qt::Key_Return);
       }},
  };
  Shared shared;
  for (const Row& row : rows) {
    INFO(row.way);
    const auto asked = shared.bench.prompts.asked.size();
    row.leave(shared.view()); // nothing laid ready: the question is left
    CHECK(shared.bench.prompts.asked.size() == asked + 1);
    CHECK(shared.isOpen());
    CHECK(shared.view().isVisible());
  }
}

TEST_CASE("shortcuts of the program do nothing behind the shared view") {
  Shared shared;
  int locked = 0;
  auto* lock = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), shared.page.get());
  lock->setContext(Qt::ApplicationShortcut); // the widest there is
  QObject::connect(lock, &QShortcut::activated, [&] { ++locked; });
  press(shared.view(), Qt::Key_L, Qt::ControlModifier);
  press(shared.view(), Qt::Key_F4, Qt::AltModifier);
  CHECK(locked == 0);
  CHECK(shared.isOpen());
  CHECK(shared.view().windowModality() == Qt::ApplicationModal);
}

TEST_CASE("after several wrong passphrases the shared view waits as long as the store says") {
  Shared shared;
  const auto tryOne = [&](const char* passphrase) {
    shared.bench.prompts.passphrases = {QString::fromLatin1(passphrase)};
    click(shared.view(), "leaveTogetherButton");
  };
  for (int i = 0; i < 3; ++i) {
    tryOne("nog een keer mis");
    REQUIRE(shared.waitRefused());
    REQUIRE(shared.waitReady());
  }
  const auto says = [&](const char* words) {
    return QTest::qWaitFor([&] { return find<QLabel>(shared.view(), "gateText")->text() == QString::fromUtf8(words); },
                           10000);
  };
  tryOne(FlowBench::kPassphrase); // the store's clock stands still in tests: it is too early
  CHECK(says("U kunt het over 1 seconde opnieuw proberen."));
  CHECK(shared.isOpen());
  REQUIRE(shared.waitReady());
  shared.bench.clock.advance(std::chrono::seconds(2));
  tryOne("en nog eens mis");
  REQUIRE(shared.waitRefused());
  REQUIRE(shared.waitReady());
  tryOne(FlowBench::kPassphrase);
  CHECK(says("U kunt het over 2 seconden opnieuw proberen."));
  REQUIRE(shared.waitReady());
  shared.bench.clock.advance(std::chrono::seconds(3));
  tryOne(FlowBench::kPassphrase);
  CHECK(shared.waitClosed());
}

TEST_CASE("the shared view may end while a passphrase is being checked") {
  Shared shared;
  shared.bench.prompts.passphrases = {QStringLiteral("halverwege afgebroken")};
  click(shared.view(), "leaveTogetherButton");
  shared.page.reset(); // the session locks: waits for the check, then goes
  SUCCEED();
}
