package import ServiceModel

/// What was sent, recalled and promised.
package enum DispatchingSummary: DepartmentSummary {
    case visitDispatched(OrderNumber, Spot)
    case visitRecalled(OrderNumber, Spot)
    case windowPromised(OrderNumber, TimeWindow, to: String)
    /// Taken back from one technician and sent to another.
    case visitGiven(OrderNumber, from: Spot?, to: Spot)

    package var orders: [OrderNumber] {
        switch self {
        case .visitDispatched(let number, _), .visitRecalled(let number, _), .windowPromised(let number, _, _),
            .visitGiven(let number, _, _):
            [number]
        }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .visitDispatched(let number, let spot):
            return language("\(number) dispatched: ", "\(number) wysłane: ") + spot.words(wording) + "."
        case .visitRecalled(let number, let spot):
            return language("\(number) recalled: ", "\(number) odwołane: ") + spot.words(wording) + "."
        case .windowPromised(let number, let window, let person):
            return language("\(number) promised to \(person): ", "\(number) obiecane (\(person)): ")
                + wording.window(window) + "."
        case .visitGiven(let number, let from, let to):
            let before = from.map { language(", before ", ", przedtem ") + $0.words(wording) } ?? ""
            return language("\(number) given and sent: ", "\(number) oddane i wysłane: ") + to.words(wording) + before
                + "."
        }
    }
}
