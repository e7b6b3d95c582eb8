#pragma once

#include "lists/Release.h"
#include "ui/desk/Desk.h"
#include "ui/records/ReleaseQuestion.h"
#include "ui/widgets/Dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace clientela::ui {

class Answers;
class LeftOutList;

/// Before a list leaves the house for advertising: how they are reached, who goes out, who is left out and why.
class MailingDialog : public Dialog {
    Q_OBJECT

public:
    /// `list` in the list language.
    MailingDialog(Desk& desk, Answers& answers, const QString& list, QWidget* parent);
    ~MailingDialog() override;

    [[nodiscard]] lists::Channel channel() const;
    /// Whether nobody goes out who did not say yes.
    [[nodiscard]] bool isOnlyYes() const;

private:
    void build();
    void plan();
    void showPlan(const lists::ReleasePlan* plan);

    Desk& desk_;
    QString list_;
    QComboBox* channel_;
    QCheckBox* saidYes_;
    QLabel* preview_;
    LeftOutList* leftOut_;
    QPushButton* go_;
    ReleaseQuestion question_;
};

} // namespace clientela::ui
