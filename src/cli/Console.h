#pragma once

#include <QIODevice>
#include <QString>

namespace clientela::cli {

/// Where a command speaks: results to `out`, errors and notes to `err`, both UTF-8. Not owned.
class Console {
public:
    Console(QIODevice& out, QIODevice& err) : out_(out), err_(err) {}

    void print(const QString& line) { write(out_, line); }
    void warn(const QString& line) { write(err_, line); }
    [[nodiscard]] QIODevice& out() { return out_; }

    /// What was asked was a change, and it is in the file.
    void setSaved() { isSaved_ = true; }
    [[nodiscard]] bool isSaved() const { return isSaved_; }

    /// A text of a record as a part of one line: without line breaks, and without what would steer a terminal.
    static QString oneLine(QString text) {
        for (QChar& c : text)
            if (c.category() == QChar::Other_Control) c = QLatin1Char(' ');
        return text.simplified();
    }

private:
    static void write(QIODevice& device, const QString& line) {
        device.write(line.toUtf8());
        device.write("\n");
    }

    QIODevice& out_;
    QIODevice& err_;
    bool isSaved_ = false;
};

} // namespace clientela::cli
