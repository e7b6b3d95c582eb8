#pragma once

#include "ui/widgets/Answers.h"

#include <deque>
#include <vector>

namespace clientela::test {

/// Answers questions as the test lined them up, at once, and remembers what was asked. A question nobody lined an
/// answer up for fails the test and takes the safe way out.
class ScriptedAnswers : public ui::Answers {
public:
    ~ScriptedAnswers() override;

    /// The verb of the choice to take at the next question.
    void willChoose(const QString& verb) { verbs_.push_back(verb); }
    /// The path to give at the next file dialog, several in lines where several are chosen; an empty one closes it.
    void willPick(const QString& path) { paths_.push_back(path); }

    [[nodiscard]] const std::vector<ui::Question>& asked() const { return asked_; }
    [[nodiscard]] const std::vector<ui::FileQuestion>& askedForFiles() const { return askedForFiles_; }

    void ask(QWidget* parent, const ui::Question& question, std::function<void(int)> answer) override;
    void openFile(QWidget* parent, const ui::FileQuestion& question, std::function<void(QString)> answer) override;
    void openFiles(QWidget* parent, const ui::FileQuestion& question, std::function<void(QStringList)> answer) override;
    void saveFile(QWidget* parent, const ui::FileQuestion& question, std::function<void(QString)> answer) override;
    void chooseFolder(QWidget* parent, const ui::FileQuestion& question, std::function<void(QString)> answer) override;

private:
    void pick(const ui::FileQuestion& question, const std::function<void(QString)>& answer);

    std::deque<QString> verbs_;
    std::deque<QString> paths_;
    std::vector<ui::Question> asked_;
    std::vector<ui::FileQuestion> askedForFiles_;
};

} // namespace clientela::test
