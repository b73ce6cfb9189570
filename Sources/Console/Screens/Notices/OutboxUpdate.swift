import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    var outbox: ListState<OutboxList> {
        get { self[ListState<OutboxList>.self] }
        _modify { yield &self[ListState<OutboxList>.self] }
    }

    mutating func take(_ news: NoticesNews) -> [Effect] {
        switch news {
        case .outbox(let book): take(book)
        case .mail: forgetMail()
        case .order(let order, let lines, let silence): take(messages: lines, about: order, silence)
        }
        return []
    }

    mutating func take(_ book: OutboxBook) {
        outbox.memory.book = book
        outbox.memory.lines = book.lines.map { ($0, FilterSubject($0, wording)) }
        renewMessageBox(from: book.lines)
        current.refresh(&self)
    }

    /// Whatever shows messages asks for them anew.
    mutating func forgetMail() {
        self[OrderNoticesMemory.self].asked = nil
        self[OrderReportsMemory.self].asked = nil
        if outbox.memory.askedAt != nil { outbox.memory.askedAt = -1 }
    }

    /// The box of a message says what has become of it.
    mutating func renewMessageBox(from lines: [OutboxLine]) {
        guard case .message(let shown, let top)? = overlay, let line = lines.first(where: { $0.id == shown.id }) else {
            return
        }
        overlay = .message(line, top: top)
    }

    /// The marked messages, or the one under the cursor.
    var chosenMessages: [OutboxLine] {
        let marked = Set(outbox.marked)
        guard !marked.isEmpty else { return outbox.row.map { [$0] } ?? [] }
        return outbox.rows.filter { marked.contains(LineID("message", $0.id.rawValue)) }
    }

    /// Of one that was sent it is said when; the same key again sends a second copy. `nil` where nothing has to be asked.
    mutating func askAboutSecondCopy(_ lines: [OutboxLine]) -> [Effect]? {
        guard lines.count == 1, let line = lines.first, line.message.state == .sent else { return nil }
        // The key before this one.
        let said = outbox.memory.saidAgain.flatMap { $0.deed == deeds - 1 ? $0.value : nil }
        outbox.memory.saidAgain = nil
        guard said != line.id else {
            let token = freshToken()
            errands[token] = PlainErrand()
            return [.perform(SendMessageAgain(message: line.id, asCopy: true), token: token)]
        }
        outbox.memory.saidAgain = wish(for: line.id)
        let when = wording.past(line.message.changedAt)
        status.say(
            language(
                "It was sent \(when). s again sends a second copy.",
                "Wysłano ją \(when). Jeszcze raz s wyśle drugi egzemplarz."), .warning)
        return []
    }

    func messageBox(_ line: OutboxLine, top: Int) -> Popup {
        let columns = min(layout.body.columns, 80)
        let pane = OutboxPane(line, self)
        return Popup(title: pane.title, lines: pane.box(columns - 4), top: top, columns: columns)
    }
}
