#pragma once

#include "cli/Command.h"
#include "support/TestFile.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clientela::test {

/// What a call of clientela-cli gave.
struct Said {
    int status = -1;
    QString out;
    QString err;
    bool isSaved = false; ///< that it is a change which is in the file
};

/// Calls of clientela-cli in the test's own process and folder.
class CommandLine : public FolderTest {
protected:
    Said call(const QStringList& words) const {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Console console(out, err);
        Said said;
        said.status = cli::run(words, console);
        said.out = QString::fromUtf8(out.data());
        said.err = QString::fromUtf8(err.data());
        said.isSaved = console.isSaved();
        return said;
    }
    /// The same, for calls that must do.
    QString done(const QStringList& words) const {
        const Said said = call(words);
        EXPECT_EQ(said.status, cli::Done) << qPrintable(words.join(' ')) << ": " << qPrintable(said.err);
        return said.out;
    }
    /// The number of the revision that a command says it made.
    static QString revisionIn(const QString& said) {
        EXPECT_TRUE(said.startsWith("Revision ")) << qPrintable(said);
        return said.section(' ', 1, 1).chopped(1);
    }
    [[nodiscard]] QString file() const { return pathOf("shop.clientela"); }
    [[nodiscard]] QString count(const QString& expression) const {
        return done({"count", file(), expression, "--today", "2025-11-22"}).trimmed();
    }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile content(pathOf(name));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray("(no file)");
    }
    [[nodiscard]] QStringList names() const {
        return QDir(pathOf(".")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// A new file with three customers and two invoices.
    void makeShop() const {
        done({"new", file()});
        const QString people =
            write("people.csv",
                  "Id,First name,Last name,Gender,Street,Postal code,City,Country,E-mail,Phone\n"
                  "A1,Giulia,Ferrante,F,Via dei Serragli 20,50124,Firenze,Italy,giulia@ferrante.it,055 218 9400\n"
                  "A2,Иван,Петров,M,Via Roma 1,00184,Roma,Italy,ivan@petrov.ru,+39 347 123 4567\n"
                  "A3,Uwe,Horn,M,Ahornallee 3,10115,Berlin,Germany,,\n");
        done({"import", file(), people, "--as", "customers"});
        const QString sales = write("sales.csv", "number,customer,date,product,category,quantity,unit_price,vat_rate\n"
                                                 "10,A1,2025-11-10,Chianti,Wine,60,10.00,22\n"
                                                 "10,A1,2025-11-10,Pane,Bread,2,1.50,4\n"
                                                 "11,A2,2025-01-10,Pane,Bread,1,1.50,\n");
        done({"import", file(), sales, "--as", "sales"});
    }
};

} // namespace clientela::test
