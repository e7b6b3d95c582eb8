#include "ui/shell/UndoConflictDialog.h"

#include "ui/shell/MomentText.h"
#include "ui/widgets/ChoiceCell.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/RuledGrid.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela::ui {

namespace {

enum Column { Field, Now, Undone };
constexpr int kColumn = 232;
constexpr int kTallest = 400; ///< of the table, before it scrolls

} // namespace

UndoConflictDialog::UndoConflictDialog(UndoConflict conflict, std::vector<app::ConflictLine> lines, QWidget* parent)
    : Dialog(parent), conflict_(std::move(conflict)), lines_(std::move(lines)) {
    setAttribute(Qt::WA_DeleteOnClose);
    const QString action = conflict_.outcome.action.title;
    setWindowTitle(conflict_.redo ? tr("Do “%1” again").arg(action) : tr("Undo “%1”").arg(action));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    title->setWordWrap(true);
    auto* safe = new QLabel(
        asksNothing() ? tr("What is listed here stays as it is, with all that belongs to it; the rest is taken back. "
                           "What was done later stays. This can be undone, too.")
                      : howMuch() + QLatin1Char(' ') +
                            tr("Choose what shall stand there; the rest of it is taken back. What was done later "
                               "and has nothing to do with it stays. Whatever you choose can be undone, too."),
        this);
    safe->setWordWrap(true);
    setInk(safe, Ink::Text2);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    words->setSpacing(space::k8);
    words->addWidget(title);
    words->addWidget(safe);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(buildTable(), 1);
    const auto listed = static_cast<qint64>(conflict_.outcome.conflicts.size());
    if (const qint64 more = conflict_.outcome.conflictCount - listed; more > 0) {
        auto* rest = new QLabel(
            tr("%Ln more field(s) stay as they are, unless you take all back.", nullptr, static_cast<int>(more)), this);
        rest->setContentsMargins(space::k24, space::k8, space::k24, 0);
        setInk(rest, Ink::Hint);
        column->addWidget(rest);
    }
    auto* buttons = buildButtons();
    buttons->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->addWidget(buttons);
    setMaximumWidth(grown(width::kDialogMost));
    for (const QButtonGroup* group : choices_)
        if (group != nullptr) {
            group->button(0)->setFocus();
            break;
        }
}

bool UndoConflictDialog::asksNothing() const {
    const storage::UndoOutcome& outcome = conflict_.outcome;
    return outcome.conflictCount <= static_cast<qint64>(outcome.conflicts.size()) &&
           std::none_of(lines_.begin(), lines_.end(), [](const auto& line) { return line.canChoose(); });
}

QString UndoConflictDialog::howMuch() const {
    const storage::UndoOutcome& outcome = conflict_.outcome;
    const auto listed = std::count_if(lines_.begin(), lines_.end(), [](const auto& line) { return line.canChoose(); });
    const auto conflicts = static_cast<int>(qMax(outcome.conflictCount - outcome.stoodOn, qint64(listed)));
    if (conflict_.values <= conflicts) return tr("Its %Ln value(s) were changed later.", nullptr, conflicts);
    //: %1 is a number
    return tr("%Ln of its %1 values were changed later.", nullptr, conflicts).arg(QLocale().toString(conflict_.values));
}

QString UndoConflictDialog::undoVerb() const {
    if (conflict_.redo) return tr("Do it like this");
    const QString& kind = conflict_.outcome.action.kind;
    if (kind == QLatin1String("import")) return tr("Undo the import");
    if (kind == QLatin1String("edit")) return tr("Undo the edit");
    if (kind == QLatin1String("delete")) return tr("Undo the deletion");
    if (kind == QLatin1String("merge")) return tr("Undo the merging");
    return tr("Undo like this");
}

QWidget* UndoConflictDialog::buildTable() {
    auto* table = new RuledGrid;
    QGridLayout* grid = table->grid();
    grid->setColumnMinimumWidth(Field, kColumn - space::k32);
    grid->setColumnStretch(Field, 1);
    for (const int each : {Now, Undone}) {
        grid->setColumnMinimumWidth(each, kColumn);
        grid->setColumnStretch(each, 1);
    }
    const QString heads[] = {tr("Field"), tr("As it is now"),
                             conflict_.redo ? tr("What doing it again would bring") : tr("What the undo would bring")};
    for (const int each : {Field, Now, Undone}) {
        QLabel* head = table->cell(heads[each], each == Field ? Ink::Text2 : Ink::Text);
        if (each != Field) setFontRole(head, FontRole::Section);
        grid->addWidget(head, 0, each);
    }
    int row = 1;
    for (const app::ConflictLine& line : lines_) addLine(table, row++, line);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(table);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(table->minimumSizeHint().width());
    scroll->setMinimumHeight(qMin(kTallest, table->sizeHint().height() + space::k4));
    return scroll;
}

