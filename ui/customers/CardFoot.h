#pragma once

#include <QWidget>

class QPushButton;

namespace clientela::ui {

/// The foot of a section of the card: "+ Phone", "+ E-mail", what could be added, and "More…" last. Links for which
/// there is no room are left to "More…"; the foot never makes its form wider.
class CardFoot : public QWidget {
    Q_OBJECT

public:
    struct Offer {
        QString key;
        QString label;
        bool operator==(const Offer&) const = default;
    };
    /// `more` is the text of the last link.
    explicit CardFoot(const QString& more, QWidget* parent = nullptr);
    void setOffers(const QList<Offer>& offers);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);
    void moreRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addLink();
    void place();
    QList<Offer> offers_;
    QList<QPushButton*> links_; ///< of as many offers as there ever were at once
    QPushButton* more_;
};

} // namespace clientela::ui
