#include "ui/customers/CardPersonRow.h"

#include "customers/CustomerChoices.h"
#include "ui/customers/CardHousehold.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Leaving.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"
#include "ui/widgets/Tags.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPointer>

namespace clientela::ui {

using customers::Link;

namespace {
constexpr int kAvatar = 32;
constexpr int kArrow = 16;
} // namespace

CardPersonRow::CardPersonRow(CardSession& session, QWidget* parent)
    : QAbstractButton(parent), session_(session), roles_(new Chip(QString(), this)),
      remove_(new IconButton(QStringLiteral("close"), tr("Untie", "takes the link between two cards away"), this)) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    roles_->setCursor(Qt::ArrowCursor);
    roles_->setEnabled(!session.readOnly);
    remove_->setFocusPolicy(Qt::NoFocus); // its key is the form's: Ctrl+Shift+Backspace
    remove_->setCursor(Qt::ArrowCursor);
    remove_->setIconSize({iconSize::kText, iconSize::kText});
    remove_->hide();
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(other_.value); });
    connect(roles_, &QAbstractButton::clicked, this, &CardPersonRow::openRoles);
    connect(remove_, &QToolButton::clicked, this, &CardPersonRow::removeRequested);
}

void CardPersonRow::setOther(CustomerId other) {
    if (other == other_) return;
    other_ = other;
    about_ = session_.aboutCard ? session_.aboutCard(other) : CardSession::Person{};
    remove_->hide();
}

QString CardPersonRow::piece() const { return QStringLiteral("people/%1").arg(other_.value); }

QSize CardPersonRow::sizeHint() const { return {width::kSidePanel, Heights::standard().twoLine - space::k8}; }

std::vector<Link> CardPersonRow::links() const {
    std::vector<Link> mine;
    for (const Link& link : session_.editor.draft().links)
        if (link.other == other_) mine.push_back(link);
    return mine;
}

void CardPersonRow::load() {
    QStringList roles;
    note_.clear();
    for (const Link& link : links()) {
        roles += linkRole(link.role, link.otherIsCompany);
        if (about_.name.isEmpty()) about_.name = link.otherName;
        if (note_.isEmpty()) note_ = link.note;
    }
    roles_->setText(roles.join(QStringLiteral(", ")));
    roles_->setToolTip(roles_->text()); // many of them are cut
    roles_->setAccessibleName(tr("Role: %1").arg(roles_->text()));
    setAccessibleName(tr("%1, %2", "a linked person and their role").arg(about_.name, roles_->text()));
    place();
    update();
}

void CardPersonRow::showState() {
    bool changed = false;
    for (const Link& link : session_.editor.draft().links)
        changed =
            changed || (link.other == other_ && session_.editor.isChanged(QStringLiteral("link/%1").arg(link.id)));
    for (const Link& link : session_.editor.original().links)
        changed =
            changed || (link.other == other_ && session_.editor.isChanged(QStringLiteral("link/%1").arg(link.id)));
    changed_ = changed;
    update();
}

void CardPersonRow::openRoles() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<Link> mine = links();
    for (const fields::Choice& choice : customers::linkRoleChoices()) {
        QAction* entry = menu->addAction(linkRole(choice.key, !mine.empty() && mine.front().otherIsCompany));
        entry->setCheckable(true);
        entry->setChecked(
            std::any_of(mine.begin(), mine.end(), [&](const Link& link) { return link.role == choice.key; }));
        connect(entry, &QAction::toggled, this, [this, key = choice.key](bool wanted) { setRole(key, wanted); });
    }
    menu->popup(roles_->mapToGlobal(QPoint(0, roles_->height())));
}

void CardPersonRow::setRole(const QString& role, bool wanted) {
    const std::vector<Link> mine = links();
    if (mine.empty()) return;
    if (wanted) {
        // A role that was taken away and comes back is the same tie as before.
        for (const Link& old : session_.editor.original().links)
            if (old.other == other_ && old.role == role) {
                session_.editor.revert(QStringLiteral("link/%1").arg(old.id));
                return Q_EMIT edited();
            }
        session_.editor.addLink(other_, mine.front().otherName, mine.front().otherIsCompany, role);
    } else {
        if (mine.size() == 1) return load(); // the last role goes with the tie: the cross does that
        for (const Link& link : mine)
            if (link.role == role) session_.editor.removeLink(link.id);
    }
    Q_EMIT edited();
}

void CardPersonRow::place() {
    const int middle = height() / 2;
    remove_->setGeometry(width() - kArrow - kHitArea - space::k4, middle - kHitArea / 2, kHitArea, kHitArea);
    const QSize chip = roles_->sizeHint();
    const int wide = qMin(chip.width(), width() / 2);
    roles_->setGeometry(remove_->x() - wide - space::k4, middle - chip.height() / 2, wide, chip.height());
}

void CardPersonRow::resizeEvent(QResizeEvent*) { place(); }

void CardPersonRow::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    remove_->setVisible(!session_.readOnly);
}

void CardPersonRow::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    remove_->hide();
}

void CardPersonRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void CardPersonRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    const QRect inside = rect().adjusted(FieldRow::kGutter, 0, 0, 0);
    if (changed_) paint::dot(&painter, QRectF(0, 0, FieldRow::kGutter, height()), theme, Tone::Accent);
    if (underMouse()) paint::panel(&painter, inside.adjusted(-4, 0, 0, 0), radius::kControl, theme.hover);
    if (hasFocus()) paint::ring(&painter, inside.adjusted(-4, 0, 0, 0), radius::kControl, theme.accentText);
    const QRect face(inside.left(), inside.center().y() - kAvatar / 2, kAvatar, kAvatar);
    paint::avatar(&painter, face, initialsOf(about_.name),
                  about_.isCompany ? AvatarShape::Company : AvatarShape::Person, theme);
    icons::paint(&painter, QRect(inside.right() - kArrow, inside.center().y() - kArrow / 2, kArrow, kArrow),
                 QStringLiteral("chevron-right"), theme.hint);
    const QRect text(face.right() + space::k12, inside.top(), roles_->x() - face.right() - 2 * space::k12,
                     inside.height());
    const QRect upper = about_.second.isEmpty() ? text : text.adjusted(0, 2, 0, -text.height() / 2);
    painter.setFont(ui::font(FontRole::Name));
    painter.setPen(theme.text);
    const QString name = painter.fontMetrics().elidedText(about_.name, Qt::ElideRight, text.width());
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int left = painter.fontMetrics().horizontalAdvance(name) + space::k8;
    painter.setFont(ui::font(FontRole::Body));
    painter.setPen(theme.hint);
    painter.drawText(upper.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(note_, Qt::ElideRight, text.width() - left));
    if (about_.second.isEmpty()) return;
    painter.setFont(ui::font(FontRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(text.adjusted(0, text.height() / 2, 0, -2), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(about_.second, Qt::ElideRight, text.width()));
}

CardPersonFinder::CardPersonFinder(CardSession& session, QWidget* parent)
    : CardRow(session, QStringLiteral("people"), QString(), new QLineEdit, parent) {
    auto* line = qobject_cast<QLineEdit*>(editor());
    line->setPlaceholderText(session.editor.draft().isCompany() ? tr("Add a person") : tr("Add a company or person"));
    line->setAccessibleName(line->placeholderText());
    const auto offers = [this](const QString& typed) {
        QList<LineCompleter::Offer> found;
        if (!this->session().findCards) return found;
        for (const CardSession::Person& one : this->session().findCards(typed))
            if (one.id != this->session().editor.original().id)
                found += {one.name, one.second, QVariantList{one.id.value, one.isCompany}};
        const QString name = typed.simplified();
        if (name.isEmpty() || !this->session().makeCard) return found;
        found += {name, tr("new card of a person"), QVariantList{0, false}};
        if (!this->session().editor.draft().isCompany())
            found += {name, tr("new card of a company"), QVariantList{0, true}};
        return found;
    };
    new LineCompleter(line, offers, [this](const LineCompleter::Offer& offer) {
        const QVariantList card = offer.data.toList();
        if (card.at(0).toLongLong() == 0) return makeNew(offer.text, card.at(1).toBool());
        take(CustomerId(card.at(0).toLongLong()), offer.text, card.at(1).toBool());
    });
    connect(line, &QLineEdit::textEdited, this, [this](const QString& text) {
        setTyping(!text.isEmpty());
        clearMessage();
    });
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (!isOnlyAway(line)) onLeft();
    });
}

/// A name without a card is no link: it stays where it was typed, with what can be done about it.
void CardPersonFinder::onLeft() {
    const QString name = qobject_cast<QLineEdit*>(editor())->text().simplified();
    setTyping(!name.isEmpty());
    if (!name.isEmpty())
        setHint(tr("Not linked yet: choose a card while you type."),
                session().makeCard ? tr("New card “%1”").arg(name) : QString());
}

void CardPersonFinder::makeNew(const QString& name, bool isCompany) {
    session().makeCard(name, isCompany, [row = QPointer<CardPersonFinder>(this), name, isCompany](CustomerId id) {
        if (row) row->take(id, name, isCompany);
    });
}

void CardPersonFinder::takeFix(const QString&) {
    if (const QString name = qobject_cast<QLineEdit*>(editor())->text().simplified(); !name.isEmpty())
        return makeNew(name, false);
    takeHouseholdOffer(session(), piece());
    Q_EMIT edited();
}

void CardPersonFinder::take(CustomerId id, const QString& name, bool isCompany) {
    const customers::Card& draft = session().editor.draft();
    const bool linked =
        std::any_of(draft.links.begin(), draft.links.end(), [&](const Link& link) { return link.other == id; });
    if (!linked) {
        // A company, or a household's head, has its persons; two persons are a household until it is said otherwise.
        const bool household = !isCompany && !draft.isCompany();
        session().editor.addLink(id, name, isCompany && !draft.isCompany(),
                                 household ? QStringLiteral("household") : QStringLiteral("works_for"));
    }
    qobject_cast<QLineEdit*>(editor())->clear();
    rest();
    clearMessage();
    Q_EMIT edited();
}

} // namespace clientela::ui
