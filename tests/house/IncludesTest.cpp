// One direction of dependencies: every room includes only the rooms that cmake/house.txt grants it.

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>
#include <gtest/gtest.h>

namespace {

QString root() { return qEnvironmentVariable("CLIENTELA_SOURCE_DIR", QStringLiteral(".")); }

using House = QHash<QString, QSet<QString>>;

House readHouse() {
    House house;
    QFile file(root() + QStringLiteral("/cmake/house.txt"));
    if (!file.open(QIODevice::ReadOnly)) return house;
    QTextStream in(&file);
    while (!in.atEnd()) {
        const QString line = in.readLine();
        if (line.startsWith(QLatin1Char('#')) || !line.contains(QLatin1Char(':'))) continue;
        const QStringList words = line.section(QLatin1Char(':'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        house.insert(line.section(QLatin1Char(':'), 0, 0), QSet<QString>(words.begin(), words.end()));
    }
    return house;
}

// "src/query/Parser.cpp" stands in query, "ui/shell/Sidebar.h" in ui/shell.
QString roomOf(const QString& path) {
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() < 3) return {};
    return parts[0] == QLatin1String("ui") ? parts[0] + QLatin1Char('/') + parts[1] : parts[1];
}

// "query/Tree.h" names query, "ui/widgets/Theme.h" names ui/widgets.
QString roomNamedBy(const QString& include) {
    const QStringList parts = include.split(QLatin1Char('/'));
    if (parts.size() < 2) return {};
    return parts[0] == QLatin1String("ui") && parts.size() > 2 ? parts[0] + QLatin1Char('/') + parts[1] : parts[0];
}

struct Source {
    QString path; // from the root
    QString text;
};

QList<Source> sources() {
    QList<Source> all;
    for (const QString& top : {QStringLiteral("src"), QStringLiteral("ui")}) {
        QDirIterator it(root() + QLatin1Char('/') + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                all += Source{QDir(root()).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    return all;
}

const QRegularExpression kOwnInclude(QStringLiteral("^#include \"([^\"]+)\""), QRegularExpression::MultilineOption);
const QRegularExpression kUmbrella(QStringLiteral("^#include <Qt(Widgets|Core|Gui|Sql|Network|Test|Svg)>"),
                                   QRegularExpression::MultilineOption);

} // namespace

TEST(House, HasARoomForEverySource) {
    const House house = readHouse();
    ASSERT_FALSE(house.isEmpty());
    const QList<Source> all = sources();
    ASSERT_GT(all.size(), 10);
    for (const Source& source : all) {
        const QString room = roomOf(source.path);
        EXPECT_TRUE(house.contains(room)) << source.path.toStdString() << " stands in no room of cmake/house.txt";
    }
}

TEST(House, RoomsIncludeOnlyWhatTheyMay) {
    const House house = readHouse();
    for (const Source& source : sources()) {
        const QString room = roomOf(source.path);
        auto it = kOwnInclude.globalMatch(source.text);
        while (it.hasNext()) {
            const QString include = it.next().captured(1);
            const QString named = roomNamedBy(include);
            if (!house.contains(named) || named == room) continue;
            EXPECT_TRUE(house.value(room).contains(named)) << source.path.toStdString() << " includes " << include.toStdString();
        }
    }
}

TEST(House, IncludesAreRooted) {
    for (const Source& source : sources()) {
        auto it = kOwnInclude.globalMatch(source.text);
        while (it.hasNext()) {
            const QString include = it.next().captured(1);
            const bool generated = include.startsWith(QLatin1String("ui_")) || include.endsWith(QLatin1String(".moc"));
            EXPECT_TRUE(generated || include.contains(QLatin1Char('/'))) << source.path.toStdString() << ": " << include.toStdString();
        }
    }
}

TEST(House, HasNoUmbrellaIncludes) {
    for (const Source& source : sources())
        EXPECT_FALSE(kUmbrella.match(source.text).hasMatch()) << source.path.toStdString();
}

// In a QDialog of its own Enter presses the default button wherever one stands, and Tab goes as things were made.
TEST(House, EveryDialogIsOneOfOurs) {
    for (const Source& source : sources()) {
        if (source.path == QLatin1String("ui/widgets/Dialog.h")) continue;
        EXPECT_FALSE(source.text.contains(QLatin1String("public QDialog"))) << source.path.toStdString();
    }
}

// Who is at work, the day and the business of the open file change on the window's thread, under a job that reads them
// from it: a job takes values (app::Standpoint), or the storage::CustomerFile, which does not change.
TEST(House, NoJobTakesTheOpenFileAlong) {
    const QRegularExpression captures(QStringLiteral("&\\s*\\w+\\s*=[^,;\\]]*\\bfile\\(\\)\\s*[,\\]]"));
    ASSERT_TRUE(captures.match(QStringLiteral("[id, &file = desk().file()](Job&)")).hasMatch());
    for (const Source& source : sources()) {
        auto it = captures.globalMatch(source.text);
        while (it.hasNext()) {
            const QString found = it.next().captured();
            EXPECT_TRUE(found.contains(QLatin1String("file().file()")))
                << source.path.toStdString() << ": " << found.toStdString();
        }
    }
}

TEST(House, GrantsGoOneWay) {
    const House house = readHouse();
    for (auto room = house.cbegin(); room != house.cend(); ++room)
        for (const QString& other : room.value())
            EXPECT_FALSE(house.value(other).contains(room.key())) << room.key().toStdString() << " and " << other.toStdString();
}
