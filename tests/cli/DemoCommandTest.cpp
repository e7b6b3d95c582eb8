#include "cli/CommandLine.h"

namespace clientela {
namespace {

using TheDemo = test::CommandLine;

QStringList demo(const QString& path, const char* seed) {
    return {QStringLiteral("--today"),     QStringLiteral("2025-11-24"),
            QStringLiteral("demo"),        path,
            QStringLiteral("--customers"), QStringLiteral("60"),
            QStringLiteral("--seed"),      QString::fromLatin1(seed)};
}

TEST_F(TheDemo, IsAFileWithThatManyCustomersAndWholeFromTheFirstMoment) {
    const QString path = pathOf(QStringLiteral("demo.clientela"));
    done(demo(path, "1"));
    EXPECT_EQ(done({QStringLiteral("count"), path, QString()}).trimmed(), QStringLiteral("60"));
    EXPECT_NE(done({QStringLiteral("count"), path, QStringLiteral("spent > 0")}).trimmed(), QStringLiteral("0"));
    done({QStringLiteral("check"), path});
    done({QStringLiteral("list"), path, QStringLiteral("--saved"), QStringLiteral("Best customers"),
          QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--output"),
          pathOf(QStringLiteral("best.json"))});
}

TEST_F(TheDemo, IsTheSameForTheSameSeed) {
    const auto cards = [this](const char* name, const char* seed) {
        const QString path = pathOf(QString::fromLatin1(name));
        done(demo(path, seed));
        const QString csv = path + QStringLiteral(".csv");
        done({QStringLiteral("list"), path, QString(), QStringLiteral("--columns"),
              QStringLiteral("id,name,email,phone,city,spent"), QStringLiteral("--sort"), QStringLiteral("id"),
              QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), csv});
        QFile file(csv);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray first = cards("a.clientela", "7");
    EXPECT_EQ(first, cards("b.clientela", "7"));
    EXPECT_NE(first, cards("c.clientela", "8"));
}

TEST_F(TheDemo, DoesNotTouchAFileThatIsThere) {
    const QString path = pathOf(QStringLiteral("demo.clientela"));
    done(demo(path, "1"));
    EXPECT_EQ(call(demo(path, "2")).status, cli::Failed);
    EXPECT_EQ(done({QStringLiteral("count"), path, QString()}).trimmed(), QStringLiteral("60"));
    EXPECT_EQ(call({QStringLiteral("demo"), pathOf(QStringLiteral("x.clientela")), QStringLiteral("--customers"),
                    QStringLiteral("many")})
                  .status,
              cli::WrongUsage);
}

} // namespace
} // namespace clientela
