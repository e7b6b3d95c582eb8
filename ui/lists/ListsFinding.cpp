// What is typed on the page of lists finds a list. A part of ListsPage.
#include "base/Fold.h"
#include "ui/lists/ListsPage.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Letters.h"
#include "ui/widgets/SearchField.h"

#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTreeView>

namespace clientela::ui {

namespace {

enum class Fit { Begins, Word, Named, Said, None };

/// How a list fits the folded words that are typed: by its name before what it is about.
Fit fitOf(const QString& name, const QString& about, const QString& typed) {
    if (name.startsWith(typed)) return Fit::Begins;
    if (name.contains(QLatin1Char(' ') + typed)) return Fit::Word;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto has = [&](const QString& text) {
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
    };
    return has(name) ? Fit::Named : has(name + QLatin1Char(' ') + about) ? Fit::Said : Fit::None;
}

} // namespace

SearchField* ListsPage::makeFinder(QWidget* parent) {
    finder_ = new SearchField(tr("Find a list"), {}, parent);
    finder_->setAccessibleName(finder_->placeholderText());
    finder_->setFixedWidth(grown(240));
    setTakesLetters(*tree_);
    tree_->installEventFilter(this);
    connect(finder_, &QLineEdit::textChanged, this, &ListsPage::find);
    connect(finder_, &SearchField::left, this, [this] { tree_->setFocus(); });
    connect(finder_, &SearchField::enteredList, this, [this] {
        if (tree_->isVisible())
            tree_->setFocus();
        else
            notFound_->setFocus();
    });
    connect(finder_, &QLineEdit::returnPressed, this, [this] {
        // Nothing is opened that is not seen to be found.
        if (const auto list = current();
            list && !tree_->isRowHidden(tree_->currentIndex().row(), tree_->currentIndex().parent()))
            openBuilder(*list);
    });
    return finder_;
}

bool ListsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != tree_ || event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto plain = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (plain != 0 || key->text().size() != 1 || !key->text().at(0).isLetterOrNumber())
        return Page::eventFilter(watched, event);
    finder_->setFocus(Qt::ShortcutFocusReason);
    finder_->setText(key->text());
    return true;
}

bool ListsPage::escape() {
    if (finder_->text().isEmpty()) return false;
    finder_->clear();
    tree_->setFocus();
    return true;
}

/// An empty text: some list has what is typed, or nothing is.
void ListsPage::showNotFound(const QString& typed) {
    if (!typed.isEmpty())
        notFound_->setHeading(tr("No list has “%1” in it").arg(typed),
                              tr("Lists are found by their names and by what they are about."));
    if (notFound_->isHidden() == typed.isEmpty()) return;
    // One goes on typing: the page would take the focus for its first tile as it appears.
    QWidget* typing = window()->focusWidget();
    notFound_->setVisible(!typed.isEmpty());
    tree_->setVisible(typed.isEmpty());
    if (typing != nullptr && typing->isVisible()) typing->setFocus();
}

void ListsPage::find() {
    const QString typed = fold(finder_->text().simplified());
    QModelIndex best;
    Fit bestFit = Fit::None;
    int found = 0;
    for (int folder = 0; folder < model_->rowCount(); ++folder) {
        const QModelIndex heading = model_->index(folder, 0);
        int shown = 0;
        for (int row = 0; row < model_->rowCount(heading); ++row) {
            const QModelIndex name = model_->index(row, 0, heading);
            const QString about = name.siblingAtColumn(model_->columnCount() - 1).data().toString();
            const Fit fit = fitOf(fold(name.data().toString()), fold(about), typed);
            tree_->setRowHidden(row, heading, fit == Fit::None);
            if (fit == Fit::None) continue;
            ++shown;
            if (fit >= bestFit) continue;
            best = name;
            bestFit = fit;
        }
        tree_->setRowHidden(folder, {}, shown == 0);
        found += shown;
    }
    showNotFound(found == 0 && !typed.isEmpty() ? finder_->text().simplified() : QString());
    const int all = static_cast<int>(lists_.size());
    finder_->setEndText(typed.isEmpty() ? QString()
                        : found == 0    ? tr("no list", "that has what is typed in its name")
                                        : tr("%1 of %2", "lists that are found, of all").arg(found).arg(all));
    finder_->setAccessibleDescription(typed.isEmpty() ? QString() : tr("%n list(s) found", nullptr, found));
    if (!typed.isEmpty() && best.isValid()) {
        tree_->setCurrentIndex(best);
        tree_->scrollTo(best);
    }
}

} // namespace clientela::ui
