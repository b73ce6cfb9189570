package import ServiceModel

extension Due.Kind {
    /// What is to be done by it: `respond`, `arrive`, `fix`.
    package func clockVerb(_ language: Language) -> String {
        switch self {
        case .response: language("respond", "reakcja")
        case .arrival, .promise, .wish: language("arrive", "przyjazd")
        case .fix, .order: language("fix", "naprawa")
        }
    }
}

extension TicketClock {
    /// Hours up to which what is left is told; what is further away is told by its day.
    private static let near = 12 * 3600

    /// `respond 0:32`, `fix Wed 16`, late `respond -0:10`; met `respond met`.
    package func words(_ wording: Wording, now: Timestamp) -> String {
        let verb = kind.clockVerb(wording.language)
        if met != nil {
            return verb + " "
                + (isLate(at: now) ? wording.language("late", "po terminie") : wording.language("met", "w czasie"))
        }
        guard let due else { return verb + wording.language(" stopped", " zegar stoi") }
        let left = due.since(now)
        guard left > Self.near else { return "\(verb) \(wording.length(minutes: Self.minutes(left)))" }
        let time = wording.time(due)
        let hour = time.hasSuffix(":00") ? String(time.dropLast(3)) : time
        return "\(verb) \(wording.weekday(wording.calendar.day(of: due).weekday)) \(hour)"
    }

    /// `by Mon 23, 10:12   0:32 left`, `by Mon 23, 07:10   met Mon 23, 06:30, 0:40 before`, for a page.
    package func longWords(_ wording: Wording, now: Timestamp) -> String {
        let language = wording.language
        let until = due.map { language("by ", "do ") + wording.moment($0) } ?? language("stopped", "zegar stoi")
        if let met, let due {
            let minutes = Self.minutes(due.since(met))
            let length = wording.span(minutes: abs(minutes))
            let side = minutes < 0 ? language("late", "po terminie") : language("before", "przed")
            return until + language("   met \(wording.moment(met)), ", "   spełnione \(wording.moment(met)), ")
                + "\(length) \(side)"
        }
        guard let due else { return until }
        let minutes = Self.minutes(due.since(now))
        let length = wording.span(minutes: abs(minutes))
        return until + "   "
            + (minutes < 0
                ? language("\(length) late", "\(length) po terminie") : language("\(length) left", "zostało \(length)"))
    }

    private static func minutes(_ seconds: Int) -> Int { Int((Double(seconds) / 60).rounded(.down)) }
}

extension TicketLine {
    /// The clock that runs out first, in a few letters: `respond 0:32`, `no contract`, `met, done`, `-`.
    package func clockWords(_ wording: Wording, now: Timestamp) -> String {
        let language = wording.language
        switch state {
        case .duplicate, .rejected: return "-"
        case .resolvedRemotely, .closed:
            return clocks.isEmpty
                ? "-" : clocks.areMet(by: now) ? language("met", "w czasie") : language("late", "po terminie")
        case .resolved:
            return clocks.areMet(by: now) ? language("met, done", "w czasie, wykonane") : language("done", "wykonane")
        case .new, .qualified:
            if let next = clocks.next { return next.words(wording, now: now) }
            return clocks.isEmpty ? language("no contract", "bez umowy") : clocks.last?.words(wording, now: now) ?? "-"
        }
    }

    /// Whether a clock that still counts has run out.
    package func isLate(at now: Timestamp) -> Bool { state.isOpen && clocks.next?.isLate(at: now) == true }

    /// The sign and the word of its state: `* new`, `> order 220`, `= ask close`, `& of 29`.
    package func stateWords(_ language: Language) -> String {
        switch state {
        case .new: return language("* new", "* nowe")
        case .qualified:
            let sign = isWaiting ? "H" : ">"
            if standing.count == 1 {
                let number = standing[0].number.short
                return "\(sign) " + language("order \(number)", "zlec. \(number)")
            }
            return "\(sign) \(standing.count) "
                + language.plural(standing.count, "order", "orders", pl: ("zlecenie", "zlecenia", "zleceń"))
        case .resolved: return language("= ask close", "= do zamkn.")
        case .closed: return language(") closed", ") zamknięte")
        case .rejected: return language("x rejected", "x odrzucone")
        case .duplicate:
            let original = duplicateOf?.short ?? "?"
            return language("& of \(original)", "& do \(original)")
        case .resolvedRemotely: return language("~ remote", "~ zdalnie")
        }
    }

    /// One sentence about where it stands.
    package func sentence(_ wording: Wording, now: Timestamp) -> String {
        let language = wording.language
        let name = language("Ticket \(ticket.number.short): ", "Zgłoszenie \(ticket.number.short): ")
        switch state {
        case .new: return name + newSentence(wording, now)
        case .qualified:
            let orders = standing.map { "\($0.number.short) (\($0.state.name(language)))" }.joined(separator: ", ")
            let clock = clocks.next.map { ", " + $0.words(wording, now: now) } ?? ""
            return name + language("\(customer), orders \(orders)\(clock).", "\(customer), zlecenia \(orders)\(clock).")
        case .resolved:
            return name + language("all its orders are done; C closes it.", "wszystkie zlecenia wykonane; C zamyka.")
        case .closed, .rejected, .resolvedRemotely:
            let words = ticket.outcome.map { $0.words.isEmpty ? "" : ": " + $0.words } ?? ""
            return name + "\(state.name(language))\(words)."
        case .duplicate:
            let original = duplicateOf.map { "\($0)" } ?? "?"
            return name + language("a duplicate of \(original).", "duplikat \(original).")
        }
    }

    private func newSentence(_ wording: Wording, _ now: Timestamp) -> String {
        let language = wording.language
        guard let next = clocks.next, let due = next.due else {
            return language("nobody has answered \(customer) yet.", "nikt jeszcze nie odpowiedział: \(customer).")
        }
        let minutes = Int((Double(due.since(now)) / 60).rounded(.down))
        guard minutes >= 0 else {
            return language(
                "nobody has answered \(customer); the contract wanted it \(wording.span(minutes: -minutes)) ago.",
                "nikt nie odpowiedział: \(customer); umowa chciała tego \(wording.span(minutes: -minutes)) temu.")
        }
        return language(
            "nobody has answered \(customer); the contract wants it within \(wording.span(minutes: minutes)).",
            "nikt nie odpowiedział: \(customer); umowa daje jeszcze \(wording.span(minutes: minutes)).")
    }
}
