#include "ui/widgets/Answers.h"

#include <QFileDialog>

namespace clientela::ui {

namespace {

void openDialog(QWidget* parent, const FileQuestion& question, QFileDialog::AcceptMode mode, QFileDialog::FileMode kind,
                std::function<void(QString)> answer) {
    auto* dialog = new QFileDialog(parent, question.title, question.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(kind);
    if (!question.filters.isEmpty()) dialog->setNameFilters(question.filters);
    if (!question.name.isEmpty()) dialog->selectFile(question.name);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? files.constFirst() : QString());
    });
    dialog->open();
}

} // namespace

void ScreenAnswers::ask(QWidget* parent, const Question& question, std::function<void(int)> answer) {
    auto* dialog = new MessageDialog(question, parent);
    QObject::connect(dialog, &MessageDialog::answered, parent, std::move(answer));
    dialog->open();
}

void ScreenAnswers::openFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) {
    openDialog(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, std::move(answer));
}

void ScreenAnswers::saveFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) {
    openDialog(parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile, std::move(answer));
}

void ScreenAnswers::chooseFolder(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) {
    openDialog(parent, question, QFileDialog::AcceptOpen, QFileDialog::Directory, std::move(answer));
}

} // namespace clientela::ui
