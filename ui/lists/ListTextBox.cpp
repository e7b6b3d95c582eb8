#include "ui/lists/ListTextBox.h"

#include "lists/SavedLists.h"
#include "query/Lexer.h"
#include "query/Parser.h"
#include "query/PastedValues.h"
#include "query/TreeText.h"
#include "ui/desk/KnownValues.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QSet>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kMostOffered = 60;
constexpr int kMostRows = 8;
constexpr int kOfferWidth = 260;

bool isKeyword(const QString& word) {
    static const QSet<QString> words{"and",      "or",     "not",   "off",    "in",     "is",     "empty",  "between",
                                     "contains", "starts", "ends",  "with",   "within", "top",    "list",   "last",
                                     "next",     "this",   "since", "before", "from",   "to",     "bottom", "more",
                                     "than",     "ago",    "day",   "days",   "week",   "weeks",  "month",  "months",
                                     "quarter",  "year",   "years", "me",     "today",  "percent"};
    return words.contains(word.toLower());
}

/// What the words are offered on: framed, for it lies over text of its own colour.
class OfferFrame : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kPopup, radius::kPopup);
    }
};

} // namespace

ListTextBox::ListTextBox(const ListWords& words, KnownValues& known, QWidget* parent)
    : TextArea(parent), words_(words), known_(known), model_(new QStandardItemModel(this)) {
    setAccessibleName(tr("List as text"));
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    connect(this, &QPlainTextEdit::textChanged, this, &ListTextBox::onChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isCompleting() && textCursor().position() != now_.at + now_.length) closeCompletion();
    });
}

ListTextBox::~ListTextBox() { delete frame_; }

void ListTextBox::setList(const query::NodePtr& list) {
    const auto shown = query::parse(toPlainText());
    if (shown && query::equal(*shown, list)) return;
    setting_ = true;
    setPlainText(query::toLines(list));
    setting_ = false;
    closeCompletion();
    setError(std::nullopt);
}

void ListTextBox::setError(const std::optional<query::ParseError>& error) {
    error_ = error;
    colour();
}

void ListTextBox::onChanged() {
    if (setting_) return;
    Q_EMIT typed(toPlainText());
    complete(false);
}

void ListTextBox::changeEvent(QEvent* event) {
    TextArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
}

void ListTextBox::colour() {
    const Theme theme = Theme::of(this);
    const QString text = toPlainText();
    QList<QTextEdit::ExtraSelection> all;
    const auto mark = [&](int at, int length, const QTextCharFormat& format) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(at);
        one.cursor.setPosition(std::min(at + length, static_cast<int>(text.size())), QTextCursor::KeepAnchor);
        one.format = format;
        all.append(one);
    };
    for (const query::Token& token : query::tokens(text)) {
        QTextCharFormat format;
        if (token.is(query::Token::Kind::String))
            format.setForeground(theme.ok);
        else if (token.is(query::Token::Kind::Symbol))
            format.setForeground(theme.accentText);
        else if (token.is(query::Token::Kind::Word) && query::isNumber(token.text))
            format.setForeground(theme.warn);
        else if (token.is(query::Token::Kind::Word) && isKeyword(token.text))
            format.setForeground(theme.accentText);
        else
            continue;
        mark(token.at, token.length, format);
    }
    if (error_ && error_->at >= 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.bad);
        format.setBackground(theme.warnSoft);
        const int at = std::clamp(error_->at, 0, std::max(0, static_cast<int>(text.size()) - 1));
        mark(at, std::max(1, error_->length), format);
    }
    setExtraSelections(all);
}

// ---------------------------------------------------------------- completion

bool ListTextBox::isCompleting() const { return !frame_.isNull() && frame_->isVisible(); }

void ListTextBox::closeCompletion() {
    if (frame_.isNull()) return;
    frame_->hide();
    QCoreApplication::instance()->removeEventFilter(this);
}

/// While words are offered: they go with a click beside them, and when the box is moved from under them.
bool ListTextBox::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget != nullptr && isCompleting()) {
        const bool inOffer = widget == frame_ || frame_->isAncestorOf(widget);
        if (event->type() == QEvent::MouseButtonPress && !inOffer) closeCompletion();
        const bool around = widget == this || widget->isAncestorOf(this);
        if ((event->type() == QEvent::Move || event->type() == QEvent::Resize) && around) closeCompletion();
    }
    return TextArea::eventFilter(watched, event);
}

void ListTextBox::complete(bool asked) {
    now_ = query::completionAt(toPlainText(), textCursor().position(), words_.catalogues(), words_.kind());
    if (!asked && now_.length == 0) return closeCompletion();
    offer(now_.offers);
    if (now_.valuesOf != nullptr || now_.listWanted) addKnown();
}

