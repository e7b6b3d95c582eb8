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
    };
    CardFoot(const QList<Offer>& offers, const QString& more, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);
    void moreRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addLink(const QString& text);
    QList<QPushButton*> links_; ///< "More…" is the last
};

} // namespace clientela::ui
