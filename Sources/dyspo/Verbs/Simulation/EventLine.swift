import DeskModel
import Interchange
import Operations
import ServiceModel
import Simulation

/// One line of a file of events.
struct EventLine {
    /// What a line says.
    enum Event {
        case trouble(DayTrouble.Event)
        case noShow(OrderNumber)
        case runsOver(OrderNumber, minutes: Int)
    }

    private enum Kind: String, CaseIterable {
        case sick, emergency
        case noShow = "no-show"
        case runsOver = "runs-over"
    }

    private let record: CSVTable.Record
    private let columns: [EventColumn: Int]
    private let day: Day
    private let session: Session

    init(_ record: CSVTable.Record, _ columns: [EventColumn: Int], _ day: Day, _ session: Session) {
        (self.record, self.columns, self.day, self.session) = (record, columns, day, session)
    }

    /// Throws ``EventFault``.
    func event() throws -> Event {
        let word = try needed(.event)
        guard let kind = Kind(rawValue: word.lowercased()) else {
            throw fault(.event, .notOneOf(word, allowed: Kind.allCases.map(\.rawValue)))
        }
        switch kind {
        case .sick: return .trouble(try sick())
        case .emergency: return .trouble(DayTrouble.Event(at: try moment(.time), try emergency()))
        case .noShow: return .noShow(try order().number)
        case .runsOver:
            let minutes = try number(.minutes, 1...1440)
            return .runsOver(try order().number, minutes: minutes)
        }
    }

    private func sick() throws -> DayTrouble.Event {
        let name = try needed(.technician)
        let technician = try reading(.technician) { try session.desk.technician(named: name, .whole) }
        let at = try moment(.time)
        let end = session.calendar.span(of: day + 1).end
        let until = text(.until).isEmpty ? end : try moment(.until)
        guard let window = TimeWindow(start: at, end: until) else {
            throw fault(.until, .windowEndsBeforeItBegins)
        }
        return DayTrouble.Event(at: at, .sick(technician.id, window))
    }

    /// An order that is there, or what is said of a new one.
    private func emergency() throws -> DayTrouble {
        if !text(.order).isEmpty { return .urgent(try order().id) }
        let place = try needed(.site)
        let site = try reading(.site) { try session.desk.site(named: place) }
        var draft = OrderDraft(
            customer: site.customer, site: site.id, title: try needed(.title), priority: .emergency,
            duration: text(.minutes).isEmpty ? 60 : try number(.minutes, 15...480))
        for word in text(.skill).split(separator: " ").map(String.init) {
            let parts = word.split(separator: ":").map(String.init)
            let level = parts.count > 1 ? Int(parts[1]) : 1
            guard let level, (1...5).contains(level) else { throw fault(.skill, .notANumber(word)) }
            let skill = try reading(.skill) { try session.desk.skill(named: parts[0]) }
            draft.skills.append(SkillRequirement(skill: skill.id, level: level))
        }
        draft.verdict = Verdict(.paid)
        let at = try moment(.time)
        draft.sla = ServiceLevel(response: at + 3600, arrival: at + 4 * 3600, fix: at + 12 * 3600)
        return .emergency(draft)
    }

    private func order() throws -> Order {
        let name = try needed(.order)
        return try reading(.order) { try session.desk.order(named: name) }
    }

    // MARK: Cells

    private func text(_ column: EventColumn) -> String {
        guard let index = columns[column], record.fields.indices.contains(index) else { return "" }
        let text = record.fields[index].text
        return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private func needed(_ column: EventColumn) throws -> String {
        let text = text(column)
        if text.isEmpty { throw fault(column, .required) }
        return text
    }

    private func number(_ column: EventColumn, _ allowed: ClosedRange<Int>) throws -> Int {
        let word = try needed(column)
        guard let number = Int(word) else { throw fault(column, .notANumber(word)) }
        guard allowed.contains(number) else { throw fault(column, .outOfRange(value: number, allowed: allowed)) }
        return number
    }

    private func moment(_ column: EventColumn) throws -> Timestamp {
        let word = try needed(column)
        let moment: Timestamp
        do {
            moment = try session.times.moment(word, on: day)
        } catch {
            throw fault(column, error)
        }
        // A night shift goes on into the next day.
        let nights = session.calendar.span(of: day).start..<session.calendar.span(of: day + 1).end
        guard column != .time || nights.contains(moment) else {
            throw fault(column, .notLike(word, examples: ["9:00"]))
        }
        return moment
    }

    private func reading<Value>(_ column: EventColumn, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let refusal as Refusal {
            throw EventFault(line: record.line, column: column, reason: .refused(refusal))
        }
    }

    private func fault(_ column: EventColumn, _ fault: InputFault) -> EventFault {
        EventFault(line: record.line, column: column, reason: .value(fault))
    }
}
