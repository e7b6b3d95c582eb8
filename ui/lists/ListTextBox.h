#pragma once

#include "query/Completion.h"
#include "query/ParseError.h"
#include "query/Tree.h"
#include "ui/lists/ListWords.h"
#include "ui/widgets/TextArea.h"

#include <QPointer>

class QListView;
class QStandardItemModel;

namespace clientela::ui {

class KnownValues;

/// The text of a list, in colours, with completion for fields, comparisons, values and windows: it opens by itself
/// while a word is typed, Alt+Down asks for it. An error is marked where it is.
class ListTextBox : public TextArea {
    Q_OBJECT

public:
    ListTextBox(const ListWords& words, KnownValues& known, QWidget* parent = nullptr);
    ~ListTextBox() override;

    /// Shows a list, on several lines. A text that says the same already is left as it was typed.
    void setList(const query::NodePtr& list);
    /// Marks a word; nothing takes the mark away.
    void setError(const std::optional<query::ParseError>& error);
    [[nodiscard]] bool isCompleting() const;

Q_SIGNALS:
    /// A person changed the text.
    void typed(const QString& text);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onChanged();
    void colour();
    void complete(bool asked);
    void offer(const std::vector<query::Completion::Offer>& offers);
    void addKnown();
    void take();
    void closeCompletion();

    const ListWords& words_;
    KnownValues& known_;
    std::optional<query::ParseError> error_;
    bool setting_ = false;
    QPointer<QFrame> frame_;    ///< over the window; made when first needed
    QListView* list_ = nullptr; ///< in it
    QStandardItemModel* model_;
    query::Completion now_;
};

} // namespace clientela::ui
