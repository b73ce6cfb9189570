import DeskModel
import Interchange
import Operations
import ServiceModel
import Simulation

/// A file of what happens on a day. Every bad line is told; then nothing is played.
struct EventsFile {
    private(set) var troubles: [DayTrouble.Event] = []
    private(set) var fortunes: [OrderNumber: VisitFortune] = [:]

    init(reading path: String, _ day: Day, _ session: Session) throws {
        let table: CSVTable
        do {
            table = try CSVTable(UserFile.read(path))
        } catch let fault as CSVFault {
            throw Failure.file(
                line: fault.line, column: nil, english: fault.sentence(.english), polish: fault.sentence(.polish))
        }
        let columns = try Self.columns(table.header)
        var faults: [EventFault] = []
        for record in table.records {
            do {
                try take(EventLine(record, columns, day, session))
            } catch let fault as EventFault {
                faults.append(fault)
            }
        }
        guard let first = faults.first else { return }
        for fault in faults.dropFirst() { Output.complain(fault.sentence(session.wording)) }
        throw Failure.file(
            line: first.line, column: first.column?.rawValue,
            english: first.sentence(Wording(.english, session.calendar)),
            polish: first.sentence(Wording(.polish, session.calendar)))
    }

    private mutating func take(_ line: EventLine) throws {
        switch try line.event() {
        case .trouble(let event): troubles.append(event)
        case .noShow(let order): fortunes[order, default: VisitFortune()].isNoShow = true
        case .runsOver(let order, let minutes): fortunes[order, default: VisitFortune()].runsOver = minutes
        }
    }

    /// Where each column stands. Throws for a header without what is needed, or with what nobody knows.
    private static func columns(_ header: CSVTable.Record) throws -> [EventColumn: Int] {
        var columns: [EventColumn: Int] = [:]
        for (index, field) in header.fields.enumerated() {
            let name = field.text.lowercased().filter { $0 != " " }
            guard let column = EventColumn(rawValue: name), columns[column] == nil else {
                let known = EventColumn.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure.file(
                    line: header.line, column: field.text,
                    english: "Line \(header.line): no column is called “\(field.text)”, or two are: \(known).",
                    polish: "Wiersz \(header.line): nie ma kolumny „\(field.text)” albo są dwie takie: \(known).")
            }
            columns[column] = index
        }
        for needed in [EventColumn.event] where columns[needed] == nil {
            throw Failure.file(
                line: header.line, column: needed.rawValue,
                english: "Line \(header.line): the column \(needed.rawValue) is missing.",
                polish: "Wiersz \(header.line): brakuje kolumny \(needed.rawValue).")
        }
        return columns
    }
}
