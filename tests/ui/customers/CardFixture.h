#pragma once

#include "support/TestFile.h"
#include "ui/customers/CardEntryText.h"
#include "ui/customers/CardPage.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Appearance.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QLineEdit>

namespace clientela::test {

inline ui::Place card(qint64 id) { return {ui::Place::Page::Card, id, {}, {}, {}, {}, {}}; }
inline ui::Place newCard(const QString& text = {}) { return {ui::Place::Page::NewCard, 0, {}, {}, {}, text, {}}; }

/// As in the window: Tab goes as things stand.
class WalkedCardPage : public ui::CardPage {
protected:
    using ui::CardPage::CardPage;
    bool focusNextPrevChild(bool next) override { return ui::goByTab(*this, next); }
};

class CardPageTest : public FolderTest {
protected:
    CardPageTest() : appearance_(*qApp, false) {
        auto file = app::OpenFile::create(pathOf(QStringLiteral("Shop.clientela")), {});
        EXPECT_TRUE(file.ok());
        office::Business business;
        business.country = QStringLiteral("IT");
        {
            storage::UnitOfWork work((*file)->file(), (*file)->action(QStringLiteral("edit"), QStringLiteral("Start")));
            office::saveBusiness(work, business);
            customers::Card person = customers::newCard();
            person.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
            person.set(QStringLiteral("family_name"), QStringLiteral("Ferrante"));
            person.contactPoints = {
                {0, QStringLiteral("phone"), QStringLiteral("mobile"), QStringLiteral("347 555 0192"), {}, {}}};
            customers::CardRepository repository((*file)->catalogues()->customers(), business.country);
            id_ = repository.insert(work, person).value;
            work.commit();
        }
        (*file)->reload();
        desk_ = std::make_unique<ui::Desk>(std::move(*file));
        page_ = std::make_unique<WalkedCardPage>(*desk_, answers_);
        page_->resize(1072, 712);
    }

    [[nodiscard]] std::optional<customers::Card> saved(qint64 id) const {
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        return repository.load(desk_->connection(), CustomerId(id));
    }
    /// Puts a card into the file; its id.
    qint64 put(const customers::Card& card) {
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Put")));
        const CustomerId id = repository.insert(work, card);
        work.commit();
        return id.value;
    }
    /// A person or company with a name, phone and town.
    static customers::Card somebody(const QString& given, const QString& family, const QString& phone = {},
                                    const QString& postalCode = {}, const QString& town = {}) {
        customers::Card card = customers::newCard();
        if (family.isEmpty()) card.set(QStringLiteral("kind"), QStringLiteral("company"));
        card.set(family.isEmpty() ? QStringLiteral("company_name") : QStringLiteral("given_name"), given);
        card.set(QStringLiteral("family_name"), family);
        if (!phone.isEmpty()) card.contactPoints = {{0, QStringLiteral("phone"), {}, phone, {}, {}}};
        if (!town.isEmpty()) {
            customers::Address address;
            address.postalCode = postalCode;
            address.city = town;
            address.region = QStringLiteral("Toscana");
            address.country = QStringLiteral("IT");
            card.addresses = {address};
        }
        return card;
    }
    [[nodiscard]] qint64 number(const QString& sql) const {
        storage::Rows rows = desk_->connection().query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }
    /// The page as a program that was started again would show it.
    void startAgain() {
        page_.reset();
        page_ = std::make_unique<WalkedCardPage>(*desk_, answers_);
        page_->resize(1072, 712);
    }
    void open(const ui::Place& place) {
        page_->show(place);
        test::show(*page_);
        if (place.field.isEmpty()) page_->focusFirst(); // as the shell does
    }
    template <class W = QLineEdit>
    [[nodiscard]] W& field(const QString& name) const {
        W* found = find<W>(*page_, name);
        if (!found) throw std::runtime_error("no field " + name.toStdString());
        return *found;
    }
    [[nodiscard]] static ui::FieldRow& rowOf(QWidget& editor) {
        auto* row = qobject_cast<ui::FieldRow*>(editor.parentWidget());
        if (!row) throw std::runtime_error("no row");
        return *row;
    }
    void typeInto(const QString& name, const QString& text) {
        QLineEdit& line = field(name);
        line.setFocus();
        line.selectAll();
        type(*page_, text);
    }
    [[nodiscard]] bool settled() const {
        return waitFor([&] { return desk_->pendingChanges() == 0 && !page_->editor().isDirty(); });
    }

    ui::Appearance appearance_;
    ScriptedAnswers answers_;
    std::unique_ptr<ui::Desk> desk_;
    std::unique_ptr<ui::CardPage> page_;
    qint64 id_ = 0;
};

} // namespace clientela::test
