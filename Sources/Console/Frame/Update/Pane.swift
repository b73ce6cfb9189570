import ServiceModel

/// The parts of the screen that can have the focus, in the order of Tab.
package enum Pane: String, CaseIterable, Sendable {
    case board, queue, detail, peek

    package var name: Phrase {
        switch self {
        case .board: Phrase("Board", "Grafik")
        case .queue: Phrase("Queue", "Kolejka")
        case .detail: Phrase("Order", "Zlecenie")
        case .peek: Phrase("Day", "Dzień")
        }
    }
}
