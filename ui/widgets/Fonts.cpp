#include "ui/widgets/Fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QWidget>

namespace clientela::ui {

namespace {

struct Scale {
    double factor;
    QFont::Weight weight;
};

Scale scaleOf(FontRole role) {
    switch (role) {
    case FontRole::Caption: return {0.88, QFont::Normal};
    case FontRole::Body: return {1.0, QFont::Normal};
    case FontRole::Name: return {1.0, QFont::Medium};
    case FontRole::Section: return {1.0, QFont::DemiBold};
    case FontRole::Figure: return {1.15, QFont::DemiBold};
    case FontRole::Title: return {1.23, QFont::DemiBold};
    case FontRole::Heading: return {1.54, QFont::DemiBold};
    }
    return {1.0, QFont::Normal};
}

bool digitsAlign(const QFont& font) {
    const QFontMetricsF metrics(font);
    return qAbs(metrics.horizontalAdvance(QLatin1Char('1')) - metrics.horizontalAdvance(QLatin1Char('0'))) < 0.01;
}

/// Sets the role's font again when the application's font changes; a child of its widget.
class FontKeeper : public QObject {
public:
    FontKeeper(QWidget* widget, FontRole role) : QObject(widget), role_(role) { widget->installEventFilter(this); }

    void setRole(FontRole role) {
        role_ = role;
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ApplicationFontChange) apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { static_cast<QWidget*>(parent())->setFont(font(role_)); }
    FontRole role_;
};

} // namespace

QFont font(FontRole role) {
    QFont result = QApplication::font();
    const auto [factor, weight] = scaleOf(role);
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(result.pixelSize() * factor));
    result.setWeight(weight);
    return result;
}

QFont figureFont(const QFont& base) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont tabular = base;
    tabular.setFeature("tnum", 1);
    return tabular;
#else
    if (digitsAlign(base)) return base;
    // The search costs a font load per family, and this is asked at every cell.
    static thread_local QHash<QString, QString> families;
    auto known = families.find(base.key());
    if (known == families.end()) {
        QString found = base.family();
        for (const QString& family : fallbackFamilies()) {
            QFont candidate = base;
            candidate.setFamilies({family});
            if (QFontDatabase::hasFamily(family) && digitsAlign(candidate)) {
                found = family;
                break;
            }
        }
        known = families.insert(base.key(), found);
    }
    QFont result = base;
    result.setFamilies(QStringList{*known} + base.families());
    return result;
#endif
}

QStringList fallbackFamilies() {
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
            QStringLiteral("DejaVu Sans")};
}

QFont systemUiFont() {
    QFont result = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families = result.families();
    for (const QString& family : fallbackFamilies())
        if (!families.contains(family) && QFontDatabase::hasFamily(family)) families.append(family);
    result.setFamilies(families);
    return result;
}

void setFontRole(QWidget* widget, FontRole role) {
    widget->setFont(font(role));
    for (QObject* child : widget->children()) {
        if (auto* keeper = dynamic_cast<FontKeeper*>(child)) {
            keeper->setRole(role);
            return;
        }
    }
    new FontKeeper(widget, role);
}

} // namespace clientela::ui
