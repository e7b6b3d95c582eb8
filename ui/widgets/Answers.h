#pragma once

#include "ui/widgets/MessageDialog.h"

#include <QString>

#include <functional>
#include <memory>

namespace clientela::ui {

/// What a file is looked for or saved as.
struct FileQuestion {
    QString title;       ///< "Bring in a file"
    QString folder;      ///< where to begin; empty: where a file was chosen last, at first among the documents
    QString name;        ///< suggested name when saving
    QStringList filters; ///< "Excel workbook (*.xlsx)"
    bool operator==(const FileQuestion&) const = default;
};

/// Where answers to questions come from: a person before a screen, or a test. Pages get it from the shell and never
/// make dialogs of these kinds themselves. Answers arrive through the callback, later or at once; no nested event loop
/// runs.
class Answers {
public:
    Answers() = default;
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;
    virtual ~Answers() = default;

    /// The index of the choice taken. The callback is dropped when `parent` is destroyed first.
    virtual void ask(QWidget* parent, const Question& question, std::function<void(int)> answer) = 0;
    /// An empty path: thought better of it.
    virtual void openFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) = 0;
    /// One or several of a folder; none: thought better of it.
    virtual void openFiles(QWidget* parent, const FileQuestion& question, std::function<void(QStringList)> answer) = 0;
    virtual void saveFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) = 0;
    virtual void chooseFolder(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) = 0;
};

/// Asks the person by MessageDialog and Qt's dialog to choose a file, never a desktop's own (decisions/0080).
class ScreenAnswers : public Answers {
public:
    void ask(QWidget* parent, const Question& question, std::function<void(int)> answer) override;
    void openFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) override;
    void openFiles(QWidget* parent, const FileQuestion& question, std::function<void(QStringList)> answer) override;
    void saveFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) override;
    void chooseFolder(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) override;

private:
    std::shared_ptr<QString> folder_ = std::make_shared<QString>(); ///< where a file was chosen last
};

} // namespace clientela::ui
