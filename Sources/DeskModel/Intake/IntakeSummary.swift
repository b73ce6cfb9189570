package import ServiceModel

/// What was done to orders.
package enum IntakeSummary: DepartmentSummary {
    case orderCreated(OrderNumber)
    /// It waits for something before it can be planned.
    case orderDrafted(OrderNumber, DraftWait)
    case orderEdited(OrderNumber)
    /// What was asked for is so already; nothing was written.
    case orderUnchanged(OrderNumber)
    /// When it is due was edited, and something else still comes first.
    case orderDueBehind(OrderNumber, first: Due.Kind, Timestamp)
    case orderQualified(OrderNumber)
    case orderHeld(OrderNumber, HoldReason)
    case orderReleased(OrderNumber)
    case orderCancelled(OrderNumber, reason: String)
    /// A visit of it waits for a part.
    case partAwaited(OrderNumber, PartWait)
    /// It waits for that no more.
    case partArrived(OrderNumber, PartWait?)

    package var orders: [OrderNumber] {
        switch self {
        case .orderCreated(let number), .orderDrafted(let number, _), .orderEdited(let number),
            .orderUnchanged(let number), .orderDueBehind(let number, _, _), .orderQualified(let number),
            .orderHeld(let number, _),
            .orderReleased(let number), .orderCancelled(let number, _), .partAwaited(let number, _),
            .partArrived(let number, _):
            [number]
        }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .orderCreated(let number): return language("Order \(number) created.", "Utworzono zlecenie \(number).")
        case .orderDrafted(let number, let wait):
            let why = wait.words(wording)
            return language(
                "Order \(number) created as a draft; \(why).", "Utworzono zlecenie \(number) jako szkic; \(why).")
        case .orderEdited(let number): return language("Order \(number) changed.", "Zmieniono zlecenie \(number).")
        case .orderUnchanged(let number):
            return language("Order \(number) is so already.", "Zlecenie \(number) już takie jest.")
        case .orderDueBehind(let number, let kind, let moment):
            let first = Due(kind, moment).words(wording)
            return language(
                "Order \(number) changed; what comes first is still: \(first).",
                "Zmieniono zlecenie \(number); najpierw nadal obowiązuje: \(first).")
        case .orderQualified(let number):
            return language("Order \(number) is ready to be planned.", "Zlecenie \(number): do zaplanowania.")
        case .orderHeld(let number, let reason):
            return language(
                "Order \(number) on hold: \(reason.name(language)).",
                "Zlecenie \(number) wstrzymane: \(reason.name(language)).")
        case .orderReleased(let number): return language("Order \(number) released.", "Zlecenie \(number) wznowione.")
        case .orderCancelled(let number, let reason):
            return language("Order \(number) cancelled: \(reason).", "Zlecenie \(number) anulowane: \(reason).")
        case .partAwaited(let number, let wait):
            return language(
                "\(number) waits for \(wait.part), expected on \(wording.date(wait.expected)).",
                "\(number) czeka na: \(wait.part), spodziewane \(wording.date(wait.expected)).")
        case .partArrived(let number, let wait):
            let part = wait?.part ?? ""
            return language("\(number) waits no more for \(part).", "\(number) nie czeka już na: \(part).")
        }
    }
}
