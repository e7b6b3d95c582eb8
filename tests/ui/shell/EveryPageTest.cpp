#include "ui/shell/EveryPage.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>

// What holds on every page and in every dialog: whoever uses the keyboard alone reaches every control, whoever cannot
// see hears what it is, whoever needs larger letters or speaks a longer language reads every word.

namespace clientela::test {

namespace {

/// Kept where somebody wants to look at them; they take longer than all else.
void picture(const char* name, QWidget& top, const char* why) {
    if (!qEnvironmentVariableIsSet("CLIENTELA_PICTURES")) return;
    grab(top, QStringLiteral("%1-%2").arg(QString::fromLatin1(name).replace(QLatin1Char(' '), QLatin1Char('-')),
                                          QString::fromLatin1(why)));
}

void expectNothingCut(const char* name, QWidget& top, const char* why) {
    QCoreApplication::processEvents(); // a layout that has something to do
    QStringList faults = whatIsCut(top);
    // What a job of a job brings comes later, and is arranged then.
    if (!faults.isEmpty()) waitFor([&] { return (faults = whatIsCut(top)).isEmpty(); }, 500);
    picture(name, top, why);
    for (const QString& cut : faults) ADD_FAILURE() << name << ", " << why << ": " << cut.toStdString();
}

QString named(const QWidget& widget) {
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return face ? face->text(QAccessible::Name) : QString();
}

std::string describedOn(const char* page, const QWidget* widget) {
    return std::string(page) + ": " + described(*widget).toStdString();
}

/// No key of a part means something else on what it is a part of: then it would mean nothing at all.
void expectKeysOfOneMeaning(const char* name, QWidget& top) {
    QList<QWidget*> all = top.findChildren<QWidget*>();
    all.prepend(&top);
    for (QWidget* part : all) {
        QHash<QString, QString> keys;
        for (QWidget* at = part; at != nullptr; at = at == &top ? nullptr : at->parentWidget())
            for (const QAction* action : at->actions())
                for (const QKeySequence& key : action->shortcuts()) {
                    if (key.isEmpty() || action->shortcutContext() == Qt::WidgetShortcut || !action->isVisible())
                        continue;
                    const QString other = keys.value(key.toString(), action->text());
                    EXPECT_EQ(other.toStdString(), action->text().toStdString())
                        << name << ": " << key.toString().toStdString() << " means two things";
                    keys.insert(key.toString(), action->text());
                }
    }
}

/// Each control has a name; a label's letter leads to its editor, and no letter leads to two places.
void expectNamed(const char* name, QWidget& top) {
    picture(name, top, "100");
    expectKeysOfOneMeaning(name, top);
    EXPECT_FALSE(controlsOf(top).empty()) << name;
    for (const QWidget* control : controlsOf(top))
        EXPECT_FALSE(named(*control).isEmpty()) << describedOn(name, control);
    QHash<QString, const QWidget*> letters;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != top.window()) continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!label && !button) continue;
        if (label && label->textFormat() == Qt::PlainText && !label->buddy()) continue; // its & is a person's own
        const QKeySequence letter = QKeySequence::mnemonic(label ? label->text() : button->text());
        if (letter.isEmpty()) continue;
        EXPECT_TRUE(!label || label->buddy()) << describedOn(name, widget);
        const QWidget* other = letters.value(letter.toString());
        EXPECT_EQ(other, nullptr) << letter.toString().toStdString() << " is of " << describedOn(name, widget)
                                  << " and of " << (other ? describedOn(name, other) : std::string());
        letters.insert(letter.toString(), widget);
    }
}

/// Faults that are known by name, each with what stands in the way of mending it.
bool isKnown(const QString& fault) {
    // Tab comes to the outcome of an import because its keys scroll it. While it is empty no frame is seen around it;
    // why is not found out yet.
    return fault.contains(QLatin1String("in clientela::ui::ImportOutcome does not show that it has the focus"));
}

void expectWalked(const char* name, QWidget& top) {
    const QWidget* begun = QApplication::focusWidget();
    EXPECT_TRUE(begun != nullptr && begun->window() == top.window()) << name << " begins without the focus";
    for (const QString& fault : faultsOfTabbing(top))
        if (!isKnown(fault)) ADD_FAILURE() << name << ": " << fault.toStdString();
}

} // namespace

TEST_F(EveryPage, TellsScreenReadersWhatEachControlIs) {
    start();
    eachOf(expectNamed);
}

TEST_F(EveryPage, IsWalkedByTab) {
    start();
    eachOf(expectWalked);
}

TEST_F(EveryPage, EveryStopOfF6ShowsThatItHasTheFocus) {
    start();
    for (const auto& [name, place] : places()) {
        go(place);
        for (const QString& fault : faultsOfPanes(*window_)) ADD_FAILURE() << name << ": " << fault.toStdString();
    }
}

TEST_F(EveryPage, CardAfterCardIsConfirmedByKeysAlone) {
    start();
    go(place(Kind::Customers));
    const auto confirmed = [this] { return one("SELECT count(*) FROM customer WHERE verified >= '2025-11-22'"); };
    const qint64 before = confirmed();
    press(*window_, QStringLiteral("Return"));
    ASSERT_EQ(window_->workplace()->page()->place().page, Kind::Card);
    for (int nth = 1; nth <= 3; ++nth) {
        settle(); // which card comes next
        const qint64 shown = window_->workplace()->page()->place().id;
        press(*window_, QStringLiteral("Ctrl+K"));
        EXPECT_TRUE(waitFor([&] { return confirmed() == before + nth; })) << "card " << nth;
        press(*window_, QStringLiteral("Ctrl+PgDown"));
        EXPECT_NE(window_->workplace()->page()->place().id, shown);
    }
}

TEST_F(EveryPage, TheFirstCardFindsItsFormMade) {
    start();
    EXPECT_TRUE(waitFor([this] { return window_->findChild<ui::CardPage*>() != nullptr; })) << "soon, behind the page";
    const auto* made = window_->findChild<ui::CardPage*>();
    ASSERT_NE(made, nullptr);
    EXPECT_FALSE(made->isVisible());
    EXPECT_FALSE(window_->workplace()->desk().drafts().has(made->place().id)) << "nobody typed anything";
    go(person());
    EXPECT_EQ(window_->workplace()->page(), made);
    EXPECT_FALSE(made->editor().isDirty());
}

class EveryPageInLargerLetters : public EveryPage, public testing::WithParamInterface<int> {};

TEST_P(EveryPageInLargerLetters, ShowsEveryWordWhole) {
    const LargerLetters larger(GetParam());
    start();
    const std::string why = std::to_string(GetParam());
    eachOf([&](const char* name, QWidget& top) { expectNothingCut(name, top, why.c_str()); });
}

INSTANTIATE_TEST_SUITE_P(Percent, EveryPageInLargerLetters, testing::Values(125, 150, 200));

TEST_F(EveryPage, ShowsEveryWordWholeOnASmallScreenOfLargeLetters) {
    const QSize room(845, 493); // of 1280 x 800 at a scale of 1.5, less what the desktop puts around a window
    start(room);
    EXPECT_EQ(window_->size(), room) << "no larger than its screen";
    eachOf([](const char* name, QWidget& top) { expectNothingCut(name, top, "small"); });
}

TEST_F(EveryPage, ShowsTextsHalfAsLongAgainWhole) {
    long_ = std::make_unique<LongTexts>();
    start();
    eachOf([](const char* name, QWidget& top) { expectNothingCut(name, top, "long"); });
}

} // namespace clientela::test
