#include "ui/customers/CardTagsRow.h"

#include "base/Fold.h"
#include "fields/SeveralValues.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Leaving.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace clientela::ui {

namespace {
constexpr int kOffersMost = 8;
}

CardTagsEdit::CardTagsEdit(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)), line_(new QLineEdit(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(space::k4);
    row_->addWidget(line_, 1);
    setFocusProxy(line_);
    setQuietField(line_, true);
    line_->setPlaceholderText(tr("Add a tag"));
    line_->setAccessibleName(tr("Add a tag"));
    line_->setMinimumWidth(80);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.contains(QLatin1Char(','))) take(text);
    });
    connect(line_, &QLineEdit::editingFinished, this, [this] {
        if (!isOnlyAway(line_)) take(line_->text());
    });
    new LineCompleter(
        line_, [this](const QString& typed) { return offers(typed); },
        [this](const LineCompleter::Offer& offer) { take(offer.text); });
}

QList<LineCompleter::Offer> CardTagsEdit::offers(const QString& typed) const {
    QList<LineCompleter::Offer> found;
    const QString begun = fold(typed);
    if (begun.isEmpty()) return found;
    for (const QString& tag : known_) {
        if (found.size() >= kOffersMost) break;
        const QString folded = fold(tag);
        if (folded == begun || !(QLatin1Char(' ') + folded).contains(QLatin1Char(' ') + begun)) continue;
        if (!tags_.contains(tag, Qt::CaseInsensitive)) found += {tag, {}, {}, tag};
    }
    return found;
}

QStringList CardTagsEdit::unknownTags(const QStringList& saved) const {
    QStringList found;
    for (const QString& tag : tags_)
        if (!known_.contains(tag, Qt::CaseInsensitive) && !saved.contains(tag, Qt::CaseInsensitive)) found += tag;
    return found;
}

void CardTagsEdit::setFramed(bool framed) { setQuietField(line_, !framed); }

void CardTagsEdit::begin() { line_->setText(QString()); }

void CardTagsEdit::setReadOnly(bool readOnly) { line_->setVisible(!readOnly); }

void CardTagsEdit::setTags(const QStringList& tags) {
    if (tags == tags_) return;
    tags_ = tags;
    rebuild();
}

void CardTagsEdit::rebuild() {
    for (QWidget* chip : chips_) chip->deleteLater();
    chips_.clear();
    row_->setContentsMargins(tags_.isEmpty() ? 0 : space::k8, 0, 0, 0); // the line has a margin of its own
    int place = 0;
    for (const QString& tag : tags_) {
        auto* chip = new QPushButton(icons::icon(QStringLiteral("close")), tag, this);
        setSmall(chip);
        chip->setIconSize({12, 12});
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
        chip->setAccessibleName(tr("Remove tag %1").arg(tag));
        connect(chip, &QPushButton::clicked, this, [this, tag] {
            tags_.removeAll(tag);
            line_->setFocus();
            rebuild();
            Q_EMIT tagsChanged();
        });
        row_->insertWidget(place++, chip);
        chips_ += chip;
    }
}

void CardTagsEdit::take(const QString& text) {
    bool added = false;
    for (const QString& part : fields::severalValues(text)) {
        const QString tag = part.simplified();
        if (tag.isEmpty() || tags_.contains(tag, Qt::CaseInsensitive)) continue;
        tags_ += tag;
        added = true;
    }
    line_->clear();
    if (!added) return;
    rebuild();
    Q_EMIT tagsChanged();
}

bool CardTagsEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const Qt::KeyboardModifiers modifiers = static_cast<QKeyEvent*>(event)->modifiers();
        if (key == Qt::Key_Backspace && line_->text().isEmpty() && !tags_.isEmpty()) {
            tags_.removeLast();
            rebuild();
            Q_EMIT tagsChanged();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
            if (line_->text().trimmed().isEmpty()) return false; // the form goes on, as from every other field
            take(line_->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

CardTagsRow::CardTagsRow(CardSession& session, const QString& label, const QStringList& known, QWidget* parent)
    : CardRow(session, QStringLiteral("tags"), label, new CardTagsEdit, parent),
      edit_(qobject_cast<CardTagsEdit*>(editor())) {
    edit_->setKnown(known);
    edit_->setReadOnly(session.readOnly);
    edit_->setFramed(session.editor.isNew());
    connect(edit_, &CardTagsEdit::tagsChanged, this, [this] {
        this->session().editor.setTags(edit_->tags());
        sayNew();
        Q_EMIT edited();
    });
    load();
}

void CardTagsRow::begin() {
    CardRow::begin();
    edit_->begin();
}

void CardTagsRow::load() {
    edit_->setTags(session().editor.draft().tags);
    sayNew();
}

void CardTagsRow::setKnown(const QStringList& known) {
    edit_->setKnown(known);
    sayNew();
}

void CardTagsRow::sayNew() {
    const QStringList found = edit_->unknownTags(session().editor.original().tags);
    setNote(found.isEmpty() ? QString()
                            : tr("new: %1", "tags that no card has yet").arg(found.join(QStringLiteral(", "))));
}

} // namespace clientela::ui
