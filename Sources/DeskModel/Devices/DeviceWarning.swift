package import ServiceModel

/// What is worth knowing before another order for a device arises. It refuses nothing.
package enum DeviceWarning: Hashable, Sendable {
    /// An order that names the device is not over.
    case openOrder(device: String, OrderNumber, OrderState, title: String)
    /// The same fault was repaired so many days ago.
    case cameBack(device: String, OrderNumber, title: String, days: Int)

    /// By which scripts know it.
    package var code: String {
        switch self {
        case .openOrder: "open-order"
        case .cameBack: "same-fault"
        }
    }

    package var order: OrderNumber {
        switch self {
        case .openOrder(_, let number, _, _), .cameBack(_, let number, _, _): number
        }
    }

    /// A full sentence.
    package func sentence(_ language: Language) -> String {
        switch self {
        case .openOrder(let device, let number, let state, let title):
            language(
                "\(device) has an open order already: \(number), \(state.name(.english)), \(title).",
                "\(device) ma już otwarte zlecenie: \(number), \(state.name(.polish)), \(title).")
        case .cameBack(let device, let number, let title, let days):
            language(
                "The same fault of \(device) was repaired \(Self.ago(days, .english)): \(number), \(title).",
                "Tę samą usterkę naprawiano \(Self.ago(days, .polish)): \(device), \(number), \(title).")
        }
    }

    private static func ago(_ days: Int, _ language: Language) -> String {
        switch days {
        case ...0: language("today", "dziś")
        case 1: language("yesterday", "wczoraj")
        default: language("\(days) days ago", "\(days) dni temu")
        }
    }
}
