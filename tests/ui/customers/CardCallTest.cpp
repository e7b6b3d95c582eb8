#include "sales/Drafting.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardFixture.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>

namespace clientela::test {

namespace {

class CardCall : public CardPageTest {
protected:
    /// Who calls: with an address and an invoice of two lines.
    qint64 buyer() {
        customers::Card who = somebody(QStringLiteral("Marta"), QStringLiteral("Conti"), QStringLiteral("055 2341187"),
                                       QStringLiteral("50124"), QStringLiteral("Firenze"));
        who.addresses[0].street = QStringLiteral("Via dei Serragli 20");
        const qint64 id = put(who);
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("document"), QStringLiteral("Put")));
        work.connection().execute(
            QStringLiteral(
                "INSERT INTO document (kind, status, origin, number, customer_id, date, sale_sign, net, vat, "
                "charged, discount_given, receivable) VALUES ('invoice', 'final', 'foreign', '2025/0412', ?, "
                "'2025-11-12', 1, 15123, 3327, 18450, 0, 0)"),
            id);
        for (const auto& [position, words, charged] :
             {std::tuple{1, "Ribbon", 450}, std::tuple{2, "Christmas hampers", 18000}})
            work.connection().execute(
                QStringLiteral("INSERT INTO document_line (document_id, position, description, quantity, unit_price, "
                               "net, charged) SELECT max(id), ?, ?, 1000, 0, 0, ? FROM document"),
                position, QString::fromLatin1(words), charged);
        work.commit();
        return id;
    }
    static ui::Place calling(qint64 id) {
        ui::Place place = card(id);
        place.text = QStringLiteral("caller 0552341187");
        return place;
    }
    /// A button that says these words and is seen whole.
    [[nodiscard]] QAbstractButton* seen(const char* words) const {
        for (auto* each : page_->findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text().contains(QLatin1String(words)) &&
                page_->rect().contains(QRect(each->mapTo(page_.get(), QPoint()), each->size())) &&
                each->width() >= each->sizeHint().width())
                return each;
        return nullptr;
    }
};

} // namespace

TEST_F(CardCall, ShowsAddressAndLastOrderAtOnceInEveryWindow) {
    const qint64 id = buyer();
    for (const QSize size : {QSize(1072, 712), QSize(912, 512)}) {
        page_->resize(size);
        open(calling(id));
        EXPECT_TRUE(waitFor([&] { return seen("Via dei Serragli 20, 50124 Firenze"); })) << size.width();
        EXPECT_NE(seen("2025: Christmas hampers and 1 more"), nullptr) << size.width();
        EXPECT_NE(seen("184.50"), nullptr) << size.width();
        EXPECT_NE(find<QLabel>(*page_, QStringLiteral("055 234 1187 is calling")), nullptr);
        grab(*page_, QStringLiteral("caller-%1").arg(size.width()));
        open(card(id_));
        EXPECT_EQ(seen("Via dei Serragli"), nullptr) << "it goes with the call";
    }
}

TEST_F(CardCall, SaysTheNumberAsTheCardHasItWhereAPartOfItWasTyped) {
    ui::Place place = calling(buyer());
    place.text = QStringLiteral("caller 2341187");
    open(place);
    EXPECT_NE(find<QLabel>(*page_, QStringLiteral("055 234 1187 is calling")), nullptr);
}

TEST_F(CardCall, ThatIsLoggedWasTheCustomersOwn) {
    const qint64 id = buyer();
    open(calling(id));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("Hampers: asked when they come"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return desk_->pendingChanges() == 0; }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE direction = 'in'")), 1);
    EXPECT_TRUE(waitFor([&] {
        const auto& warnings = page_->findChild<ui::CardBanner*>()->warnings();
        return !warnings.isEmpty() && warnings.first().strong.startsWith(QStringLiteral("Called here today"));
    })) << "nobody of us called";
}

TEST_F(CardCall, ShowsTheNumberThatCallsWithoutTheExtensionOfTheCard) {
    const qint64 id =
        put(somebody(QStringLiteral("Marta"), QStringLiteral("Conti"), QStringLiteral("055 234 1187 ext. 12")));
    const auto says = [this] {
        for (const auto* label : page_->findChild<QWidget*>(QStringLiteral("CardCallLine"))->findChildren<QLabel*>())
            if (label->text().endsWith(QStringLiteral("is calling"))) return label->text();
        return QString();
    };
    for (const char* number : {"00390552341187", "2341187"}) { // the second is typed in part, the card has the whole
        ui::Place place = card(id);
        place.text = QStringLiteral("caller ") + QLatin1String(number);
        open(place);
        EXPECT_EQ(says(), QStringLiteral("055 234 1187 is calling")) << number;
    }
}

