#include "history/Attachments.h"

#include "customers/CardRepository.h"
#include "customers/CustomerDerived.h"
#include "history/HistoryDerived.h"
#include "history/MailToCard.h"
#include "history/Timeline.h"
#include "storage/Contents.h"
#include "storage/RevisionLog.h"
#include "storage/Undo.h"
#include "support/TestFile.h"

#include <QDir>
#include <QFile>

namespace clientela::history {
namespace {

class FilesOnACard : public test::FileTest {
protected:
    FilesOnACard()
        : FileTest({std::make_shared<customers::CustomerDerived>(), std::make_shared<ConsentDerived>(),
                    std::make_shared<HistoryDerived>()}),
          giulia(card("Giulia", "Giulia@Ferrante.it")), studio(card("Studio", "ordini@studio.it")) {}

    CustomerId card(const char* name, const char* email) {
        execute(QStringLiteral(
                    "INSERT INTO customer (kind, given_name, created) VALUES ('person', ?, '2025-01-01T00:00:00Z')"),
                QString::fromLatin1(name));
        const CustomerId id(number(QStringLiteral("SELECT max(id) FROM customer")));
        execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value, normal) VALUES "
                               "(?, 'email', 1, ?, ?)"),
                id, QString::fromLatin1(email), QString::fromLatin1(email).toLower());
        return id;
    }
    Attached add(CustomerId customer, const char* name, const QByteArray& bytes) {
        Attached added;
        work([&](storage::UnitOfWork& unit) {
            added = attach(unit, customer, {QString::fromUtf8(name), bytes}, QStringLiteral("Anna"));
        });
        return added;
    }
    KeptMail keep(CustomerId customer, const IncomingMail& mail) {
        KeptMail kept;
        work([&](storage::UnitOfWork& unit) { kept = keepMail(unit, customer, mail, QStringLiteral("Anna")); });
        return kept;
    }
    static IncomingMail mail(const QByteArray& from, const QByteArray& to) {
        const auto read = mailIn({QStringLiteral("a letter.eml"),
                                  "From: " + from + "\r\nTo: " + to +
                                      "\r\nDate: Sat, 22 Nov 2025 10:42:00 +0100\r\nSubject: Sixty hampers\r\n\r\n"
                                      "Please send an offer.\r\n"});
        return read.value_or(IncomingMail());
    }
    std::vector<CustomerId> found(const QByteArray& from, const QByteArray& to) const {
        return cardsOf(connection(), mail(from, to).message, QStringLiteral("shop@rosselli.it"));
    }

    CustomerId giulia;
    CustomerId studio;
};

TEST_F(FilesOnACard, AreKeptWithNameTypeSizeAndWhoBroughtThem) {
    add(giulia, "contratto.pdf", "%PDF-1.4\n%...");
    const auto files = attachmentsOf(connection(), giulia);
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].name, QStringLiteral("contratto.pdf"));
    EXPECT_EQ(files[0].type, QStringLiteral("application/pdf"));
    EXPECT_EQ(files[0].size, 13);
    EXPECT_EQ(files[0].by, QStringLiteral("Anna"));
    EXPECT_EQ(storage::contentOf(connection(), files[0].content), QByteArray("%PDF-1.4\n%..."));
    EXPECT_TRUE(attachmentsOf(connection(), studio).empty());
}

TEST_F(FilesOnACard, StandThereOnceHoweverOftenTheyAreDropped) {
    const Attached first = add(giulia, "a.txt", "words");
    const Attached again = add(giulia, "b.txt", "words");
    EXPECT_FALSE(first.wasThere);
    EXPECT_TRUE(again.wasThere);
    EXPECT_EQ(again.id, first.id);
    EXPECT_FALSE(add(studio, "a.txt", "words").wasThere) << "another card has its own";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM content")), 1);
}

TEST_F(FilesOnACard, MakeNobodysEditStale) {
    const RevisionId before = storage::lockToken(connection(), QStringLiteral("customer"), giulia.value);
    add(giulia, "a.txt", "words");
    EXPECT_EQ(storage::lockToken(connection(), QStringLiteral("customer"), giulia.value), before);
}

TEST_F(FilesOnACard, AreRemovedAndComeBackByUndo) {
    const Attached added = add(giulia, "a.txt", "words");
    const RevisionId removal = work([&](storage::UnitOfWork& unit) { removeAttachment(unit, added.id); }).revision;
    EXPECT_TRUE(attachmentsOf(connection(), giulia).empty());
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(storage::undo(unit, removal).ok()); });
    EXPECT_EQ(attachmentsOf(connection(), giulia).size(), 1U);
}

