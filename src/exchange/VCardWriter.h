#pragma once

#include "base/AtomicFile.h"
#include "base/Money.h"
#include "fields/Field.h"
#include "fields/Value.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clientela::exchange {

/// vCards (RFC 6350, version 4.0), UTF-8, one after the other in one file. Which property holds a field is the field's
/// own word (Field::vcard); a field without one stands under X-CLIENTELA-KEY. Empty fields are left out, a value that a
/// more exact property of the same name has said already (a mobile phone, the home address) is not said twice. FN,
/// which no card may lack, is the best that is there. The file appears with finish(); a writer destroyed before leaves
/// what was there as it was. Everything that goes wrong is thrown as Failure. Not for several threads.
class VCardWriter {
public:
    /// "-" is standard output. `columns`: what card() brings, in its order. `currency`: of amounts. `language` ("it"):
    /// of the names of countries, which RFC 6350 6.3.1 wants in full, and of which language LANGUAGE says.
    VCardWriter(const QString& path, const std::vector<fields::Field>& columns, const Currency& currency,
                const QString& language);

    /// One card: a value a column.
    void card(std::span<const fields::Value> values);
    void finish();

private:
    struct Column {
        fields::Field field;
        size_t line = 0;    // of lines_
        int component = -1; // of a structured property
    };
    /// One property of a card, with what its columns gave it.
    struct Line {
        std::string name;       // "TEL"
        std::string parameters; // ";TYPE=cell"
        bool structured = false;
        bool list = false;   // several values stand in one line
        bool worded = false; // of this card, words of our language stand in it
        std::vector<std::string> values;

        void join();
    };

    void addColumn(const fields::Field& field);
    void collect(const Column& column, const fields::Value& value);
    void putFolded(std::string_view line);
    [[nodiscard]] std::string formattedName() const;
    [[nodiscard]] bool saidExactly(const Line& line, const std::string& value) const;
    [[nodiscard]] bool isPrimary(const Line& line, const std::string& value) const;

    AtomicFile file_;
    Currency currency_;
    QString language_;
    std::vector<Column> columns_;
    std::vector<Line> lines_;
    std::string buffer_;
};

} // namespace clientela::exchange