void UndoConflictDialog::addLine(RuledGrid* table, int row, const app::ConflictLine& line) {
    QGridLayout* grid = table->grid();
    const QString name = line.field.isEmpty() ? line.subject
                                              //: %1 whose card or which document, %2 the field
                                              : tr("%1: %2").arg(line.subject, line.field);
    QLabel* label = table->cell(name, Ink::Text2);
    if (line.at.isValid()) {
        const QString when = momentText(formats::DateText(QLocale()), QLocale(), line.at);
        label->setText(name + QLatin1Char('\n') +
                       (line.by.isEmpty() ? tr("changed on %1", "a value, since").arg(when)
                                          //: %1 a person, %2 a day and a time
                                          : tr("changed by %1, %2").arg(line.by, when)));
    }
    grid->addWidget(label, row, Field);
    if (!line.canChoose()) {
        grid->addWidget(table->cell(line.reason, Ink::Hint), row, Now, 1, 2);
        choices_.push_back(nullptr);
        return;
    }
    const QString empty = tr("empty", "a field without a value");
    auto* group = new QButtonGroup(this);
    const auto add = [&](int id, const QString& text, const QString& which) {
        auto* choice = new ChoiceCell(text, table);
        choice->setAccessibleName(tr("%1, %2: %3", "a field, which of its values, the value").arg(name, which, text));
        group->addButton(choice, id);
        grid->addWidget(choice, row, Now + id);
        connect(choice, &ChoiceCell::rowRequested, this, [this, row, id](int by) {
            for (int next = row - 1 + by; next >= 0 && next < static_cast<int>(choices_.size()); next += by)
                if (const QButtonGroup* other = choices_[static_cast<size_t>(next)])
                    return other->button(id)->setFocus(Qt::TabFocusReason);
        });
    };
    const QString now = line.removes && line.now.isEmpty() ? tr("stays, as it was changed since")
                        : line.now.isEmpty()               ? empty
                                                           : line.now;
    add(0, now, tr("now"));
    add(1, line.removes ? tr("removed") : line.undone.isEmpty() ? empty : line.undone, tr("undone"));
    group->button(0)->setChecked(true);
    choices_.push_back(group);
}

QDialogButtonBox* UndoConflictDialog::buildButtons() {
    auto* box = new QDialogButtonBox(this);
    auto* keep = box->addButton(tr("Keep all as they are"), QDialogButtonBox::ResetRole);
    auto* back = box->addButton(tr("Take all back"), QDialogButtonBox::ResetRole);
    auto* none = box->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    auto* undo = box->addButton(undoVerb(), QDialogButtonBox::AcceptRole);
    setButtonRole(keep, ButtonRole::Flat);
    setButtonRole(back, ButtonRole::Flat);
    setButtonRole(undo, ButtonRole::Primary);
    for (QPushButton* each : {keep, back}) each->setVisible(!asksNothing());
    for (QPushButton* each : {keep, back, none}) each->setAutoDefault(false);
    undo->setDefault(true);
    connect(keep, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(back, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT settled(conflict_, resolution());
    });
    return box;
}

void UndoConflictDialog::chooseAll(bool undone) {
    for (QButtonGroup* group : choices_)
        if (group != nullptr) group->button(undone ? 1 : 0)->setChecked(true);
    restUndone_ = undone;
}

storage::Resolution UndoConflictDialog::resolution() const {
    // Whatever changes while somebody chooses is asked about again, unless there are more than could be shown.
    storage::Resolution resolution;
    const storage::UndoOutcome& outcome = conflict_.outcome;
    if (outcome.conflictCount > static_cast<qint64>(outcome.conflicts.size()))
        resolution.rest = restUndone_ ? storage::OnConflict::Force : storage::OnConflict::Skip;
    for (size_t i = 0; i < lines_.size(); ++i)
        for (const size_t place : lines_[i].conflicts)
            resolution.choices.push_back(
                {outcome.conflicts[place], choices_[i] != nullptr && choices_[i]->checkedId() == 1});
    return resolution;
}

} // namespace clientela::ui
