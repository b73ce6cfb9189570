import DeskModel
import ServiceModel

extension PlanLine {
    var isOver: Bool { if case .ended = state { true } else { false } }

    /// `!` needs somebody, `H` halts, `-` ended.
    var sign: String {
        switch state {
        case .active: missed > 0 ? "!" : ""
        case .overdue: "!"
        case .halted: "H"
        case .ended: "-"
        }
    }

    /// `1 Dec  98`, `9 d over`, `-`.
    func nextWords(_ wording: Wording) -> String {
        if case .overdue(let days) = state { return wording.language("\(days) d over", "\(days) d po") }
        guard let next else { return "-" }
        return wording.shortDate(next.date) + (nextOrder.map { "  \($0.short)" } ?? "")
    }

    /// What the status line says of it.
    func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let plan = language("Plan ", "Plan ") + "\(plan.number)"
        switch state {
        case .ended(let day):
            return language("\(plan) ended on \(wording.date(day)).", "\(plan) zakończony: \(wording.date(day)).")
        case .halted(let until):
            let next =
                next.map {
                    language(
                        "; its next visit would be \(wording.date($0.date))",
                        "; następny przegląd byłby \(wording.date($0.date))")
                } ?? ""
            let end =
                until.map { language("until \(wording.date($0))", "do: \(wording.date($0))") }
                ?? language("until it is resumed", "do odwołania")
            return language("\(plan) halts \(end)\(next).", "\(plan) wstrzymany \(end)\(next).")
        case .overdue(let days): return "\(plan): " + overdueWords(days, wording) + "."
        case .active:
            guard let next else {
                return language("\(plan) has no visit ahead.", "\(plan) nie ma przeglądu przed sobą.")
            }
            if let order = nextOrder {
                return language(
                    "\(plan): order \(order.short) waits for \(wording.date(next.date)).",
                    "\(plan): zlecenie \(order.short) czeka na: \(wording.date(next.date)).")
            }
            let made = next.date - self.plan.horizon
            if let today = wording.today, made <= today {
                return language(
                    "\(plan): the order for \(wording.date(next.date)) is to be made now.",
                    "\(plan): zlecenie na \(wording.date(next.date)) ma powstać teraz.")
            }
            return language(
                "\(plan): the order for \(wording.date(next.date)) is made on \(wording.date(made)).",
                "\(plan): zlecenie na \(wording.date(next.date)) powstanie \(wording.date(made)).")
        }
    }

    private func overdueWords(_ days: Int, _ wording: Wording) -> String {
        let language = wording.language
        let over = "\(days) " + language.plural(days, "day", "days", pl: ("dzień", "dni", "dni"))
        if missed > 0 {
            return language(
                "\(over) over; missed visits: \(missed); M makes the last one",
                "\(over) po terminie; przegapione: \(missed); M tworzy ostatnie")
        }
        let order = nextOrder.map { language("order \($0.short) is ", "zlecenie \($0.short): ") } ?? ""
        return language("\(order)\(over) over", "\(order)\(over) po terminie")
    }
}

extension Wording {
    /// `2 Nov`; of another year than today's half year `14 Nov 25`.
    func shortDate(_ day: Day) -> String {
        let isFar = today.map { abs(day.since($0)) > 330 } ?? false
        return "\(day.day) \(month(day.month))" + (isFar ? " \(day.year % 100)" : "")
    }
}
