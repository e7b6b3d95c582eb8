#include "ui/customers/CardBanner.h"

namespace clientela::ui {

namespace {

QString keyOf(qint64 card, const QString& warning, QDate today) {
    return QStringLiteral("%1/%2/%3").arg(QString::number(card), warning, today.toString(Qt::ISODate));
}

} // namespace

CardBanner::CardBanner(QWidget* parent) : Banner(Tone::Warn, parent) {
    hide();
    connect(this, &Banner::linkActivated, this, [this] {
        if (notice_) return Q_EMIT noticeActivated();
        if (!warnings_.isEmpty()) Q_EMIT entryRequested(warnings_.first().record, warnings_.first().entry);
    });
    connect(this, &Banner::moreActivated, this, [this] {
        if (notice_) return Q_EMIT otherActivated();
        warnings_.move(0, warnings_.size() - 1);
        showFirst();
    });
    connect(this, &Banner::closed, this, [this] {
        if (notice_ || warnings_.isEmpty()) return;
        dismissed_ += keyOf(card_, warnings_.first().id, today_);
        warnings_.removeFirst();
        showFirst();
    });
}

void CardBanner::setWarnings(qint64 card, QDate today, const QList<CardWarning>& warnings) {
    card_ = card;
    today_ = today;
    warnings_.clear();
    for (const CardWarning& one : warnings)
        if (!dismissed_.contains(keyOf(card, one.id, today))) warnings_ += one;
    showFirst();
}

void CardBanner::setNotice(Tone tone, const QString& strong, const QString& text, const QString& link,
                           const QString& other) {
    notice_ = !strong.isEmpty() || !text.isEmpty();
    if (!notice_) return showFirst();
    setTone(tone);
    setMessage(strong, text);
    setLink(link);
    setMore(other, false);
    setClosable(false);
    show();
}

void CardBanner::showFirst() {
    if (notice_) return;
    setVisible(!warnings_.isEmpty());
    if (warnings_.isEmpty()) return;
    const CardWarning& first = warnings_.first();
    setTone(Tone::Warn);
    setMessage(first.strong, first.text);
    setLink(first.link);
    const int others = static_cast<int>(warnings_.size()) - 1;
    setMore(others > 0 ? tr("%n more", "warnings of a card", others) : QString());
    setClosable(true);
}

} // namespace clientela::ui
