#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace clientela::exchange {

/// Something about a row that is imported all the same, but that a person should know.
struct Remark {
    enum class About { ShortRow, Name, Country, Email, Phone, BirthDate, FutureSale, Quantity };
    About about;
    QString value; ///< as the file has it
};

/// The remarks of a whole import: of each kind how many rows, the first of them, and what it says.
class Remarks {
public:
    /// `line`: of the file, from 1.
    void add(const Remark& remark, qint64 line);
    void add(const std::vector<Remark>& remarks, qint64 line) {
        for (const Remark& remark : remarks) add(remark, line);
    }
    /// A sentence for each kind, with the first line and value, and how many rows are like it.
    [[nodiscard]] QStringList sentences() const;

private:
    struct Seen {
        qint64 rows = 0;
        qint64 lastLine = 0; ///< so that two phones of one row count once
        qint64 firstLine = 0;
        QString firstValue;
    };
    std::map<Remark::About, Seen> seen_;
};

} // namespace clientela::exchange
