#pragma once

#include "lists/TasksForEach.h"
#include "ui/desk/Desk.h"
#include "ui/records/ReleaseQuestion.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clientela::ui {

class Answers;
class LeftOutList;
class SaidYes;

/// A task for each customer of a list: what, of which kind, when, by whom, and how it reaches them; from one of the
/// templates of the business or in words of one's own, with fields of the card (${name}) in them. Who does not want to
/// be reached that way, or cannot be, is left out, and it is said whom and why; who was never asked, too, where that
/// way needs a yes (SaidYes).
class TasksDialog : public Dialog {
    Q_OBJECT

public:
    /// `list` in the list language.
    TasksDialog(Desk& desk, Answers& answers, const QString& list, QWidget* parent);
    ~TasksDialog() override;

private:
    void build();
    /// Puts what the chosen template says into the form.
    void takeTemplate();
    [[nodiscard]] lists::Channel channel() const;
    void plan();
    void showPlan();
    void apply();
    /// What was typed waits, in the window it was typed over, for whoever only went to look at a card; once.
    void keepTyped();
    void bringBackTyped();

    Desk& desk_;
    QString list_;
    QComboBox* template_;
    QLineEdit* title_;
    QComboBox* kind_;
    QLineEdit* due_;
    QLineEdit* by_;
    QComboBox* channel_;
    SaidYes* saidYes_;
    QLabel* understood_;
    QLabel* preview_;
    LeftOutList* leftOut_;
    QPushButton* add_;
    std::optional<lists::ReleasePlan> plan_;
    QDate day_;
    std::optional<history::Repeat> repeat_; ///< of the template
    ReleaseQuestion question_;
};

} // namespace clientela::ui
