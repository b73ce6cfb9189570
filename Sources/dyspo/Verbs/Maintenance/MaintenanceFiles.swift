import DeskModel
import Interchange

extension FileReading {
    static let ofMaintenance: [FileReading] = [
        FileReading(table: ImportedPlan.self) { rows, terms in
            ImportPlans(rows.map(\.row), keepGoing: terms.keepGoing, update: terms.update)
        }
    ]
}
