import DeskModel
import Interchange

extension FileReading {
    static let ofTickets: [FileReading] = [
        FileReading(table: ImportedTicket.self) { rows, terms in
            ImportTickets(rows.map(\.row), keepGoing: terms.keepGoing, update: terms.update)
        }
    ]
}
