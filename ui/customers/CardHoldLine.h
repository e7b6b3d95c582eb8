#pragma once

#include "history/ContactGuard.h"
#include "ui/customers/CardCaptionLine.h"

#include <optional>

class QKeySequence;
class QLocale;

namespace clientela::ui {

class LinkButton;

/// Under the head of a card whose call one has taken oneself: since when, and the way to give it back. The others read
/// it in their banner.
class CardHoldLine : public CardCaptionLine {
    Q_OBJECT

public:
    explicit CardHoldLine(QWidget* parent = nullptr);

    /// One's own claim; nothing: none.
    void setHeld(const std::optional<history::ContactClaim>& claim, const QLocale& locale);
    /// The key that does the same, shown beside the words.
    void setKey(const QKeySequence& key);

Q_SIGNALS:
    void giveBackRequested();

private:
    LinkButton* giveBack_;
};

} // namespace clientela::ui
