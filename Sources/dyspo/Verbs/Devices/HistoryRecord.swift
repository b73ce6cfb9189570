import DeskModel
import Interchange
import Operations
import ServiceModel

/// A repair history as JSON and in words.
struct HistoryRecord {
    private let history: RepairHistory
    /// The site that goes without saying.
    private let home: Site.ID?
    private let session: Session
    private let names: [Asset.ID: String]

    init(_ history: RepairHistory, home: Site.ID?, _ session: Session) throws {
        self.history = history
        self.home = home
        self.session = session
        let wanted = Set(history.visits.flatMap(\.devices))
        names = try Dictionary(
            session.desk.assets().filter { wanted.contains($0.id) }.map { ($0.id, $0.name) }
        ) { $1 }
    }

    func answer(limit: Int?) throws {
        if let limit, limit < 1 {
            throw Failure.option("--limit", .outOfRange(value: limit, allowed: 1...Int.max))
        }
        let visits = Array(history.visits.prefix(limit ?? .max))
        let now = session.desk.now
        guard !session.output.isJSON else {
            return try session.output.answer([
                "visits": .array(visits.map(json)), "count": .number(history.visits.count),
                "in_90_days": .number(history.count(within: 90, before: now)),
                "same_fault_within_30_days": .number(history.cameBack),
                "open": .array(history.open.map { .text("\($0)") }),
            ])
        }
        session.output.message(session.language("History: ", "Historia: ") + history.answer(at: now, session.language))
        try session.output.show(table(visits))
    }

    private func json(_ visit: HistoryVisit) -> JSONValue {
        [
            "id": "\(visit.id)", "order": "\(visit.number)", "type": .text(visit.type.rawValue),
            "title": .text(visit.title), "state": .text(visit.state.rawValue),
            "at": .text(session.calendar.iso8601(visit.at)), "work": JSONValue(visit.workMinutes),
            "crew": .array(visit.crew.map { .text($0) }), "site": .text(visit.siteName),
            "devices": .array(visit.devices.compactMap { names[$0] }.map { .text($0) }),
            "parts": .array(visit.parts.map { ["code": .text($0.code), "quantity": .number($0.quantity)] }),
            "notes": .array(visit.notes.map { .text($0) }),
            "documents": .array(visit.documents.map { .text($0.name) }),
            "same_fault_as": JSONValue(visit.returnOf.map { "\($0)" }),
        ]
    }

    private func table(_ visits: [HistoryVisit]) -> TextTable {
        let language = session.tableWording.language
        return TextTable(
            [
                .init("day", language("Day", "Dzień")), .init("order", language("Order", "Zlecenie")),
                .init("state", language("Visit", "Wizyta")),
                .init("title", language("What", "Co"), mayShrink: true),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("site", language("Site", "Miejsce"), mayShrink: true),
                .init("parts", language("Parts", "Części"), mayShrink: true),
                .init("notes", language("Note", "Uwagi"), mayShrink: true),
                .init("documents", language("Documents", "Dokumenty"), isNumber: true),
                .init("same_fault_as", language("Again after", "Ponownie po")),
            ],
            rows: visits.map { visit in
                [
                    session.calendar.day(of: visit.at).iso, "\(visit.number)", visit.state.name(language),
                    visit.title, visit.crew.first ?? "", visit.site == home ? "" : visit.siteName,
                    visit.parts.map { "\($0.quantity) × \($0.code)" }.joined(separator: ", "),
                    visit.notes.joined(separator: "; "), visit.documents.isEmpty ? "" : "\(visit.documents.count)",
                    visit.returnOf.map { "\($0)" } ?? "",
                ]
            })
    }
}