void ListTextBox::addKnown() {
    std::vector<query::Completion::Offer> offers = now_.offers;
    const QString typed = now_.typed;
    if (now_.listWanted) {
        for (const lists::SavedList& list : lists::savedLists(words_.desk().connection(), now_.valuesKind))
            if (list.name.contains(typed, Qt::CaseInsensitive))
                offers.push_back(
                    {QLatin1Char('"') + QString(list.name).replace("\"", "\"\"") + QLatin1Char('"'), list.folder});
        return offer(offers);
    }
    known_.ask({now_.valuesKind, now_.valuesOf->key, {}}, this,
               [this, offers, typed, at = now_.at](const std::vector<KnownValues::Known>& known) mutable {
                   // Somebody may have typed on meanwhile.
                   if (now_.at != at || now_.typed != typed) return;
                   for (const KnownValues::Known& one : known) {
                       const auto* text = std::get_if<QString>(&one.value);
                       if (text == nullptr || !text->contains(typed, Qt::CaseInsensitive)) continue;
                       const QString written = query::literalText(*text);
                       const bool there = std::any_of(offers.begin(), offers.end(),
                                                      [&](const auto& offered) { return offered.text == written; });
                       if (!there) offers.push_back({written, words_.formatter().amounts().count(one.records)});
                   }
                   offer(offers);
               });
}

void ListTextBox::offer(const std::vector<query::Completion::Offer>& offers) {
    // A word that is finished needs no completing.
    const bool finished = offers.size() == 1 && offers.front().text == now_.typed;
    if (offers.empty() || finished || !hasFocus()) return closeCompletion();
    if (frame_.isNull()) {
        frame_ = new OfferFrame(window());
        frame_->hide();
        list_ = new QListView(frame_);
        list_->setFrameShape(QFrame::NoFrame);
        auto* inside = new QVBoxLayout(frame_);
        inside->setContentsMargins(space::k4, space::k4, space::k4, space::k4);
        inside->addWidget(list_);
        list_->setModel(model_);
        list_->setFocusPolicy(Qt::NoFocus);
        list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list_->setUniformItemSizes(true);
        list_->setAccessibleName(tr("Completion"));
        connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
            list_->setCurrentIndex(index);
            take();
        });
    }
    model_->clear();
    for (const auto& one : offers) {
        if (model_->rowCount() == kMostOffered) break;
        auto* item =
            new QStandardItem(one.label.isEmpty() ? one.text : QStringLiteral("%1   %2").arg(one.text, one.label));
        item->setData(one.text, Qt::UserRole);
        model_->appendRow(item);
    }
    list_->setCurrentIndex(model_->index(0, 0));
    const QRect cursor = cursorRect();
    const int rows = std::min(model_->rowCount(), kMostRows);
    frame_->resize(grown(kOfferWidth), rows * list_->sizeHintForRow(0) + 2 * space::k4);
    QPoint at = viewport()->mapTo(window(), cursor.bottomLeft() + QPoint(0, space::k4));
    if (at.y() + frame_->height() > window()->height())
        at.setY(viewport()->mapTo(window(), cursor.topLeft()).y() - frame_->height() - space::k4);
    at.setX(std::clamp(at.x(), space::k8, std::max(space::k8, window()->width() - frame_->width() - space::k8)));
    frame_->move(at);
    frame_->show();
    frame_->raise();
    QCoreApplication::instance()->installEventFilter(this);
}

void ListTextBox::take() {
    const QString text = list_->currentIndex().data(Qt::UserRole).toString();
    closeCompletion();
    if (text.isEmpty()) return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(now_.at);
    cursor.setPosition(now_.at + now_.length, QTextCursor::KeepAnchor);
    cursor.insertText(text.endsWith(QLatin1Char('(')) ? text : text + QLatin1Char(' '));
    setTextCursor(cursor);
    closeCompletion();
}

/// Among the values of `in (` a column of a spreadsheet becomes values.
void ListTextBox::insertFromMimeData(const QMimeData* source) {
    const QString before = toPlainText().left(textCursor().selectionStart());
    const auto values = source ? query::pastedValues(before, source->text()) : std::nullopt;
    if (!values) return TextArea::insertFromMimeData(source);
    textCursor().insertText(*values);
    ensureCursorVisible();
}

void ListTextBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) return complete(true);
    if (isCompleting()) {
        const int row = list_->currentIndex().row();
        switch (event->key()) {
        case Qt::Key_Down: return list_->setCurrentIndex(model_->index(std::min(row + 1, model_->rowCount() - 1), 0));
        case Qt::Key_Up: return list_->setCurrentIndex(model_->index(std::max(row - 1, 0), 0));
        case Qt::Key_Return:
        case Qt::Key_Enter: return take();
        case Qt::Key_Escape: return closeCompletion();
        default: break;
        }
    }
    TextArea::keyPressEvent(event);
}

/// Tab takes the word that is offered, as Enter does; else it leaves the box.
bool ListTextBox::focusNextPrevChild(bool next) {
    if (!next || !isCompleting()) return TextArea::focusNextPrevChild(next);
    take();
    return true;
}

void ListTextBox::focusOutEvent(QFocusEvent* event) {
    closeCompletion();
    TextArea::focusOutEvent(event);
}

} // namespace clientela::ui
