package import ServiceModel

/// Why an order is not changed.
package enum IntakeRefusal: DepartmentRefusal {
    /// The state does not allow it; what it allows instead.
    case orderState(OrderNumber, OrderState, act: OrderAct, possible: [OrderAct])
    /// The order cannot be planned before it has these.
    case notReady(OrderNumber, missing: [Field])
    /// No new work is to arise by this type.
    case typeUnused(code: String)
    /// The order's visits stand or have begun, and the other type makes another number of them.
    case typeVisits(OrderNumber, visits: Int, tasks: Int)
    /// Several of its visits are still to be done, and what was asked for concerns one.
    case severalVisits(OrderNumber, sequences: [Int])
    /// Tasks that wait for one another, by their numbers, in the circle's order.
    case taskCircle([Int])
    /// The tasks with their waiting take longer than the contract lasts.
    case chainPastContract(contract: String, ends: Day, earliest: Day)
    /// Only visits that an order's type has made of its tasks wait for one another.
    case noTasks(OrderNumber)

    package var facts: RefusalFacts {
        switch self {
        case .orderState: RefusalFacts("order-state")
        case .notReady(_, let missing): RefusalFacts("not-ready", field: missing.first?.rawValue)
        case .typeUnused: RefusalFacts("type-unused", .type)
        case .typeVisits: RefusalFacts("type-visits", .type)
        case .severalVisits: RefusalFacts("several-visits", field: Field.visit.rawValue, exitCode: 3)
        case .taskCircle: RefusalFacts("task-circle", .task)
        case .chainPastContract: RefusalFacts("chain-past-contract", .task)
        case .noTasks: RefusalFacts("no-tasks", .task)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .orderState(let number, let state, let act, let possible):
            let instead = possible.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) is \(state.name(language)): “\(act.name(language))” is not possible now. Possible: \(instead.isEmpty ? "nothing" : instead).",
                "\(number): stan „\(state.name(language))”, „\(act.name(language))” teraz niemożliwe. Możliwe: \(instead.isEmpty ? "nic" : instead)."
            )
        case .notReady(let number, let missing):
            let fields = missing.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) cannot be planned yet; missing: \(fields).",
                "\(number) nie da się jeszcze planować; brakuje: \(fields).")
        case .typeUnused(let code):
            return language(
                "The type \(code) is no longer used (dyspo type edit \(code) --active brings it back).",
                "Rodzaj \(code) nie jest już używany (przywróci go dyspo type edit \(code) --active).")
        case .typeVisits(let number, let visits, let tasks):
            return language(
                "\(number) has \(visits) visits, some of them planned or begun, and that type makes \(tasks). Take them off the board first.",
                "\(number) ma wizyt: \(visits), w tym zaplanowane lub rozpoczęte, a ten rodzaj tworzy ich \(tasks). Najpierw zdejmij je z grafiku."
            )
        case .severalVisits(let number, let sequences):
            let names = sequences.map { "\(wording.short(number))/\($0)" }.joined(separator: ", ")
            return language(
                "\(number) has several visits still to be done; say which: \(names).",
                "\(number) ma kilka wizyt do wykonania; wskaż jedną: \(names).")
        case .taskCircle(let circle):
            let names = (circle + circle.prefix(1)).map(String.init).joined(separator: " → ")
            return language(
                "Tasks would wait for one another in a circle: \(names).",
                "Zadania czekałyby na siebie w kółko: \(names).")
        case .chainPastContract(let contract, let ends, let earliest):
            return language(
                "With its waiting the work cannot be done before \(wording.date(earliest)), and the contract \(contract) ends on \(wording.date(ends)).",
                "Z odstępami prace nie skończą się przed dniem \(wording.date(earliest)), a umowa \(contract) kończy się \(wording.date(ends))."
            )
        case .noTasks(let number):
            return language(
                "\(number) has one task only: nothing waits for anything.",
                "\(number) ma jedno zadanie: nic na nic nie czeka.")
        }
    }
}
