#include "ui/customers/CardConflictDialog.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace clientela::ui {

using customers::Card;

namespace {

constexpr int kColumn = 210;

QLabel* cell(const QString& text, Ink ink, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumHeight(Heights::standard().row);
    label->setMaximumWidth(kColumn);
    setInk(label, ink);
    return label;
}

/// What a card says of a piece; one that it does not have (any more) is "removed".
QString textOf(const CardSession& session, const Card& card, const QString& piece, const QString& nothing) {
    const QString text = pieceText(session, card, piece);
    return text.isEmpty() ? nothing : text;
}

QString labelOf(const CardSession& session, const Card& theirs, const QString& piece) {
    for (const Card* card : {&session.editor.draft(), &session.editor.original(), &theirs})
        if (contactPointOf(*card, piece) || addressOf(*card, piece)) return pieceLabel(session, *card, piece);
    return pieceLabel(session, theirs, piece);
}

} // namespace

CardConflictDialog::CardConflictDialog(const CardSession& session, const Card& theirs,
                                       const storage::StaleRecord& stale, const QStringList& conflicts,
                                       const QStringList& takenOver, QWidget* parent)
    : QDialog(parent), pieces_(conflicts) {
    setAttribute(Qt::WA_DeleteOnClose);
    const QString who = stale.by.isEmpty() ? tr("Somebody else") : stale.by;
    setWindowTitle(tr("%1 changed this card while you were editing").arg(who));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    auto* safe = new QLabel(tr("Nothing is lost. Choose what the card shall say."), this);
    setInk(safe, Ink::Text2);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k16);
    grid->setVerticalSpacing(space::k4);
    grid->setColumnMinimumWidth(0, width::kFieldLabel);
    for (int column = 1; column < 4; ++column) grid->setColumnMinimumWidth(column, kColumn);
    grid->addWidget(cell(tr("Field"), Ink::Text2, this), 0, 0);
    grid->addWidget(cell(tr("Before"), Ink::Text2, this), 0, 1);
    QLabel* yours = cell(tr("Yours"), Ink::Text, this);
    setFontRole(yours, FontRole::Section);
    grid->addWidget(yours, 0, 2);
    QLabel* other = cell(
        tr("%1, %2", "who changed a card, and when").arg(who, stale.at.toLocalTime().toString(QStringLiteral("HH:mm"))),
        Ink::Text, this);
    setFontRole(other, FontRole::Section);
    grid->addWidget(other, 0, 3);
    int row = 1;
    for (const QString& piece : pieces_) {
        const QString label = labelOf(session, theirs, piece);
        const QString empty = tr("empty", "a field without a value");
        const QString removed = piece.contains(QLatin1Char('/')) ? tr("removed") : empty;
        grid->addWidget(cell(label, Ink::Text2, this), row, 0);
        grid->addWidget(cell(textOf(session, session.editor.original(), piece, empty), Ink::Text2, this), row, 1);
        auto* group = new QButtonGroup(this);
        const auto addChoice = [&](const Card& card, int id, const QString& whose) {
            const QString text = textOf(session, card, piece, removed);
            auto* radio = new QRadioButton(text, this);
            radio->setAccessibleName(tr("%1, %2: %3", "a field, whose value, the value").arg(label, whose, text));
            radio->setMinimumHeight(Heights::standard().row);
            group->addButton(radio, id);
            grid->addWidget(radio, row, 2 + id);
        };
        addChoice(session.editor.draft(), 0, tr("yours"));
        addChoice(theirs, 1, who);
        group->button(0)->setChecked(true);
        choices_.push_back(group);
        ++row;
    }
    for (const QString& piece : takenOver) {
        if (piece.endsWith(QLatin1String("/order"))) continue;
        const QString text = textOf(session, theirs, piece, tr("removed"));
        grid->addWidget(cell(labelOf(session, theirs, piece), Ink::Text2, this), row, 0);
        grid->addWidget(cell(textOf(session, session.editor.original(), piece, QString()), Ink::Text2, this), row, 1);
        grid->addWidget(cell(tr("%1 (taken over)").arg(text), Ink::Text, this), row, 3);
        ++row;
    }

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

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(title);
    column->addWidget(safe);
    column->addSpacing(space::k8);
    column->addLayout(grid);
    column->addSpacing(space::k8);
    column->addWidget(box);
    setMaximumWidth(width::kDialogMost);
}

void CardConflictDialog::chooseAll(bool theirs) {
    for (QButtonGroup* group : choices_) group->button(theirs ? 1 : 0)->setChecked(true);
}

} // namespace clientela::ui
