#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace clientela::test {

/// A folder that goes with the test.
class Folder {
public:
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

    QString write(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return path(name);
    }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    /// Everything in it, hidden files too.
    [[nodiscard]] QStringList names() const {
        return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private:
    QTemporaryDir folder_;
};

} // namespace clientela::test
