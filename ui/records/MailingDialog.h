#pragma once

#include "lists/Release.h"
#include "ui/desk/Desk.h"
#include "ui/records/ReleaseQuestion.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace clientela::ui {

class Answers;
class LeftOutList;
class MailingNote;
class SaidYes;

/// Before a list leaves the house for advertising: how they are reached, who goes out, who is left out and why.
class MailingDialog : public Dialog {
    Q_OBJECT

public:
    /// `list` in the list language; `mailing`: what it is called on the cards unless somebody types another name.
    MailingDialog(Desk& desk, Answers& answers, const QString& list, const QString& mailing, QWidget* parent);
    ~MailingDialog() override;

    [[nodiscard]] lists::Channel channel() const;
    /// Whether nobody goes out who did not say yes.
    [[nodiscard]] bool isOnlyYes() const;
    /// By which name it is noted on the cards; empty: it is not.
    [[nodiscard]] QString mailing() const;

private:
    void build();
    void plan();
    void ask();
    void showPlan(const lists::ReleasePlan* plan);

    Desk& desk_;
    QString list_;
    QComboBox* channel_;
    SaidYes* saidYes_;
    MailingNote* note_;
    QLabel* preview_;
    LeftOutList* leftOut_;
    QPushButton* go_;
    ReleaseQuestion question_;
};

} // namespace clientela::ui
