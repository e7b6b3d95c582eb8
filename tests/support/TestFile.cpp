#include "support/TestFile.h"

#include "support/Statements.h"

#include <QFile>

namespace clientela::test {

[[maybe_unused]] static const bool kRecording = recordStatements();

QString FolderTest::write(const QString& name, const QByteArray& content) const {
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        ADD_FAILURE() << "cannot write " << qPrintable(name);
    return file.fileName();
}

FileTest::FileTest(storage::DerivedDataList derived) : derived_(std::move(derived)) {
    auto made = storage::CustomerFile::create(pathOf(QStringLiteral("test.clientela")),
                                              {storage::Connection::Mode::ReadWrite, derived_, {}, nullptr});
    if (!made) throw std::runtime_error(made.problem().text().toStdString());
    file_ = std::move(*made);
}

void FileTest::reopen() {
    const QString path = pathOf(QStringLiteral("test.clientela"));
    file_.reset();
    auto opened = storage::CustomerFile::open(path, {storage::Connection::Mode::ReadWrite, derived_, {}, nullptr});
    if (!opened) throw std::runtime_error(opened.problem().text().toStdString());
    file_ = std::move(*opened);
}

} // namespace clientela::test
