#pragma once

#include "customers/CardRepository.h"
#include "ui/customers/CardSession.h"
#include "ui/customers/CardSummary.h"
#include "ui/desk/Desk.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace clientela::ui {

class Avatar;
class CardPhoto;
class CardTimeline;

/// Beside the table: photo, what the card of the current row says first, its files, and what happened lately. It reads
/// by key, a moment after the row has become current, so that running through the table stays quick.
class PeekPanel : public QWidget {
    Q_OBJECT

public:
    explicit PeekPanel(Desk& desk, QWidget* parent = nullptr);
    ~PeekPanel() override;

    /// The customer to show, soon; 0 for none. Nothing is read while the panel is hidden.
    void setCustomer(qint64 id);
    /// To the line that logs a contact.
    void focusEntry();
    [[nodiscard]] CardTimeline& timeline() const { return *timeline_; }

Q_SIGNALS:
    void openRequested(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void renewCatalogues();
    void build();
    void load();
    void addRow(const QString& label, const QString& value, Tone tone = Tone::Neutral, const QString& link = {});

    Desk& desk_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
    CardSession session_;
    std::unique_ptr<customers::CardRepository> repository_;
    std::unique_ptr<CardSummary> summary_;
    qint64 id_ = 0;
    qint64 shown_ = 0;
    QTimer soon_;
    QWidget* body_;
    Avatar* avatar_;
    QLabel* name_;
    QLabel* line_;
    QFormLayout* rows_;
    CardTimeline* timeline_;
    CardPhoto* photo_;
};

} // namespace clientela::ui
