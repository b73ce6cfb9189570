package import ServiceModel

/// Why a contract is not saved, or an order not made ready.
package enum ContractsRefusal: DepartmentRefusal {
    case coverage(CoverageFault)
    /// What it names is not its customer's.
    case ofOtherCustomer(EntityKind, name: String, customer: String)
    /// Somebody has to decide first who pays.
    case undecided(OrderNumber, Verdict)
    /// Somebody else changed it meanwhile.
    case changedMeanwhile(String)
    /// It would end or be suspended on a day that is none of its own.
    case outside(String, Day, DaySpan)

    package var facts: RefusalFacts {
        switch self {
        case .coverage: RefusalFacts("invalid-value", .coverage)
        case .ofOtherCustomer(let kind, _, _): RefusalFacts("other-customer", field: kind.rawValue)
        case .undecided: RefusalFacts("undecided", .approval)
        case .changedMeanwhile: RefusalFacts("conflict", exitCode: 4)
        case .outside: RefusalFacts("invalid-value", .day)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .coverage(.empty):
            return language(
                "The coverage holds no moment: give hours of at least one day.",
                "Czas obsługi nie obejmuje żadnej chwili: podaj godziny choć jednego dnia.")
        case .coverage(.badWindow(let window)):
            return language(
                "\(window.from)-\(window.to) is no time of coverage: it begins before 24:00 and ends by 24:00; over midnight write 22:00-06:00.",
                "\(window.from)-\(window.to) to nie czas obsługi: zaczyna się przed 24:00 i kończy do 24:00; przez północ pisz 22:00-06:00."
            )
        case .ofOtherCustomer(let kind, let name, let customer):
            return language(
                "\(kind.name(.english)) “\(name)” does not belong to \(customer).",
                "\(kind.name(.polish)) „\(name)” nie należy do: \(customer).")
        case .undecided(let number, let verdict):
            return language(
                "\(number) waits for a decision: \(verdict.sentence(wording)) Give the approval with its reason (order qualify \(wording.short(number)) --approve REASON).",
                "\(number) czeka na decyzję: \(verdict.sentence(wording)) Podaj zgodę i jej powód (order qualify \(wording.short(number)) --approve POWÓD)."
            )
        case .changedMeanwhile(let number):
            return language(
                "Contract \(number) was changed meanwhile by somebody else; look at it again.",
                "Umowę \(number) ktoś w międzyczasie zmienił; obejrzyj ją jeszcze raz.")
        case .outside(let number, let day, let days):
            return language(
                "\(wording.date(day)) is not a day of contract \(number) (\(days.first.iso) to \(days.last.iso)).",
                "\(wording.date(day)) to nie dzień umowy \(number) (\(days.first.iso) do \(days.last.iso)).")
        }
    }
}
