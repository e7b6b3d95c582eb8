#pragma once

#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "ui/sales/DocumentLinesView.h"
#include "ui/sales/DocumentPage.h"
#include "ui/support/DemoDesk.h"

#include <QAction>
#include <QLineEdit>

namespace clientela::test {

/// A draft for the first customer, filled in by keys.
class DraftsTest : public DemoDeskTest {
protected:
    /// Whether the page has a button of these words at its top.
    [[nodiscard]] bool offers(const char* words) const {
        const auto actions = page_->topActions();
        return std::any_of(actions.begin(), actions.end(),
                           [&](const QAction* action) { return action->text() == QString::fromUtf8(words); });
    }
    void open(const char* kind, const char* text = "") {
        qint64 id = 0;
        change([&](storage::UnitOfWork& unit) {
            const auto draft = sales::newDraft(unit.connection(), QString::fromLatin1(kind), CustomerId(1), today());
            id = sales::saveDocument(unit, {}, draft, desk().file().business().currency)->value;
        });
        page_ = std::make_unique<ui::DocumentPage>(desk(), answers_);
        page_->resize(1072, 712);
        ui::Place place;
        place.page = ui::Place::Page::Document;
        place.id = id;
        place.text = QString::fromLatin1(text);
        page_->show(place);
        test::show(*page_);
        page_->focusFirst();
    }
    /// One line, cell by cell, each with Enter.
    void line(const QStringList& cells) {
        for (const QString& cell : cells) {
            for (auto* edit : page_->findChildren<QLineEdit*>())
                if (edit->hasFocus()) edit->selectAll();
            type(*page_, cell);
            press(*page_, QStringLiteral("Return"));
            QApplication::processEvents(); // an editor closes a moment after its key
        }
    }
    /// Esc leaves the cell, and a moment later its editor is gone.
    void leave() {
        press(*page_, QStringLiteral("Esc"));
        QApplication::processEvents();
    }
    [[nodiscard]] sales::Document document() const {
        return *sales::loadDocument(desk().connection(), DocumentId(page_->place().id));
    }
    [[nodiscard]] bool saved() {
        return page_->save() && waitFor([&] { return desk().pendingChanges() == 0; });
    }
    void trigger(const QString& text) {
        for (QAction* action : page_->topActions())
            if (action->text() == text) return action->trigger();
        ADD_FAILURE() << "no action " << text.toStdString();
    }
    [[nodiscard]] ui::DocumentLinesView& lines() const { return *page_->findChild<ui::DocumentLinesView*>(); }

    std::unique_ptr<ui::DocumentPage> page_;
};

} // namespace clientela::test
