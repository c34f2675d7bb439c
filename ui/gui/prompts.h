#pragma once

#include "base/secret.h"

#include <QString>

#include <optional>

class QPrinter;
class QWidget;

namespace haven::gui {

/// The seam through which every modal question goes, so that tests answer it. Pages never open a dialog themselves.
class Prompts {
 public:
  virtual ~Prompts() = default;

  struct Question {
    QString title;
    QString text;
    QString yes; ///< what the confirming button says; it names the act
    QString no;  ///< what leaves things as they are; the default
  };
  virtual bool confirm(QWidget* parent, const Question& question) = 0;
  virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
  /// One text of at least one character; nothing when left.
  virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& text,
                                         const QString& label) = 0;
  /// A passphrase; nothing when left. `problem` is shown when an earlier try failed.
  virtual std::optional<Secret> askPassphrase(QWidget* parent, const QString& title, const QString& text,
                                              const QString& problem) = 0;
  virtual std::optional<QString> chooseFolder(QWidget* parent, const QString& title, const QString& start) = 0;
  virtual std::optional<QString> chooseSaveFile(QWidget* parent, const QString& title, const QString& start,
                                                const QString& filter) = 0;
  virtual std::optional<QString> chooseOpenFile(QWidget* parent, const QString& title, const QString& start,
                                                const QString& filter) = 0;
  /// Sets up a printer as the person wants it; false when left.
  virtual bool choosePrinter(QWidget* parent, QPrinter& printer) = 0;
};

/// Real dialogs.
class DialogPrompts final : public Prompts {
 public:
  bool confirm(QWidget* parent, const Question& question) override;
  void tell(QWidget* parent, const QString& title, const QString& text) override;
  std::optional<QString> askText(QWidget* parent, const QString& title, const QString& text,
                                 const QString& label) override;
  std::optional<Secret> askPassphrase(QWidget* parent, const QString& title, const QString& text,
                                      const QString& problem) override;
  std::optional<QString> chooseFolder(QWidget* parent, const QString& title, const QString& start) override;
  std::optional<QString> chooseSaveFile(QWidget* parent, const QString& title, const QString& start,
                                        const QString& filter) override;
  std::optional<QString> chooseOpenFile(QWidget* parent, const QString& title, const QString& start,
                                        const QString& filter) override;
  bool choosePrinter(QWidget* parent, QPrinter& printer) override;
};

} // namespace haven::gui
