package import ServiceModel

/// Why a maintenance plan stays as it is, or makes no order.
package enum MaintenanceRefusal: DepartmentRefusal {
    /// Its terms cannot be saved.
    case terms(PlanRuleFault)
    /// It ended on that day.
    case ended(Int, Day)
    /// It has no visit on that day, or none at all that could be made.
    case noVisit(Int, Day?)
    /// The order of that visit was made already.
    case alreadyMade(Int, Day, OrderNumber)
    /// It counts from the last completion, and this order is not done yet.
    case waitsFor(Int, OrderNumber)
    /// It does not rest, neither then nor later.
    case notHalted(Int, Day)
    /// Of a type that is not used any more nothing new arises.
    case typeNotUsed(String)
    /// The contract does not hold for its site and devices.
    case contractOfOther(String)

    package var facts: RefusalFacts {
        switch self {
        case .terms(let fault): RefusalFacts(fault.code, fault.field)
        case .ended: RefusalFacts("plan-ended")
        case .noVisit: RefusalFacts("no-occurrence", .day)
        case .alreadyMade: RefusalFacts("already-made", .day)
        case .waitsFor: RefusalFacts("order-open")
        case .notHalted: RefusalFacts("not-suspended")
        case .typeNotUsed: RefusalFacts("type-not-used", .type)
        case .contractOfOther: RefusalFacts("contract-of-other", .contract)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .terms(let fault):
            return language("Not saved: ", "Nie zapisano: ") + fault.sentence(wording) + "."
                + (fault.givesNothing ? language(" 0 days in 12 months.", " 0 dni w 12 miesięcy.") : "")
        case .ended(let number, let day):
            return language(
                "Plan \(number) ended on \(wording.date(day)).", "Plan \(number) zakończył się: \(wording.date(day)).")
        case .noVisit(let number, nil):
            return language(
                "Plan \(number) has no visit for which an order could be made.",
                "Plan \(number) nie ma przeglądu, na który można by utworzyć zlecenie.")
        case .noVisit(let number, let day?):
            return language(
                "Plan \(number) has no visit on \(wording.date(day)): `dyspo maintenance preview \(number)` tells its days.",
                "Plan \(number) nie ma przeglądu: \(wording.date(day)). `dyspo maintenance preview \(number)` pokaże jego dni."
            )
        case .alreadyMade(let number, let day, let order):
            return language(
                "Plan \(number): order \(order) was made for \(wording.date(day)) already.",
                "Plan \(number): zlecenie \(order) na \(wording.date(day)) już jest.")
        case .waitsFor(let number, let order):
            return language(
                "Plan \(number) counts from its last completion, and order \(order) is not done yet.",
                "Plan \(number) liczy od ostatniego wykonania, a zlecenie \(order) nie jest jeszcze wykonane.")
        case .notHalted(let number, let day):
            return language(
                "Plan \(number) does not halt on \(wording.date(day)) or later.",
                "Plan \(number) nie jest wstrzymany: \(wording.date(day)) ani później.")
        case .typeNotUsed(let name):
            return language(
                "“\(name)” is no longer used: choose another order type.",
                "„\(name)” nie jest już w użyciu: wybierz inny rodzaj zlecenia.")
        case .contractOfOther(let number):
            return language(
                "\(number) does not hold for this site and these devices.",
                "\(number) nie obejmuje tego miejsca i tych urządzeń.")
        }
    }
}
