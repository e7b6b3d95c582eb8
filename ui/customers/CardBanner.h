#pragma once

#include "ui/customers/CardWarnings.h"
#include "ui/widgets/Banner.h"

#include <QDate>
#include <QSet>

namespace clientela::ui {

/// The banner over a card: the most urgent warning, and how many more there are. Dismissed ones stay away for the day.
class CardBanner : public Banner {
    Q_OBJECT

public:
    explicit CardBanner(QWidget* parent = nullptr);
    void setWarnings(qint64 card, QDate today, const QList<CardWarning>& warnings);
    /// Instead of warnings, for what is more urgent than all of them; no cross. `other` is a second thing to do. Empty:
    /// warnings again.
    void setNotice(Tone tone, const QString& strong, const QString& text, const QString& link = QString(),
                   const QString& other = QString());
    [[nodiscard]] const QList<CardWarning>& warnings() const { return warnings_; }

Q_SIGNALS:
    void entryRequested(const QString& record, qint64 id);
    /// The link of the notice, and its other one.
    void noticeActivated();
    void otherActivated();

private:
    void showFirst();

    qint64 card_ = 0;
    QDate today_;
    QList<CardWarning> warnings_; ///< the first one is shown
    QSet<QString> dismissed_;     ///< "card/warning/day"
    bool notice_ = false;
};

} // namespace clientela::ui
