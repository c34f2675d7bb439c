#include "gui/key_file_field.h"

#include "gui/form.h"
#include "gui/prompts.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStorageInfo>

namespace haven::gui {
namespace {

constexpr auto kFolderKey = "unlock/keyFileFolder";

/// Where desktops put a stick that is plugged in.
QString stickOrHome() {
  for (const QStorageInfo& volume : QStorageInfo::mountedVolumes())
    if (volume.rootPath().startsWith(QLatin1String("/media/")) ||
        volume.rootPath().startsWith(QLatin1String("/run/media/")))
      return volume.rootPath();
  return QDir::homePath();
}

} // namespace

KeyFileField::KeyFileField(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(&prompts), m_choose(makeButton(tr("Choose the key file…"), "chooseKeyFile")),
      m_name(makeMuted({})) {
  setObjectName(QStringLiteral("keyFileField"));
  m_name->setObjectName(QStringLiteral("keyFileName"));
  auto* row = new QWidget;
  row->setFocusProxy(m_choose);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(m_choose);
  line->addWidget(m_name, 1);
  const QString what = tr("The file on your stick that opens the store together with your password.");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(new FormField(tr("Key file"), row, what));
  m_choose->setAccessibleDescription(what);
  connect(m_choose, &QPushButton::clicked, this, &KeyFileField::choose);
  hide();
}

void KeyFileField::ask() {
  show();
  m_choose->setFocus(Qt::OtherFocusReason);
}

void KeyFileField::clear() {
  m_file.reset();
  m_name->clear();
  hide();
}

QString KeyFileField::lastFolder() {
  const QString last = QSettings().value(QLatin1String(kFolderKey)).toString();
  return last.isEmpty() ? stickOrHome() : last;
}

void KeyFileField::remember() const {
  if (m_file) QSettings().setValue(QLatin1String(kFolderKey), QString::fromStdString(m_file->parent_path().string()));
}

void KeyFileField::choose() {
  const auto chosen = m_prompts->chooseOpenFile(this, tr("Key file"), lastFolder(), tr("All files (*)"));
  if (!chosen) return;
  m_file = chosen->toStdString();
  m_name->setText(QFileInfo(*chosen).fileName());
  emit this->chosen();
}

} // namespace haven::gui
