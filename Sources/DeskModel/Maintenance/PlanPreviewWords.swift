package import ServiceModel

/// A plan and its days in plain words, as its page and its sheet show them.
extension PlanPreview {
    /// `each 1st of the month; a free day moves it to the next working day; ±5 days; prefers A. Jaworski`.
    package func ruleWords(_ wording: Wording) -> String {
        let (language, terms) = (wording.language, line.plan.terms)
        let halts = terms.suspensions.filter { suspension in
            suspension.to.map { $0 >= (wording.today ?? from) } ?? true
        }
        return [
            terms.rule.long(wording), terms.freeDayWords(language), terms.toleranceWords(language),
            terms.seasonWords(wording), wishWords(language),
        ].compactMap { $0 }.joined(separator: "; ")
            + halts.map { "; " + $0.words(wording) }.joined()
    }

    private func wishWords(_ language: Language) -> String? {
        guard let technician = line.technician else { return nil }
        let gone = line.isTechnicianGone ? language(" (not active)", " (już nie pracuje)") : ""
        let name = technician + gone
        switch line.plan.technician {
        case .preferred: return language("prefers \(name)", "najlepiej \(name)")
        case .only: return language("only \(name)", "tylko \(name)")
        case nil: return nil
        }
    }

    /// `12 visits, 18:00, 4 moved`.
    package func countWords(_ wording: Wording) -> String {
        let language = wording.language
        let count = visits.count
        let length = minutes.map { wording.length(minutes: $0 * count) }
        return [
            "\(count) " + language.plural(count, "visit", "visits", pl: ("przegląd", "przeglądy", "przeglądów")),
            length, language("\(moved.count) moved", "przesunięte: \(moved.count)"),
        ].compactMap { $0 }.joined(separator: ", ")
    }

    /// Visits that are skipped, that were missed, and that stand on a free day: `skipped 0   missed 0   stands on a free day 0`.
    package func totals(_ wording: Wording) -> String {
        let language = wording.language
        return language(
            "skipped \(skipped.count)   missed \(line.missed)   stands on a free day \(onFreeDays.count)",
            "bez przeglądu: \(skipped.count)   przegapione: \(line.missed)   w dniu wolnym: \(onFreeDays.count)")
    }

    /// `the order for Mon 4 Jan is made on Mon 21 Dec, 14 days ahead, once and only once; nothing further ahead`; `nil` when
    /// none is to come.
    package func promise(_ wording: Wording) -> String? {
        guard let next = days.first(where: { $0.fate == .ahead }) else { return nil }
        let (day, horizon) = (next.occurrence.date, line.plan.horizon)
        if let today = wording.today, day - horizon <= today {
            return wording.language(
                "the order for \(wording.date(day)) is to be made now, once and only once; nothing further ahead",
                "zlecenie na \(wording.date(day)) ma powstać teraz, raz i tylko raz; nic dalej naprzód")
        }
        let days = "\(horizon) " + wording.language.plural(horizon, "day", "days", pl: ("dzień", "dni", "dni"))
        return wording.language(
            "the order for \(wording.date(day)) is made on \(wording.date(day - horizon)), \(days) ahead, once and only once; nothing further ahead",
            "zlecenie na \(wording.date(day)) powstanie \(wording.date(day - horizon)), \(days) wcześniej, raz i tylko raz; nic dalej naprzód"
        )
    }

    /// `3 missed since 2 Oct are told here and not made: M makes the last one.`
    package func missedWords(_ wording: Wording) -> String? {
        guard line.missed > 0, let first = line.firstMissed else { return nil }
        return wording.language(
            "\(line.missed) missed since \(wording.date(first)) are told here and not made: M makes the last one.",
            "Przegapione od \(wording.date(first)): \(line.missed). Nie powstają same: M tworzy ostatnie.")
    }

    /// `done  2 Nov  1:24 of 1:30   2 Oct  1:31   in time 11 of the last 12`; `nil` when it never was.
    package func doneWords(_ wording: Wording) -> String? {
        guard !done.isEmpty else { return nil }
        let language = wording.language
        let told = done.prefix(5).enumerated().compactMap { index, one -> String? in
            guard let day = one.done else { return nil }
            let length = one.minutes.map { "  " + wording.length(minutes: $0) } ?? ""
            let plan = index == 0 ? minutes.map { language(" of ", " z ") + wording.length(minutes: $0) } ?? "" : ""
            return wording.date(day) + length + (length.isEmpty ? "" : plan)
        }
        let last = done.prefix(12)
        let inTime = last.filter { $0.isInTime == true }.count
        return language("done      ", "wykonane  ") + told.joined(separator: "   ")
            + language(
                "      in time \(inTime) of the last \(last.count)",
                "      w terminie \(inTime) z ostatnich \(last.count)")
    }
}

extension Suspension {
    /// `halts from 1 Oct to 31 Dec`.
    package func words(_ wording: Wording) -> String {
        let until = to.map { wording.language(" until \(wording.date($0))", " do \(wording.date($0))") } ?? ""
        return wording.language("halts from \(wording.date(from))", "wstrzymany od \(wording.date(from))") + until
    }
}

extension PlanState {
    /// One phrase without a full stop.
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .active: return name(language)
        case .overdue(let days):
            return "\(days) " + language.plural(days, "day", "days", pl: ("dzień", "dni", "dni"))
                + language(" over", " po terminie")
        case .halted(let until?):
            return language("halts until \(wording.date(until))", "wstrzymany do: \(wording.date(until))")
        case .halted(nil): return language("halts until it is resumed", "wstrzymany do odwołania")
        case .ended(let day): return language("ended on \(wording.date(day))", "zakończony: \(wording.date(day))")
        }
    }
}

extension PlanRule {
    /// As RFC 5545 writes it, on one line; `nil` for what counts from completions.
    package var text: String? {
        switch self {
        case .recurrence(let set): set.text.split(separator: "\n").joined(separator: "  ")
        case .afterCompletion: nil
        }
    }
}
