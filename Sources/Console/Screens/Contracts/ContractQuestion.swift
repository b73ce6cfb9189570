import DeskModel
package import ServiceModel

/// What is asked in one line about a contract.
package enum ContractQuestion: Hashable, Sendable {
    /// From when and why: `1 Jan: unpaid`, or why alone for today.
    case suspend(Contract.ID)
    /// The last day and why: `31 Dec: sold`, or why alone for today.
    case end(Contract.ID)
    /// Since when and why.
    case creditStop(Customer.ID)

    func words(_ language: Language) -> String {
        switch self {
        case .suspend:
            language(
                "Suspended from when, and why (1 Jan: unpaid)?", "Zawieszona od kiedy i dlaczego (1 sty: zaległości)?")
        case .end:
            language(
                "Which day is its last, and why (31 Dec: sold)?",
                "Który dzień jest ostatni i dlaczego (31 gru: sprzedaż)?")
        case .creditStop:
            language(
                "No credit since when, and why (1 Jan: unpaid)?", "Kredyt wstrzymany od kiedy i dlaczego (1 sty: dług)?"
            )
        }
    }
}

extension ConsoleState {
    /// A day and a reason; the reason alone is of today. The line stays open until there is a reason.
    mutating func answer(_ question: ContractQuestion, _ text: String) -> [Effect] {
        guard let halt = halt(text) else {
            status.say(language("Say why: a reason is needed.", "Podaj powód: jest wymagany."), .warning)
            return []
        }
        overlay = nil
        switch question {
        case .suspend(let id): return writeContract(SuspendContract(contract: id, .set(halt)))
        case .end(let id): return writeContract(EndContract(contract: id, .set(halt)))
        case .creditStop(let customer): return writeContract(SetCreditStop(customer: customer, halt))
        }
    }

    private func halt(_ text: String) -> ContractHalt? {
        let words = text.trimmingBlanks
        if let colon = words.firstIndex(of: ":"), let day = try? times.day(String(words[..<colon]).trimmingBlanks) {
            let reason = String(words[words.index(after: colon)...]).trimmingBlanks
            return reason.isEmpty ? nil : ContractHalt(day, reason: reason)
        }
        // A day alone says no reason.
        if words.isEmpty || (try? times.day(words)) != nil { return nil }
        return ContractHalt(today, reason: words)
    }

    /// Something is written about a contract; the answer is told on the status line.
    mutating func writeContract(_ command: any Command) -> [Effect] {
        let token = freshToken()
        errands[token] = PlainErrand()
        return [.perform(command, token: token)]
    }
}