TEST_F(FilesOnACard, GoWithTheCardAndComeBackWithIt) {
    add(giulia, "a.txt", "words");
    keep(giulia, mail("giulia@ferrante.it", "shop@rosselli.it"));
    const RevisionId removal =
        work([&](storage::UnitOfWork& unit) { customers::removeCards(unit, {giulia}); }).revision;
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 0);
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(storage::undo(unit, removal).ok()); });
    EXPECT_EQ(attachmentsOf(connection(), giulia).size(), 2U);
}

TEST_F(FilesOnACard, HaveOnePhotoAmongThemAtMost) {
    const Attached one = add(giulia, "one.png", "\x89PNG\r\n\x1a\none");
    const Attached two = add(giulia, "two.png", "\x89PNG\r\n\x1a\ntwo");
    EXPECT_FALSE(photoOf(connection(), giulia).has_value());
    work([&](storage::UnitOfWork& unit) { setPhoto(unit, one.id, true); });
    work([&](storage::UnitOfWork& unit) { setPhoto(unit, two.id, true); });
    EXPECT_EQ(photoOf(connection(), giulia)->id, two.id);
    EXPECT_EQ(number(QStringLiteral("SELECT sum(is_photo) FROM attachment")), 1);
    work([&](storage::UnitOfWork& unit) { setPhoto(unit, two.id, false); });
    EXPECT_FALSE(photoOf(connection(), giulia).has_value());
}

TEST_F(FilesOnACard, AreReadFromTheDiskOrRefusedWithTheReason) {
    const auto read = readFile(write(QStringLiteral("a b.txt"), "words"));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->name, QStringLiteral("a b.txt"));
    EXPECT_EQ(read->bytes, QByteArray("words"));
    QDir().mkpath(pathOf(QStringLiteral("folder")));
    for (const QString& wrong : {pathOf(QStringLiteral("folder")), pathOf(QStringLiteral("nowhere.txt"))}) {
        const auto refused = readFile(wrong);
        ASSERT_FALSE(refused.ok()) << qPrintable(wrong);
        EXPECT_FALSE(refused.problem().safe.isEmpty());
        EXPECT_FALSE(refused.problem().todo.isEmpty());
    }
    const QString large = pathOf(QStringLiteral("film.mp4"));
    QFile film(large);
    ASSERT_TRUE(film.open(QIODevice::WriteOnly));
    ASSERT_TRUE(film.resize(kLargestFile + 1));
    film.close();
    const auto refused = readFile(large);
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.problem().what.contains(QStringLiteral("film.mp4"))) << qPrintable(refused.problem().what);
    ASSERT_TRUE(film.resize(kLargestFile));
    EXPECT_TRUE(readFile(large).ok()) << "the limit itself is allowed";
}

TEST_F(FilesOnACard, ThatWouldRunAreKnown) {
    EXPECT_TRUE(isProgram(typeOf({QStringLiteral("invoice.exe"), "MZ\x90"})));
    EXPECT_TRUE(isProgram(typeOf({QStringLiteral("invoice.desktop"), "[Desktop Entry]\n"})));
    EXPECT_TRUE(isProgram(typeOf({QStringLiteral("invoice.sh"), "#!/bin/sh\n"})));
    EXPECT_FALSE(isProgram(typeOf({QStringLiteral("invoice.pdf"), "%PDF-1.4"})));
    EXPECT_FALSE(isProgram(typeOf({QStringLiteral("photo.jpg"), "\xff\xd8\xff\xe0"})));
    EXPECT_TRUE(isPicture(typeOf({QStringLiteral("photo.jpg"), "\xff\xd8\xff\xe0"})));
}

TEST_F(FilesOnACard, BecomeAnEntryOfTheTimelineWhereTheyAreMail) {
    const KeptMail kept = keep(giulia, mail("Giulia <giulia@ferrante.it>", "shop@rosselli.it"));
    const auto contact = loadInteraction(connection(), kept.interaction);
    ASSERT_TRUE(contact.has_value());
    EXPECT_EQ(contact->kind, QStringLiteral("email"));
    EXPECT_EQ(contact->direction, QStringLiteral("in"));
    EXPECT_EQ(contact->by, QStringLiteral("Giulia")) << "who wrote it";
    EXPECT_EQ(attachmentOf(connection(), kept.interaction)->by, QStringLiteral("Anna")) << "who filed it";
    EXPECT_EQ(contact->subject, QStringLiteral("Sixty hampers"));
    EXPECT_EQ(contact->text, QStringLiteral("Please send an offer."));
    EXPECT_EQ(contact->at,
              QDateTime::fromString(QStringLiteral("2025-11-22T10:42:00+01:00"), Qt::ISODate).toLocalTime());
    EXPECT_EQ(attachmentOf(connection(), kept.interaction)->name, QStringLiteral("a letter.eml"));
    const auto entries = timeline({std::make_shared<HistoryTimeline>()}, connection(), giulia);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].title, QStringLiteral("Sixty hampers"));
    EXPECT_TRUE(keep(giulia, mail("Giulia <giulia@ferrante.it>", "shop@rosselli.it")).wasThere);
    EXPECT_EQ(interactionsOf(connection(), giulia).size(), 1U);
}

