#include "gui/packs_page.h"

#include "gui/form.h"
#include "gui/pack_shelf.h"
#include "gui/page_frame.h"
#include "store/access_log.h"
#include "store/deed.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace haven::gui {
namespace {

QString documents() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

PacksPage::PacksPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("packsFrame")), m_message(makeText({})) {
  setObjectName(QStringLiteral("packsPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_frame->setTitle(tr("Licence packs"),
                    tr("Some questionnaires belong to their authors. An organisation that owns the manual puts in "
                       "here what the manual gives. It stays in this store."));
  QPushButton* import = makeButton(tr("Import…"), "importPack");
  setFocusProxy(import);
  connect(import, &QPushButton::clicked, this, &PacksPage::importFile);
  m_message->setObjectName(QStringLiteral("packMessage"));
  m_message->setMaximumWidth(QWIDGETSIZE_MAX);
  auto* row = new QHBoxLayout;
  row->addWidget(import);
  row->addSpacing(theme::kSpace8);
  row->addWidget(m_message, 1);
  m_frame->content()->addLayout(row);
  for (const auto& instrument : session.context().catalogue.instruments())
    if (instrument.needsLicencePack) m_shelves.push_back(addShelf(instrument));
  const Status may = store::mayNow(session.store(), session.context().clock, casefile::Act::ManagePacks);
  if (!may) showWho(*import, text::errorText(may.error()));
}

void PacksPage::showWho(QWidget& import, const QString& who) {
  import.setEnabled(false);
  for (PackShelf* shelf : m_shelves)
    shelf->makeReadOnly();
  auto* words = makeMuted(tr("Adding packs and putting them in use: %1").arg(who));
  words->setObjectName(QStringLiteral("packsWho"));
  words->setFocusPolicy(Qt::TabFocus); // the first stop, where the import would be
  m_frame->content()->insertWidget(1, words);
  setFocusProxy(words);
}

PackShelf* PacksPage::addShelf(const instruments::Instrument& structure) {
  auto* shelf = new PackShelf(structure);
  m_frame->content()->addWidget(shelf);
  // What the acts are about is there: the buttons show for it only.
  const auto pack = [shelf] { return shelf->current()->pack.value_or(store::PackRow{}); };
  const auto hash = [pack] { return QString::fromStdString(pack().hash); };
  connect(shelf, &PackShelf::enterWanted, this, [this, &structure] { beginDraft(emptyPack(structure)); });
  connect(shelf, &PackShelf::continueWanted, this, [this, shelf] { emit draftWanted(shelf->current()->draft->id); });
  connect(shelf, &PackShelf::viewWanted, this, [this, hash] { emit viewWanted(hash()); });
  connect(shelf, &PackShelf::checkWanted, this, [this, hash] { emit checkWanted(hash()); });
  connect(shelf, &PackShelf::copyWanted, this, [this, pack] { beginCopy(pack()); });
  connect(shelf, &PackShelf::exportWanted, this, [this, pack] { exportPack(pack()); });
  connect(shelf, &PackShelf::discardWanted, this, [this, shelf] { discard(*shelf); });
  connect(shelf, &PackShelf::demonstrationWanted, this, [this, shelf] { addDemonstration(shelf->instrument()); });
  connect(shelf, &PackShelf::useWanted, this, [this, pack] {
    const store::PackRow row = pack();
    after(m_session->packs().putInUse(row.hash), row.hash,
          tr("New forms are filled in with version %1. Earlier forms keep the pack they were filled in with.")
              .arg(versionWords(row.version)));
  });
  connect(shelf, &PackShelf::restWanted, this, [this, pack] {
    const store::PackRow row = pack();
    after(m_session->packs().takeOutOfUse(row.hash), row.hash,
          tr("Version %1 is out of use. It stays here.").arg(versionWords(row.version)));
  });
  return shelf;
}

Status PacksPage::refresh() {
  auto packs = m_session->packs().list();
  if (!packs) return fail(packs.error());
  auto drafts = m_session->packs().drafts();
  if (!drafts) return fail(drafts.error());
  for (PackShelf* shelf : m_shelves) {
    std::vector<PackListModel::Row> rows;
    for (const auto& draft : *drafts)
      if (draft.instrument == shelf->instrument()) rows.push_back({draft, {}});
    const auto* demonstration = m_session->context().catalogue.demonstrationPack(shelf->instrument());
    const std::string shipped = demonstration == nullptr ? std::string() : packHash(*demonstration);
    bool offersDemonstration = demonstration != nullptr;
    for (const auto& pack : *packs) {
      if (pack.instrument != shelf->instrument()) continue;
      rows.push_back({{}, pack});
      if (pack.hash == shipped) offersDemonstration = false;
    }
    shelf->show(std::move(rows), offersDemonstration);
  }
  return {};
}

void PacksPage::select(const std::string& hash) {
  for (PackShelf* shelf : m_shelves)
    if (shelf->select(hash)) shelf->focusList();
}

void PacksPage::tell(const QString& message) {
  m_message->setText(message);
}

void PacksPage::refuse(const Error& error) {
  m_session->prompts().tell(this, tr("This did not work"), text::errorText(error));
}

void PacksPage::after(const Status& done, const std::string& hash, const QString& message) {
  if (!done) return refuse(done.error());
  if (const Status read = refresh(); !read) return refuse(read.error());
  tell(message);
  select(hash);
}

void PacksPage::importFile() {
  const auto chosen = m_session->prompts().chooseOpenFile(this, tr("Import a licence pack"), documents(),
                                                          tr("Licence packs (*.json);;All files (*)"));
  if (!chosen) return;
  tell({});
  const auto file = readPackFile(*chosen, m_session->context().catalogue);
  if (!file) return refuse(file.error());
  if (!file->reading.faults.empty()) {
    emit faultsFound(*file);
    return;
  }
  keep(file->reading.pack, file->reading.pack.demonstration
                               ? tr("The demonstration pack is here.")
                               : tr("Version %1 is added. A second person lays it beside the manual before it can be "
                                    "used: “Have it checked”.")
                                     .arg(versionWords(file->reading.pack.version)));
}

void PacksPage::keep(const instruments::LicencePack& pack, const QString& message) {
  const auto kept = m_session->packs().add(pack);
  if (kept) return after({}, *kept, message);
  if (kept.error().param("reason") != "taken") return refuse(kept.error());
  after({}, packHash(pack), tr("This very pack was here already. Nothing was added."));
}

void PacksPage::addDemonstration(const std::string& instrument) {
  const auto* pack = m_session->context().catalogue.demonstrationPack(instrument);
  if (pack == nullptr) return;
  const bool wanted = m_session->prompts().confirm(
      this, {tr("Add the demonstration pack?"),
             tr("It is made up from beginning to end: statements, key and norms. It is meant for trying Haven out and "
                "for courses. Every screen and every page with a result of it says: %1. Never use it for a child.")
                 .arg(QString::fromUtf8(instruments::kDemonstrationMark.data(),
                                        static_cast<int>(instruments::kDemonstrationMark.size()))),
             tr("Add it"), tr("Leave it")});
  if (wanted) keep(*pack, tr("The demonstration pack is here."));
}

void PacksPage::beginDraft(const instruments::LicencePack& pack) {
  const auto begun = m_session->packs().beginDraft(pack);
  if (!begun) return refuse(begun.error());
  emit draftWanted(*begun);
}

void PacksPage::beginCopy(const store::PackRow& row) {
  auto pack = m_session->packs().load(row.hash);
  if (!pack) return refuse(pack.error());
  pack->version.clear(); // the new one gets its own
  beginDraft(*pack);
}

void PacksPage::exportPack(const store::PackRow& row) {
  const bool sure = m_session->prompts().confirm(
      this, {tr("Export this licence pack?"),
             tr("The file holds the wording, the key and the norms of the manual, readable for everyone who has it. "
                "The licence of the manual goes for this file too: give it only to whom the licence allows."),
             tr("Export"), tr("Leave it")});
  if (!sure) return;
  const auto pack = m_session->packs().load(row.hash);
  if (!pack) return refuse(pack.error());
  const QString suggestion = QStringLiteral("%1.json").arg(QString::fromStdString(row.instrument));
  auto chosen = m_session->prompts().chooseSaveFile(
      this, tr("Export the licence pack"), QDir(documents()).filePath(suggestion), tr("Licence packs (*.json)"));
  if (!chosen) return;
  if (!chosen->endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) *chosen += QLatin1String(".json");
  store::AccessLog log(m_session->store());
  if (const Status noted = log.noteExport(store::LogAct::Export, "pack", 0, row.hash); !noted)
    return refuse(noted.error());
  if (const Status written = writePackFile(*chosen, *pack); !written) return refuse(written.error());
  tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(*chosen)));
}

void PacksPage::discard(const PackShelf& shelf) {
  const PackListModel::Row row = *shelf.current();
  const std::string& version = row.draft ? row.draft->version : row.pack->version;
  const auto* structure = m_session->context().catalogue.find(shelf.instrument());
  // What has no version yet goes by the name of the instrument.
  const QString key = QString::fromStdString(version.empty() ? structure->abbreviation : version);
  const auto typed = m_session->prompts().askText(
      this, row.draft ? tr("Throw away what was entered?") : tr("Throw away this licence pack?"),
      tr("This is lost for good: the licence pack %1 of the %2. Type %3 to throw it away.")
          .arg(versionWords(version), QString::fromStdString(structure->abbreviation), key),
      version.empty() ? tr("Instrument") : tr("Version"));
  if (!typed) return;
  if (typed->trimmed() != key.trimmed())
    return m_session->prompts().tell(this, tr("Nothing was thrown away"), tr("What you typed was not the same."));
  after(row.draft ? m_session->packs().discardDraft(row.draft->id) : m_session->packs().remove(row.pack->hash), {},
        tr("Thrown away: %1.").arg(versionWords(version)));
}

} // namespace haven::gui
