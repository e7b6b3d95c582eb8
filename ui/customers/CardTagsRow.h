#pragma once

#include "ui/customers/CardRow.h"
#include "ui/widgets/LineCompleter.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace clientela::ui {

/// The editor of tags: each with its cross, then a line that takes one more with Enter or a comma. Backspace in the
/// empty line takes the last one away.
class CardTagsEdit : public QWidget {
    Q_OBJECT

public:
    explicit CardTagsEdit(QWidget* parent = nullptr);
    void setTags(const QStringList& tags);
    [[nodiscard]] const QStringList& tags() const { return tags_; }
    /// Offered while typing.
    void setKnown(const QStringList& known) { known_ = known; }
    /// Those that no card has: not known, and not among the ones `saved` on this card.
    [[nodiscard]] QStringList unknownTags(const QStringList& saved) const;
    void setReadOnly(bool readOnly);
    /// Another card's tags follow: what was being typed is not theirs.
    void begin();
    /// Framed even at rest, as on a new card.
    void setFramed(bool framed);

Q_SIGNALS:
    /// By the person.
    void tagsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void take(const QString& text);
    [[nodiscard]] QList<LineCompleter::Offer> offers(const QString& typed) const;

    QStringList known_;
    QStringList tags_;
    QHBoxLayout* row_;
    QLineEdit* line_;
    QList<QWidget*> chips_;
};

class CardTagsRow : public CardRow {
    Q_OBJECT

public:
    /// `known` are offered while typing.
    CardTagsRow(CardSession& session, const QString& label, const QStringList& known, QWidget* parent = nullptr);
    void begin() override;
    void load() override;
    void setKnown(const QStringList& known);

private:
    /// A tag is made by typing it, and a slip makes one, too: said beside it while it is not saved.
    void sayNew();

    CardTagsEdit* edit_;
};

} // namespace clientela::ui
