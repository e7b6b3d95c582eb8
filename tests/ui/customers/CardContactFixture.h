#pragma once

#include "history/ContactGuard.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardFixture.h"

#include <QDesktopServices>
#include <QTextBrowser>

namespace clientela::test {

/// Takes what would go to the phone or the mail program. Handlers are named by a slot; a browser has one for links.
class Dialler : public QTextBrowser {
public:
    Dialler() {
        for (const char* scheme : {"tel", "mailto"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "setSource");
    }
    ~Dialler() override {
        for (const char* scheme : {"tel", "mailto"}) QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    QStringList taken;

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType) override { taken += url.toString(); }
};

/// A card that somebody calls or writes to, and what the desk told last.
class CardContactTest : public CardPageTest {
protected:
    CardContactTest() {
        QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [this](const QString& text) { told_ = text; });
    }
    template <class Work>
    void work(Work what) {
        storage::UnitOfWork unit(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Elsewhere")));
        what(unit);
        unit.commit();
    }
    void marcoClaims() {
        work([&](storage::UnitOfWork& unit) {
            history::claimContact(unit, CustomerId(id_),
                                  {QStringLiteral("Marco"), QDateTime(desk_->file().today(), QTime(10, 42))});
        });
    }
    [[nodiscard]] ui::CardBanner& banner() const { return *page_->findChild<ui::CardBanner*>(); }
    [[nodiscard]] QString claimedBy() const {
        const auto claim = history::claimOf(desk_->connection(), CustomerId(id_), desk_->file().today());
        return claim ? claim->by : QString();
    }

    Dialler dialler_;
    QString told_;
};

} // namespace clientela::test
