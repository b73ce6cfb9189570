import DeskModel
import ServiceModel
import TermCanvas

/// One message beneath the list: what it says, and what the server said to it.
struct OutboxPane {
    private let line: OutboxLine
    private let state: ConsoleState

    init(_ line: OutboxLine, _ state: ConsoleState) {
        (self.line, self.state) = (line, state)
    }

    private var message: OutboxMessage { line.message }
    private var language: Language { state.language }

    /// `Notice about order 8`.
    var title: String {
        (message.kind.isNotice
            ? language("Notice about order ", "Powiadomienie o zleceniu ")
            : language("Report of order ", "Protokół zlecenia ")) + "\(line.short)  \(line.customer)"
    }

    /// `x refused`.
    var trailing: String { "\(line.sign) \(line.stateWords(language))" }

    func lines(_ columns: Int) -> [[Span]] {
        let id = message.messageID.map { "    Message-ID \($0)" } ?? ""
        let body = message.text.split(separator: "\n").flatMap { SafeText.wrapped(String($0), to: columns) }
        let subject = SafeText.truncated(message.subject, to: max(8, columns - SafeText.width(id)))
        let role: Role = line.needsSomebody ? .late : .text
        var lines = [
            [Span(subject, .title), Span(id, .dim)], [Span(SafeText.truncated(answer, to: columns), role)],
        ]
        if let attached = line.attachedWords(language) {
            let words = language("attached: ", "załącznik: ") + attached
            lines.append([Span(SafeText.truncated(words, to: columns))])
        }
        return lines + body.map { [Span($0, .dim)] }
    }

    /// What became of it, and what can be done.
    private var answer: String {
        switch message.state {
        case .refused:
            return language("server: ", "serwer: ") + line.words(language)
                + language(
                    "    e changes the address and sends again; the old try stays written",
                    "    e zmienia adres i wysyła ponownie; stara próba zostaje zapisana")
        case .queued where message.triesAgain:
            return language("server: ", "serwer: ") + line.words(language) + "; " + line.tried(state.wording)
        case .queued: return state.outbox.memory.book.server.sentence(language)
        case .sending, .sent, .givenUp, .stopped: return line.tried(state.wording)
        }
    }

    /// Everything about it, for a box.
    func box(_ columns: Int) -> [[Span]] {
        let wording = state.wording
        let to = message.address + (message.person.isEmpty ? "" : " (\(message.person))")
        var facts = [(language("To", "Do"), to), (language("Subject", "Temat"), message.subject)]
        if let attached = line.attachedWords(language) { facts.append((language("Attached", "Załącznik"), attached)) }
        facts += [
            ("Message-ID", message.messageID ?? language("none before the first try", "brak przed pierwszą próbą")),
            (language("State", "Stan"), line.stateWords(language) + " " + line.tried(wording)),
        ]
        var lines = facts.map { [Span(SafeText.fitted($0.0, to: 12), .dim), Span($0.1)] } + [[]]
        for text in message.text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += text.isEmpty ? [[]] : SafeText.wrapped(String(text), to: columns).map { [Span($0)] }
        }
        guard !line.tries.isEmpty else { return lines }
        lines += [[], [Span(language("Tried", "Próby"), .title)]]
        for attempt in line.tries {
            lines.append([
                Span("\(wording.past(attempt.at))  \(attempt.address)  \(PostTrouble.shown(attempt.words, language))")
            ])
        }
        return lines
    }
}
