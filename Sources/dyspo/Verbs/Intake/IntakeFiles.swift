import DeskModel
import Interchange

extension FileReading {
    static let ofIntake: [FileReading] = [
        FileReading(table: ImportedOrder.self) { rows, terms in
            ImportOrders(
                rows.map(OrderRow.init), keepGoing: terms.keepGoing, update: terms.update,
                takesRepeats: terms.way.takesRepeats)
        },
        FileReading(ImportedType.self) { .types($0.map(\.row)) },
    ]
}
