#include "ui/widgets/MessageDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kNarrowest = 400;
constexpr int kTextMost = 560;

QDialogButtonBox::ButtonRole boxRole(const Question& question, std::size_t index) {
    if (static_cast<int>(index) == question.safe) return QDialogButtonBox::RejectRole;
    switch (question.choices[index].kind) {
    case Question::Choice::Kind::Primary:
    case Question::Choice::Kind::Danger: return QDialogButtonBox::AcceptRole;
    case Question::Choice::Kind::Plain: return QDialogButtonBox::ActionRole;
    }
    return QDialogButtonBox::ActionRole;
}

ButtonRole lookOf(Question::Choice::Kind kind) {
    return kind == Question::Choice::Kind::Primary  ? ButtonRole::Primary
           : kind == Question::Choice::Kind::Danger ? ButtonRole::Danger
                                                    : ButtonRole::Plain;
}

} // namespace

MessageDialog::MessageDialog(const Question& question, QWidget* parent) : Dialog(parent), chosen_(question.safe) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setMinimumWidth(grown(kNarrowest));
    setMaximumWidth(grown(width::kDialogMost));

    auto* title = new QLabel(question.title, this);
    setFontRole(title, FontRole::Title);
    auto* line = new QLabel(question.line, this);
    setInk(line, Ink::Text2);
    for (QLabel* label : {title, line}) {
        label->setTextFormat(Qt::PlainText);
        if (label->sizeHint().width() > grown(kTextMost)) {
            label->setWordWrap(true);
            label->setMinimumWidth(grown(kTextMost));
        }
    }
    line->setVisible(!question.line.isEmpty());
    setAccessibleDescription(question.line);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(title);
    column->addWidget(line);

    if (!question.details.isEmpty()) {
        auto* unfold = new LinkButton(tr("Details", "unfolds the details of an error"), this);
        auto* details = new QPlainTextEdit(question.details, this);
        details->setReadOnly(true);
        details->setTabChangesFocus(true);
        details->setAccessibleName(unfold->text());
        details->hide();
        connect(unfold, &QPushButton::clicked, details, [details] { details->setVisible(details->isHidden()); });
        column->addWidget(unfold);
        column->addWidget(details);
    }
    column->addSpacing(space::k16);

    auto* box = new QDialogButtonBox(this);
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Question::Choice& choice = question.choices[i];
        auto* button = new QPushButton(choice.verb, box);
        setButtonRole(button, lookOf(choice.kind));
        box->addButton(button, boxRole(question, i));
        const bool primary = choice.kind == Question::Choice::Kind::Primary;
        const bool preset = question.presetsSafe ? static_cast<int>(i) == question.safe : primary;
        button->setDefault(preset);
        button->setAutoDefault(preset);
        if (preset) button->setFocus();
        connect(button, &QPushButton::clicked, this, [this, i] {
            chosen_ = static_cast<int>(i);
            accept();
        });
    }
    column->addWidget(box);
    // Wrapped text keeps its width also where the screen is so small that Qt makes the dialog smaller.
    setMinimumWidth(qMax(grown(kNarrowest), column->totalMinimumSize().width()));
    connect(this, &QDialog::finished, this, [this] { Q_EMIT answered(chosen_); });
}

} // namespace clientela::ui
