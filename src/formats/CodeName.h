#pragma once

#include <QString>

#include <vector>

namespace clientela::formats {

/// A code and what it is called: {"IT", "Italy"}.
struct CodeName {
    QString code;
    QString name;
    bool operator==(const CodeName&) const = default;
};

} // namespace clientela::formats
