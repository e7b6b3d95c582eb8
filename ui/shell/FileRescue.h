#pragma once

#include "storage/FileCheck.h"
#include "ui/shell/ProblemPage.h"
#include "ui/shell/Rescue.h"

#include <QObject>

#include <memory>

namespace clientela::ui {

class Answers;
class Preferences;

/// A file could not be opened: the page that says why and offers what there is, and the steps that follow from what is
/// chosen. Of the window, which shows the pages and opens what comes of it.
class FileRescue : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    FileRescue(Answers& answers, Preferences& preferences, QWidget* window);
    ~FileRescue() override;

    void begin(const Problem& problem, const QString& path, storage::Trouble trouble);

Q_SIGNALS:
    /// To be shown instead of what is there; the window takes it.
    void pageMade(QWidget* page);
    void openRequested(const QString& path, bool readOnly);
    /// Something is told once the file is open.
    void told(const QString& text);
    void otherFileRequested();
    void newFileRequested();
    void demoRequested();

private:
    /// Lets go of what runs; nothing more is heard of it.
    void drop();
    void renew();
    void showPage(const ProblemPage::Ways& ways);
    void onLooked(const std::optional<backup::WayBack>& way);
    void bringBack(const QString& passphrase);
    void askForPassphrase();
    void askWhereTo();
    void askForFolder();
    ProgressPage* showProgress(const QString& heading, const QString& line, const QString& what);

    Answers& answers_;
    Preferences& preferences_;
    QWidget* window_;
    std::unique_ptr<Rescue> rescue_;
    Problem problem_;
    QString path_;
    storage::Trouble trouble_ = storage::Trouble::None;
    std::optional<backup::WayBack> way_;
    QString chosen_; ///< the folder that somebody wants looked into
};

} // namespace clientela::ui
