import DeskModel
import Interchange

extension FileReading {
    static let ofPlanning: [FileReading] = [
        FileReading(ImportedAbsence.self) { .absences($0.map(AbsenceRow.init)) },
        FileReading(table: ImportedVisit.self) { rows, terms in
            ImportVisits(rows.map(VisitRow.init), keepGoing: terms.keepGoing, moves: terms.way.updates)
        },
    ]
}
