#pragma once

#include "storage/NativeStatement.h"

#include <optional>
#include <string>
#include <string_view>

namespace clientela::demo {

/// A prepared INSERT into one table: insert(values...) writes a row, in the order of the columns. Empty text and a
/// missing optional are NULL.
class Insert {
public:
    /// `columns` separated by commas.
    Insert(storage::Connection& connection, const QByteArray& table, const QByteArray& columns)
        : statement_(connection, "INSERT INTO " + table + " (" + columns + ") VALUES (" +
                                     QByteArray("?,").repeated(columns.count(',')) + "?)") {}

    template <class... Values>
    void operator()(const Values&... values) {
        int parameter = 0;
        (bind(++parameter, values), ...);
        statement_.run();
    }

private:
    void bind(int parameter, qint64 value) { statement_.bindInteger(parameter, value); }
    void bind(int parameter, int value) { statement_.bindInteger(parameter, value); }
    void bind(int parameter, bool value) { statement_.bindInteger(parameter, value ? 1 : 0); }
    void bind(int parameter, std::string_view value) {
        statement_.bindText(parameter, QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
    }
    void bind(int parameter, const std::string& value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, const char* value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, std::nullopt_t) { statement_.bindNull(parameter); }
    template <class T>
    void bind(int parameter, const std::optional<T>& value) {
        if (value)
            bind(parameter, *value);
        else
            statement_.bindNull(parameter);
    }

    storage::NativeStatement statement_;
};

} // namespace clientela::demo
