package import ServiceModel

/// What was done to maintenance plans and to the company's calendar.
package enum MaintenanceSummary: DepartmentSummary {
    case planCreated(Int, name: String)
    case planEdited(Int, name: String)
    /// What was asked for is so already; nothing was written.
    case planUnchanged(Int)
    /// `standing` are orders that were made for days in it; they stand.
    case planHalted(Int, from: Day, to: Day?, standing: [OrderNumber]? = nil)
    case planResumed(Int, Day)
    case planEnded(Int, Day)
    /// Orders that came by themselves or by somebody's word.
    case ordersMade(plan: Int, [MadeOrder])
    /// No visit of the plan was to be made.
    case nothingToMake(plan: Int)
    case dayFree(Day, name: String?)
    case dayWorking(Day)
    case dayOrdinary(Day)
    case calendarChanged

    package var orders: [OrderNumber] {
        switch self {
        case .ordersMade(_, let made): made.map(\.number)
        case .planCreated, .planEdited, .planUnchanged, .planHalted, .planResumed, .planEnded, .nothingToMake, .dayFree,
            .dayWorking, .dayOrdinary, .calendarChanged:
            []
        }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .planCreated(let number, let name):
            return language("Plan \(number) created: \(name).", "Utworzono plan \(number): \(name).")
        case .planEdited(let number, let name):
            return language("Plan \(number) changed: \(name).", "Zmieniono plan \(number): \(name).")
        case .planUnchanged(let number):
            return language("Plan \(number) is so already.", "Plan \(number) już taki jest.")
        case .planHalted(let number, let from, let to, let standing):
            let until = to.map { language(" until \(wording.date($0))", " do: \(wording.date($0))") } ?? ""
            let orders = (standing ?? []).map(\.description).joined(separator: ", ")
            return language(
                "Plan \(number) halts from \(wording.date(from))\(until).",
                "Plan \(number) wstrzymany od: \(wording.date(from))\(until).")
                + (orders.isEmpty
                    ? ""
                    : language(
                        " Made already for days in it, and not cancelled: \(orders).",
                        " Już utworzone na te dni i nieanulowane: \(orders)."))
        case .planResumed(let number, let day):
            return language(
                "Plan \(number) works again from \(wording.date(day)).",
                "Plan \(number) działa znowu od: \(wording.date(day)).")
        case .planEnded(let number, let day):
            return language(
                "Plan \(number) ends on \(wording.date(day)).", "Plan \(number) kończy się: \(wording.date(day)).")
        case .ordersMade(let plan, let made): return Self.made(plan, made, wording)
        case .nothingToMake(let plan):
            return language("Plan \(plan): no order is to be made now.", "Plan \(plan): nie ma zlecenia do utworzenia.")
        case .dayFree, .dayWorking, .dayOrdinary, .calendarChanged: return calendarSentence(wording)
        }
    }

    /// `Plan 14: order ZS/2026/000098 for Tue 1 Dec.`
    private static func made(_ plan: Int, _ made: [MadeOrder], _ wording: Wording) -> String {
        let list = made.map { order in
            let why = order.waits.map { wording.language(", a draft: ", ", szkic: ") + $0.words(wording) } ?? ""
            return wording.language(
                "order \(order.number) for \(wording.date(order.day))",
                "zlecenie \(order.number) na: \(wording.date(order.day))") + why
        }
        return "Plan \(plan): " + list.joined(separator: "; ") + "."
    }

    private func calendarSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .dayFree(let day, let name):
            let called = name.map { " (\($0))" } ?? ""
            return language(
                "The company does not work on \(wording.date(day))\(called).",
                "Firma nie pracuje: \(wording.date(day))\(called).")
        case .dayWorking(let day):
            return language("The company works on \(wording.date(day)).", "Firma pracuje: \(wording.date(day)).")
        case .dayOrdinary(let day):
            return language(
                "\(wording.date(day)) is a day like any other.", "\(wording.date(day)) to dzień jak każdy inny.")
        case .calendarChanged, .planCreated, .planEdited, .planUnchanged, .planHalted, .planResumed, .planEnded,
            .ordersMade, .nothingToMake:
            return language("The company's calendar changed.", "Zmieniono kalendarz firmy.")
        }
    }
}