TEST_F(FilesOnACard, OfAMailThatWeWroteGoOut) {
    const KeptMail kept = keep(giulia, mail("shop@rosselli.it", "GIULIA@ferrante.it"));
    EXPECT_EQ(loadInteraction(connection(), kept.interaction)->direction, QStringLiteral("out"));
    EXPECT_EQ(loadInteraction(connection(), kept.interaction)->by, QStringLiteral("Anna"));
}

TEST_F(FilesOnACard, OfAMailThatSomebodyElseWroteNameThem) {
    const KeptMail kept = keep(giulia, mail("Luigi Bianchi <luigi@bianchi.it>", "shop@rosselli.it"));
    EXPECT_EQ(loadInteraction(connection(), kept.interaction)->by, QStringLiteral("Luigi Bianchi"));
}

TEST_F(FilesOnACard, OfAMailThatWasFiledBeforeNameNobodyOfUsAsItsWriter) {
    const KeptMail kept = keep(giulia, mail("Giulia <giulia@ferrante.it>", "shop@rosselli.it"));
    work([&](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("INSERT INTO actor (name) VALUES ('Anna')"));
        auto contact = *loadInteraction(unit.connection(), kept.interaction);
        contact.by = QStringLiteral("Anna");
        saveInteraction(unit, contact);
    });
    EXPECT_EQ(timeline({std::make_shared<HistoryTimeline>()}, connection(), giulia)[0].by, QString());
    EXPECT_EQ(lastContacts(connection(), giulia, 1)[0].by, QString());
    work([&](storage::UnitOfWork& unit) {
        auto contact = *loadInteraction(unit.connection(), kept.interaction);
        contact.direction = QStringLiteral("out");
        saveInteraction(unit, contact);
    });
    EXPECT_EQ(lastContacts(connection(), giulia, 1)[0].by, QStringLiteral("Anna"));
}

TEST_F(FilesOnACard, GoWithTheirEntryOfTheTimeline) {
    const KeptMail kept = keep(giulia, mail("giulia@ferrante.it", "shop@rosselli.it"));
    const RevisionId removal =
        work([&](storage::UnitOfWork& unit) { removeInteraction(unit, kept.interaction); }).revision;
    EXPECT_TRUE(attachmentsOf(connection(), giulia).empty());
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(storage::undo(unit, removal).ok()); });
    EXPECT_TRUE(attachmentOf(connection(), kept.interaction).has_value());
}

TEST_F(FilesOnACard, FindTheirCardByTheAddressesOfTheMail) {
    using Ids = std::vector<CustomerId>;
    EXPECT_EQ(found("GIULIA@Ferrante.it", "shop@rosselli.it"), Ids{giulia});
    EXPECT_EQ(found("shop@rosselli.it", "x@y.it, ordini@studio.it"), Ids{studio}) << "we wrote it";
    EXPECT_EQ(found("giulia@ferrante.it", "ordini@studio.it"), Ids{giulia}) << "who wrote it goes first";
    EXPECT_EQ(found("nobody@nowhere.it", "giulia@ferrante.it, ordini@studio.it"), (Ids{giulia, studio}));
    EXPECT_EQ(found("nobody@nowhere.it", "shop@rosselli.it"), Ids{});
    const CustomerId sister = card("Sister", "giulia@ferrante.it");
    EXPECT_EQ(found("giulia@ferrante.it", "shop@rosselli.it"), (Ids{giulia, sister})) << "they share it";
}

TEST_F(FilesOnACard, AreMailOnlyWhereTheyAreOne) {
    EXPECT_FALSE(mailIn({QStringLiteral("broken.eml"), "not a mail"}).has_value());
    EXPECT_FALSE(mailIn({QStringLiteral("notes.txt"), "From: a@b.it\n\nsomebody's notes"}).has_value());
    EXPECT_TRUE(mailIn({QStringLiteral("X.EML"), "From: a@b.it\n\nhello"}).has_value());
}

} // namespace
} // namespace clientela::history
