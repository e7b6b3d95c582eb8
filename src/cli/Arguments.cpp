#include "cli/Arguments.h"

#include "fields/Nearest.h"

#include <QCoreApplication>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

const Option* findOption(const std::vector<Option>& options, const QString& name) {
    for (const Option& option : options)
        if (option.name == name) return &option;
    return nullptr;
}

Problem unknown(const QString& name, const std::vector<Option>& options) {
    QStringList names;
    for (const Option& option : options) names += option.name;
    const QStringList near = fields::nearest(name, names, 1);
    return {tr("There is no option --%1.").arg(name),
            {},
            near.isEmpty() ? QString() : tr("Did you mean --%1?").arg(near.first())};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const std::vector<Option>& options) {
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            arguments.positional_ += word;
            continue;
        }
        if (word.size() == 2) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option* option = findOption(options, name);
        if (!option) return unknown(name, options);
        if (arguments.has(name) && !option->repeatable) return Problem{tr("--%1 is given twice.").arg(name), {}, {}};
        if (option->value.isEmpty()) {
            if (equals >= 0) return Problem{tr("--%1 takes no value.").arg(name), {}, {}};
            arguments.values_[name] += QString();
            continue;
        }
        const QString value = equals >= 0 ? word.mid(equals + 1) : words.value(++i);
        // An empty one is a script's variable that was not set, and must not mean everybody.
        if (value.isEmpty() && !(option->mayBeEmpty && (equals >= 0 || i < words.size())))
            return Problem{tr("--%1 needs a value: --%1 %2.").arg(name, option->value), {}, {}};
        arguments.values_[name] += value;
    }
    return arguments;
}

} // namespace clientela::cli
