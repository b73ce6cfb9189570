import DeskModel
package import ServiceModel

/// What is asked in one line about messages.
package enum OutboxQuestion: Hashable, Sendable {
    /// Why they are not sent.
    case stop([OutboxMessage.ID])
    /// Who was phoned, and what was said: `Anna Lis: comes at ten`.
    case call(OutboxMessage.ID)
    case address(OutboxMessage.ID)
    /// Why somebody wants no notices; may be empty.
    case unwanted(Customer.ID, address: String)
    /// To whom a report goes; several addresses with commas between.
    case report(ReportVersion.ID)

    func words(_ language: Language) -> String {
        switch self {
        case .stop(let messages):
            language("Why is it not sent (\(messages.count))?", "Dlaczego nie wysyłać (\(messages.count))?")
        case .call: language("Whom did you phone, and what was said", "Do kogo zadzwoniono i co ustalono")
        case .address: language("To which address?", "Na jaki adres?")
        case .report: language("Send the report to (several: commas)", "Wyślij protokół do (kilka: przecinki)")
        case .unwanted: language("Why no notices, or Enter", "Dlaczego bez powiadomień lub Enter")
        }
    }
}

extension ConsoleState {
    /// The line stays open until there is what it asks for.
    mutating func answer(_ question: OutboxQuestion, _ text: String) -> [Effect] {
        let words = text.trimmingBlanks
        if case .unwanted(let customer, let address) = question {
            overlay = nil
            return writeOutbox(RefuseNotices(customer: customer, address: address, reason: words))
        }
        guard !words.isEmpty else {
            status.say(language("Say it: something is needed.", "Podaj: coś jest wymagane."), .warning)
            return []
        }
        overlay = nil
        switch question {
        case .stop(let messages):
            guard messages.count > 1 else {
                return messages.first.map { writeOutbox(StopMessage(message: $0, reason: words)) } ?? []
            }
            let lines = outbox.memory.book.lines.filter { messages.contains($0.id) }
            let results = ResultList(
                title: Phrase("Not sent any more", "Wycofano"),
                rows: lines.map { line in
                    ResultList.Row(
                        name: "\(line.short) \(line.message.address)", line: LineID("message", line.id.rawValue))
                }, screen: .outbox, deed: deeds)
            return perform(lines.map { StopMessage(message: $0.id, reason: words) }, results)
        case .call(let message):
            return writeOutbox(
                StopMessage(message: message, reason: language("phoned, \(words)", "telefon, \(words)")))
        case .address(let message): return writeOutbox(ReaddressMessage(message: message, address: words))
        case .report(let report):
            let addresses = words.split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init)
            return writeOutbox(SendReport(report: report, addresses: addresses))
        case .unwanted: return []
        }
    }

    /// The answer is told on the status line.
    private mutating func writeOutbox(_ command: any Command) -> [Effect] {
        let token = freshToken()
        errands[token] = PlainErrand()
        return [.perform(command, token: token)]
    }
}