TEST_F(CardCall, ThatIsLoggedWithoutTheirNumberIsWhoseTheLineSays) {
    const auto strong = [this] {
        const auto& warnings = page_->findChild<ui::CardBanner*>()->warnings();
        return warnings.isEmpty() ? QString() : warnings.first().strong;
    };
    const auto log = [this](const char* line) {
        press(*page_, QStringLiteral("Ctrl+J"));
        type(*page_, QString::fromUtf8(line));
        press(*page_, QStringLiteral("Return"));
        return waitFor([&] { return desk_->pendingChanges() == 0; });
    };
    const qint64 id = buyer();
    open(card(id));
    ASSERT_TRUE(log("asked about the hampers"));
    EXPECT_TRUE(waitFor([&] { return strong() == QStringLiteral("You were on the phone today."); }))
        << "nobody said that we called, but it says: " << strong().toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE direction IS NULL OR direction = ''")), 1);
    ASSERT_TRUE(log("they called: where is the van?"));
    EXPECT_TRUE(waitFor([&] { return strong() == QStringLiteral("Called here today, spoke with you."); }))
        << strong().toStdString();
    ASSERT_TRUE(log("we called back later"));
    EXPECT_TRUE(waitFor([&] { return strong() == QStringLiteral("You called today."); })) << strong().toStdString();
    press(*page_, QStringLiteral("Ctrl+Shift+L")); // who is at it calls
    ASSERT_TRUE(waitFor([&] { return desk_->pendingChanges() == 0; }));
    ASSERT_TRUE(log("the van is on its way"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE direction = 'out'")), 2);
    ASSERT_TRUE(log("asked once more"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE direction = 'out'")), 2)
        << "only the contact that was begun";
}

TEST_F(CardCall, AnEmailThatTheyWroteIsNotOurs) {
    open(card(buyer()));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("e-mail: they wrote about the hampers"));
    EXPECT_NE(find<QLabel>(*page_, QStringLiteral("From the customer")), nullptr);
    press(*page_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] {
        const auto& warnings = page_->findChild<ui::CardBanner*>()->warnings();
        return !warnings.isEmpty() && warnings.first().strong == QStringLiteral("Wrote today.");
    }));
}

TEST_F(CardCall, LeadsToTheOrderAndGoesOnceTheCardIsLeft) {
    const qint64 id = buyer();
    open(calling(id));
    ui::Place to;
    QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(), [&](const ui::Place& place) { to = place; });
    QAbstractButton* last = seen("Christmas hampers");
    ASSERT_NE(last, nullptr);
    last->setFocus();
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(to.page, ui::Place::Page::Document);
    EXPECT_EQ(to.id, 1);
    const ui::Place back = page_->place();
    EXPECT_EQ(back.text, QString()) << "coming back is no call";
    open(card(id_));
    open(back);
    EXPECT_EQ(seen("Christmas hampers"), nullptr);
    EXPECT_TRUE(page_->editor().draft().addresses.size() == 1);
}

TEST_F(CardCall, TheLastOrderInTheHeadSaysItsKeyAndOffersToRepeatIt) {
    open(card(buyer()));
    ui::CardFigureButton* last = nullptr;
    for (auto* one : page_->findChildren<ui::CardFigureButton*>())
        if (one->isVisible() && one->figure().id == QLatin1String("last_purchase")) last = one;
    ASSERT_NE(last, nullptr);
    EXPECT_TRUE(last->toolTip().contains(QStringLiteral("Ctrl+Shift+D repeats it"))) << last->toolTip().toStdString();
    last->setFocus(Qt::TabFocusReason);
    const QPoint middle = last->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, last->mapToGlobal(middle), Qt::NoModifier);
    QApplication::sendEvent(last, &event);
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions().back()->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    QApplication::activePopupWidget()->close();
}

TEST_F(CardCall, SaysThatThereIsNothingYet) {
    open(calling(id_));
    EXPECT_NE(seen("No address yet"), nullptr);
    EXPECT_NE(seen("No orders yet"), nullptr);
}

TEST_F(CardCall, TheListThatACardStandsInIsReadAgainOnceACardCame) {
    const qint64 first = put(somebody(QStringLiteral("Anna"), QStringLiteral("Poli")));
    const qint64 second = put(somebody(QStringLiteral("Carla"), QStringLiteral("Conti")));
    open(card(first));
    ASSERT_TRUE(waitFor([&] { return !page_->position().isEmpty(); }));
    const QString before = page_->position().section(QLatin1Char(' '), -1);
    bool done = false;
    desk_->change(
        QStringLiteral("edit"), QStringLiteral("New card"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(
                QStringLiteral("INSERT INTO customer (kind, given_name, family_name, stage, created) VALUES "
                               "('person', 'Rita', 'Moro', 'customer', '2025-01-01T00:00:00Z')"));
            return {};
        },
        page_.get(), [&](const Result<storage::Written<void>>&) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    open(card(second));
    const QString wanted = QString::number(before.toInt() + 1);
    EXPECT_TRUE(waitFor([&] { return page_->position().section(QLatin1Char(' '), -1) == wanted; }))
        << page_->position().toStdString();
}

} // namespace clientela::test
