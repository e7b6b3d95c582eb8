#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>

class QComboBox;
class QCompleter;
class QKeyEvent;
class QLineEdit;
class QStandardItemModel;

namespace clientela::ui {

/// Set on a line whose offers Alt+Down opens: no action of what it stands in has that key there.
inline constexpr const char* kOpensByKey = "opensOffersByKey";

/// Offers under a line what other cards say: Down walks the offers, Enter takes one, Esc closes them; who goes on
/// typing is left in peace. Owned by the line.
class LineCompleter : public QObject {
    Q_OBJECT

public:
    struct Offer {
        QString text;
        QString second; ///< in hint colour behind it
        QVariant data;  ///< whatever tells the taker more
        /// What is being typed where only this can be meant: while it is the one offer, or the first of several that
        /// mean the same, and its word is begun, it is current, and Enter and Tab take it. Empty where a text of one's
        /// own is as likely.
        QString meant{};
    };
    using Source = std::function<QList<Offer>(const QString& typed)>;
    using Taker = std::function<void(const Offer&)>;

    LineCompleter(QLineEdit* line, Source source, Taker taker);
    /// Alt+Down opens it as a list to choose from, with what `all` gives; of what is typed then the first offer is
    /// taken by Enter without being walked to, since nothing else can be meant.
    void setOpensByKey(Source all);
    [[nodiscard]] bool isOpen() const;

protected:
    /// Enter goes on where nothing was chosen, as without offers: QCompleter would only close them. Tab goes on always,
    /// with what was chosen, and by the line, so that whoever watches it (a table around the cell) hears of it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& typed);
    void show(const QList<Offer>& offers);
    void closeBehind(const QKeyEvent& press);

    QLineEdit* line_;
    Source source_;
    Source all_{};
    Taker taker_;
    QList<Offer> offers_;
    int shown_ = 0; ///< how often offers were
    QStandardItemModel* model_;
    QCompleter* completer_;
};

/// What words that are offered are to whoever types.
enum class Words {
    Examples, ///< of a text of one's own: none is taken that was not chosen
    Meant     ///< what is usually said there: the one whose word is begun is current, and Enter and Tab take it
};
/// Offers under a line the words in which some word begins with what is typed, in their order. A text that is not among
/// them stays as it was typed.
void offerWords(QLineEdit* line, std::function<QStringList()> words, Words are = Words::Examples);
/// The same of a box to type into, with its own entries, which are meant, in place of Qt's: there Enter only closed the
/// list.
void offerEntries(QComboBox* box);

} // namespace clientela::ui
