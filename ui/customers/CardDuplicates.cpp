#include "ui/customers/CardDuplicates.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/Tags.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kAvatar = 40;
constexpr int kAll = 1000; ///< of the stretch, until the most is reached

/// A panel with a hairline around it.
class Panel : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const paint::Scope scope(&painter);
        const Theme theme = Theme::of(this);
        paint::panel(&painter, rect(), radius::kPanel, theme.base, theme.line, 1);
    }
};

QString joined(QStringList parts, const QString& separator) {
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

CardDuplicates::CardDuplicates(CardSession& session, QWidget* parent)
    : QWidget(parent), session_(session), head_(new SectionHeader(tr("Perhaps here already"), this)),
      list_(new QWidget(this)), column_(new QVBoxLayout(list_)) {
    setGround(this, Ground::Sunken);
    setAccessibleName(tr("Perhaps here already"));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(space::k8);
    auto* note = new QLabel(tr("You can save anyway."), this);
    note->setWordWrap(true);
    setInk(note, Ink::Text2);
    // The panel goes on to the edge of the window, what it says stays narrow.
    auto* host = new QWidget(this);
    host->setMaximumWidth(grown(width::kSidePanelMost));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(host, kAll);
    row->addStretch(1);
    auto* all = new QVBoxLayout(host);
    all->setContentsMargins(space::k16, space::k8, space::k16, space::k16);
    all->setSpacing(space::k8);
    all->addWidget(head_);
    all->addWidget(list_);
    all->addWidget(note);
    all->addStretch(1);
    setMinimumWidth(grown(width::kSidePanel));
    hide();
}

QStringList CardDuplicates::reasons(const search::LikelySame& one) const {
    QStringList why;
    if (one.samePhone) why += tr("same phone");
    if (one.sameEmail) why += tr("same e-mail");
    if (one.sameName) why += tr("same name");
    if (why.isEmpty() && one.similarName) why += tr("similar name");
    return why;
}

QWidget* CardDuplicates::panelOf(const search::LikelySame& one, int nth) {
    auto* panel = new Panel(list_);
    auto* avatar = new Avatar(kAvatar, panel);
    avatar->setName(one.name, one.isCompany ? AvatarShape::Company : AvatarShape::Person);
    auto* name = new ElidedLabel(one.name, panel);
    setFontRole(name, FontRole::Name);
    auto* where = new ElidedLabel(joined({one.company, one.town, one.street}, QStringLiteral(", ")), panel);
    setInk(where, Ink::Text2);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(where);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::k12);
    top->addWidget(avatar, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* tags = new QHBoxLayout;
    tags->setSpacing(space::k4);
    const bool sure = one.samePhone || one.sameEmail || one.sameName;
    for (const QString& reason : reasons(one)) tags->addWidget(new Tag(reason, sure ? Tone::Ok : Tone::Neutral, panel));
    if (one.archived) tags->addWidget(new Tag(tr("archived", "a card"), Tone::Warn, panel));
    tags->addStretch(1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    column->setSpacing(space::k8);
    column->addLayout(top);
    column->addLayout(tags);
    if (one.lastPurchase.isValid()) {
        const QString money = session_.formatter.amounts().money(one.lastCharged, session_.formatter.currency());
        auto* last = new ElidedLabel(tr("Last order %1, %2", "date and amount")
                                         .arg(session_.formatter.dates().shortForm(one.lastPurchase), money),
                                     panel);
        setInk(last, Ink::Text2);
        column->addWidget(last);
    }
    auto* open = new QPushButton(tr("Open"), panel);
    setSmall(open);
    setButtonKey(open, KeyHint::spelled(QKeySequence(Qt::ALT | (Qt::Key_0 + nth))));
    open->setAccessibleName(tr("Open %1", "a card that may be the same").arg(one.name));
    auto* add = new QPushButton(tr("Add what I typed"), panel);
    setSmall(add);
    setButtonRole(add, ButtonRole::Flat);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(open);
    buttons->addWidget(add);
    buttons->addStretch(1);
    column->addLayout(buttons);
    const qint64 id = one.id.value;
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT openRequested(id); });
    connect(add, &QPushButton::clicked, this, [this, id] { Q_EMIT addRequested(id); });
    return panel;
}

void CardDuplicates::setFound(const std::vector<search::LikelySame>& found) {
    setVisible(!found.empty());
    if (found == found_) return;
    found_ = found;
    while (QLayoutItem* item = column_->takeAt(0)) {
        if (QWidget* old = item->widget()) { // it may be in the middle of telling that it was pressed
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    int nth = 0;
    for (const search::LikelySame& one : found_) column_->addWidget(panelOf(one, ++nth));
    head_->setCount(QString::number(found_.size()));
}

} // namespace clientela::ui
