#include "ui/customers/CardConflictDialog.h"

#include "ui/customers/CardPieces.h"
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
#include <QVBoxLayout>

namespace clientela::ui {

using customers::Card;

namespace {

enum Column { FieldName, Before, Yours, Theirs };
constexpr int kColumn = 232;

/// What a card says of a piece; one that it does not have (any more) is "removed".
QString textOf(const CardSession& session, const Card& card, const QString& piece, const QString& nothing) {
    const QString text = pieceText(session, card, piece);
    return text.isEmpty() ? nothing : text;
}

QString labelOf(const CardSession& session, const Card& theirs, const QString& piece) {
    for (const Card* card : {&session.editor.draft(), &session.editor.original(), &theirs})
        if (holdsPart(*card, piece)) return pieceLabel(session, *card, piece);
    return pieceLabel(session, theirs, piece);
}

} // namespace

CardConflictDialog::CardConflictDialog(const CardSession& session, const Card& theirs,
                                       const storage::StaleRecord& stale, const QStringList& conflicts,
                                       const QStringList& takenOver, QWidget* parent)
    : Dialog(parent), session_(session), theirs_(theirs), who_(stale.by.isEmpty() ? tr("Somebody else") : stale.by),
      pieces_(conflicts) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 changed this card while you were editing").arg(who_));
    QStringList taken;
    for (const QString& piece : takenOver)
        if (!piece.endsWith(QLatin1String("/order"))) taken += piece;
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    auto* safe = new QLabel(tr("Nothing is lost. Choose what the card shall say."), this);
    setInk(safe, Ink::Text2);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    words->setSpacing(space::k8);
    words->addWidget(title);
    words->addWidget(safe);
    auto* buttons = buildButtons();
    buttons->setContentsMargins(space::k24, space::k16, space::k24, space::k16);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(buildTable(stale, taken));
    column->addWidget(buttons);
    setMaximumWidth(grown(width::kDialogMost));
    choices_.front()->button(0)->setFocus();
}

QWidget* CardConflictDialog::buildTable(const storage::StaleRecord& stale, const QStringList& takenOver) {
    auto* table = new RuledGrid(this);
    QGridLayout* grid = table->grid();
    grid->setColumnMinimumWidth(FieldName, width::kFieldLabel);
    for (const int column : {Before, Yours, Theirs}) {
        grid->setColumnMinimumWidth(column, kColumn - space::k24);
        grid->setColumnStretch(column, 1);
    }
    grid->addWidget(table->cell(tr("Field"), Ink::Text2), 0, FieldName);
    grid->addWidget(table->cell(tr("Before"), Ink::Text2), 0, Before);
    QLabel* yours = table->cell(tr("Yours"), Ink::Text);
    setFontRole(yours, FontRole::Section);
    grid->addWidget(yours, 0, Yours);
    const QString time = session_.typing.locale.toString(stale.at.toLocalTime().time(), QStringLiteral("HH:mm"));
    QLabel* other = table->cell(tr("%1, %2", "who changed a card, and when").arg(who_, time), Ink::Text);
    setFontRole(other, FontRole::Section);
    grid->addWidget(other, 0, Theirs);
    int row = 1;
    for (const QString& piece : pieces_) addConflict(table, row++, piece);
    for (const QString& piece : takenOver) {
        const QString empty = tr("empty", "a field without a value");
        grid->addWidget(table->cell(labelOf(session_, theirs_, piece), Ink::Text2), row, FieldName);
        const QString before = textOf(session_, session_.editor.original(), piece, empty);
        grid->addWidget(table->cell(before, Ink::Text2), row, Before);
        grid->addWidget(table->cell(before, Ink::Hint), row, Yours);
        grid->addWidget(
            table->cell(tr("✓ %1 (taken over)").arg(textOf(session_, theirs_, piece, tr("removed"))), Ink::Text), row,
            Theirs);
        ++row;
    }
    return table;
}

void CardConflictDialog::addConflict(RuledGrid* table, int row, const QString& piece) {
    QGridLayout* grid = table->grid();
    const QString label = labelOf(session_, theirs_, piece);
    const QString empty = tr("empty", "a field without a value");
    const QString removed = piece.contains(QLatin1Char('/')) ? tr("removed") : empty;
    grid->addWidget(table->cell(label, Ink::Text2), row, FieldName);
    grid->addWidget(table->cell(textOf(session_, session_.editor.original(), piece, empty), Ink::Text2), row, Before);
    auto* group = new QButtonGroup(this);
    const auto addChoice = [&](const Card& card, int id, const QString& whose) {
        const QString text = textOf(session_, card, piece, removed);
        auto* choice = new ChoiceCell(text, table);
        choice->setAccessibleName(tr("%1, %2: %3", "a field, whose value, the value").arg(label, whose, text));
        group->addButton(choice, id);
        grid->addWidget(choice, row, Yours + id);
        connect(choice, &ChoiceCell::rowRequested, this, [this, row, id](int by) {
            const int next = row - 1 + by;
            if (next < 0 || next >= static_cast<int>(choices_.size())) return;
            choices_[static_cast<size_t>(next)]->button(id)->setFocus(Qt::TabFocusReason);
        });
    };
    addChoice(session_.editor.draft(), 0, tr("yours"));
    addChoice(theirs_, 1, who_);
    group->button(0)->setChecked(true);
    choices_.push_back(group);
}

QDialogButtonBox* CardConflictDialog::buildButtons() {
    auto* box = new QDialogButtonBox(this);
    auto* mine = box->addButton(tr("All mine"), QDialogButtonBox::ResetRole);
    auto* all = box->addButton(tr("All theirs"), QDialogButtonBox::ResetRole);
    box->addButton(tr("Keep editing"), QDialogButtonBox::RejectRole);
    auto* save = box->addButton(tr("Save this choice"), QDialogButtonBox::AcceptRole);
    setButtonRole(mine, ButtonRole::Flat);
    setButtonRole(all, ButtonRole::Flat);
    setButtonRole(save, ButtonRole::Primary);
    save->setDefault(true);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        QStringList theirPieces;
        for (size_t i = 0; i < choices_.size(); ++i)
            if (choices_[i]->checkedId() == 1) theirPieces += pieces_.at(static_cast<qsizetype>(i));
        accept();
        Q_EMIT settled(theirPieces);
    });
    return box;
}

void CardConflictDialog::chooseAll(bool theirs) {
    for (QButtonGroup* group : choices_) group->button(theirs ? 1 : 0)->setChecked(true);
}

} // namespace clientela::ui
