#include "ui/widgets/Answers.h"

#include "ui/widgets/SaveDialog.h"

#include <QDir>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace clientela::ui {

namespace {

/// Where people keep files: their own folders, and the disks that were put in, for backups.
QList<QUrl> usualPlaces() {
    QStringList places;
    for (const auto place : {QStandardPaths::HomeLocation, QStandardPaths::DesktopLocation,
                             QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation})
        places += QStandardPaths::writableLocation(place);
    const QString person = QFileInfo(QDir::homePath()).owner();
    for (const QString& disks : {QStringLiteral("/media/") + person, QStringLiteral("/run/media/") + person})
        for (const QFileInfo& disk : QDir(disks).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            places += disk.filePath();
    places.removeDuplicates();
    QList<QUrl> urls;
    for (const QString& place : places)
        if (QFileInfo(place).isDir()) urls += QUrl::fromLocalFile(place);
    return urls;
}

/// Icons and kinds by name alone. Qt's own look into files whose ending they do not know, the open customer file and
/// its log among them; with the descriptor that is closed then, the system forgets SQLite's locks on it
/// (storage/Presence.h).
class IconsByName : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo& file) const override {
        return QFileIconProvider::icon(file.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo& file) const override {
        return file.isDir() ? QString() : file.suffix();
    }
};

/// `folder` is where a file was chosen last, and is told where this one is.
void openDialog(QWidget* parent, const FileQuestion& question, const std::shared_ptr<QString>& folder,
                QFileDialog::AcceptMode mode, QFileDialog::FileMode kind, std::function<void(QStringList)> answer) {
    // Not the folder that the program was started from: nobody keeps customers there.
    const QString usual =
        folder->isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : *folder;
    const auto icons = std::make_shared<IconsByName>();
    auto* dialog = mode == QFileDialog::AcceptSave ? new SaveDialog(parent, question.title, question.filters)
                                                   : new QFileDialog(parent, question.title);
    // Some desktops' own look into files within this process, too, to tell kinds and to show what is in them
    // (decisions/0080).
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(icons.get()); // before it looks at a folder
    dialog->setSidebarUrls(usualPlaces());
    QObject::connect(dialog, &QObject::destroyed, [icons] {});
    dialog->setDirectory(question.folder.isEmpty() ? usual : question.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(kind);
    if (mode == QFileDialog::AcceptOpen && !question.filters.isEmpty()) dialog->setNameFilters(question.filters);
    if (!question.name.isEmpty()) dialog->selectFile(question.name);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, folder, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        const bool chosen = result == QDialog::Accepted && !files.isEmpty();
        if (chosen) *folder = QFileInfo(files.constFirst()).absolutePath(); // it may have been typed with its folder
        answer(chosen ? files : QStringList());
    });
    dialog->open();
}

std::function<void(QStringList)> theOne(std::function<void(QString)> answer) {
    return [answer = std::move(answer)](const QStringList& files) { answer(files.value(0)); };
}

} // namespace

void ScreenAnswers::ask(QWidget* parent, const Question& question, std::function<void(int)> answer) {
    auto* dialog = new MessageDialog(question, parent);
    QObject::connect(dialog, &MessageDialog::answered, parent, std::move(answer));
    dialog->open();
}

void ScreenAnswers::openFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) {
    openDialog(parent, question, folder_, QFileDialog::AcceptOpen, QFileDialog::ExistingFile,
               theOne(std::move(answer)));
}

void ScreenAnswers::openFiles(QWidget* parent, const FileQuestion& question, std::function<void(QStringList)> answer) {
    openDialog(parent, question, folder_, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles, std::move(answer));
}

void ScreenAnswers::saveFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) {
    openDialog(parent, question, folder_, QFileDialog::AcceptSave, QFileDialog::AnyFile, theOne(std::move(answer)));
}

void ScreenAnswers::chooseFolder(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) {
    openDialog(parent, question, folder_, QFileDialog::AcceptOpen, QFileDialog::Directory, theOne(std::move(answer)));
}

} // namespace clientela::ui
