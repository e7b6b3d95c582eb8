#include "ui/widgets/MenuLetters.h"

#include "ui/widgets/KeyHint.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace clientela::ui {

namespace {

enum class At { Beginning, Words, Anywhere };

/// Where a letter of an entry stands that is still free, or -1.
qsizetype freeLetter(const QString& words, At where, const QSet<QChar>& taken) {
    const qsizetype key = words.indexOf(QLatin1Char('\t'));
    for (qsizetype i = 0; i < (key < 0 ? words.size() : key); ++i) {
        const bool stands = where == At::Anywhere || i == 0 || (where == At::Words && !words[i - 1].isLetterOrNumber());
        if (stands && words[i].isLetter() && !taken.contains(words[i].toUpper())) return i;
    }
    return -1;
}

/// The words of all, each with a letter where there is one: its own, else the first, of which none gives way to a
/// letter in the middle of another.
QStringList withLetters(const QList<QAction*>& actions) {
    QSet<QChar> taken;
    QStringList all;
    QList<qsizetype> waiting;
    for (const QAction* action : actions) {
        all += action->text();
        const QKeySequence own = QKeySequence::mnemonic(action->text());
        if (!own.isEmpty()) taken += QChar(ushort(own[0].key()));
        if (!action->isSeparator() && !action->text().contains(QLatin1Char('&'))) waiting += all.size() - 1;
    }
    for (const At where : {At::Beginning, At::Words, At::Anywhere})
        waiting.removeIf([&](qsizetype nth) {
            QString& words = all[nth];
            const qsizetype at = freeLetter(words, where, taken);
            if (at < 0) return false;
            taken += words[at].toUpper();
            words.insert(at, QLatin1Char('&'));
            return true;
        });
    return all;
}

} // namespace

void addWithLetters(QMenu& menu, QList<QAction*> actions) {
    const auto last = std::stable_partition(actions.begin(), actions.end(), [](const QAction* action) {
        return action->priority() != QAction::LowPriority;
    });
    const QStringList all = withLetters(actions);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QAction* action = actions[i];
        if (actions.begin() + i == last && i > 0) menu.addSeparator();
        if (action->isSeparator()) {
            menu.addSeparator();
            continue;
        }
        QString words = all[i];
        if (!action->shortcut().isEmpty()) words += QLatin1Char('\t') + KeyHint::named(action->shortcut());
        QAction* entry = menu.addAction(action->icon(), words);
        entry->setMenu(action->menu());
        entry->setEnabled(action->isEnabled());
        entry->setVisible(action->isVisible());
        entry->setCheckable(action->isCheckable());
        entry->setChecked(action->isChecked());
        entry->setToolTip(action->toolTip());
        QObject::connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
}

void giveLetters(QMenu& menu) {
    const QList<QAction*> actions = menu.actions();
    const QStringList all = withLetters(actions);
    for (qsizetype i = 0; i < actions.size(); ++i)
        if (!actions[i]->isSeparator()) actions[i]->setText(all[i]);
}

} // namespace clientela::ui
