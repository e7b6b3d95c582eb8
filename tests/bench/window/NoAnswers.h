#pragma once

#include "ui/widgets/Answers.h"

namespace clientela::bench {

/// Nobody is there to be asked.
class NoAnswers : public ui::Answers {
public:
    void ask(QWidget*, const ui::Question&, std::function<void(int)>) override {}
    void openFile(QWidget*, const ui::FileQuestion&, std::function<void(QString)>) override {}
    void openFiles(QWidget*, const ui::FileQuestion&, std::function<void(QStringList)>) override {}
    void saveFile(QWidget*, const ui::FileQuestion&, std::function<void(QString)>) override {}
    void chooseFolder(QWidget*, const ui::FileQuestion&, std::function<void(QString)>) override {}
};

} // namespace clientela::bench
