#include "ui/support/ScriptedAnswers.h"

#include <gtest/gtest.h>

namespace clientela::test {

ScriptedAnswers::~ScriptedAnswers() {
    EXPECT_TRUE(verbs_.empty()) << "never asked: " << verbs_.front().toStdString();
    EXPECT_TRUE(paths_.empty()) << "no file dialog for: " << paths_.front().toStdString();
}

void ScriptedAnswers::ask(QWidget*, const ui::Question& question, std::function<void(int)> answer) {
    asked_.push_back(question);
    if (verbs_.empty()) {
        ADD_FAILURE() << "unexpected question: " << question.title.toStdString();
        answer(question.safe);
        return;
    }
    const QString verb = verbs_.front();
    verbs_.pop_front();
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        if (QString(question.choices[i].verb).remove(QLatin1Char('&')) == verb) {
            answer(static_cast<int>(i));
            return;
        }
    }
    ADD_FAILURE() << "'" << question.title.toStdString() << "' has no choice '" << verb.toStdString() << "'";
    answer(question.safe);
}

void ScriptedAnswers::pick(const ui::FileQuestion& question, const std::function<void(QString)>& answer) {
    askedForFiles_.push_back(question);
    if (paths_.empty()) {
        ADD_FAILURE() << "unexpected file dialog: " << question.title.toStdString();
        answer(QString());
        return;
    }
    const QString path = paths_.front();
    paths_.pop_front();
    answer(path);
}

void ScriptedAnswers::openFile(QWidget*, const ui::FileQuestion& question, std::function<void(QString)> answer) {
    pick(question, answer);
}

void ScriptedAnswers::openFiles(QWidget*, const ui::FileQuestion& question, std::function<void(QStringList)> answer) {
    pick(question, [&](const QString& paths) { answer(paths.split(QLatin1Char('\n'), Qt::SkipEmptyParts)); });
}

void ScriptedAnswers::saveFile(QWidget*, const ui::FileQuestion& question, std::function<void(QString)> answer) {
    pick(question, answer);
}

void ScriptedAnswers::chooseFolder(QWidget*, const ui::FileQuestion& question, std::function<void(QString)> answer) {
    pick(question, answer);
}

} // namespace clientela::test
