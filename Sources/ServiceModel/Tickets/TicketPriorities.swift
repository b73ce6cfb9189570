/// The company's table from impact and urgency to priority.
package struct TicketPriorities: Hashable, Sendable, Codable {
    /// Nine of them, row by row: impact 1 with urgency 1, 2, 3, then impact 2, then 3.
    private var cells: [Priority]

    private static let grades = TicketGrade.allCases.count

    /// Until the company says otherwise.
    package static let standard = TicketPriorities([
        .low, .normal, .high,
        .normal, .normal, .urgent,
        .high, .urgent, .emergency,
    ])!

    /// `nil` unless there are nine.
    package init?(_ cells: [Priority]) {
        guard cells.count == Self.grades * Self.grades else { return nil }
        self.cells = cells
    }

    /// Reads what `text` wrote; `nil` for anything else.
    package init?(text: String) {
        let words = text.split { $0 == " " || $0 == "," || $0 == "/" }.map { Priority(rawValue: String($0)) }
        self.init(words.compactMap { $0 }.count == words.count ? words.compactMap { $0 } : [])
    }

    /// `low normal high / normal normal urgent / high urgent emergency`: a row an impact, a column an urgency.
    package var text: String {
        TicketGrade.allCases.map { impact in
            TicketGrade.allCases.map { self[impact, $0].rawValue }.joined(separator: " ")
        }.joined(separator: " / ")
    }

    package subscript(impact: TicketGrade, urgency: TicketGrade) -> Priority {
        get { cells[Self.index(impact, urgency)] }
        set { cells[Self.index(impact, urgency)] = newValue }
    }

    private static func index(_ impact: TicketGrade, _ urgency: TicketGrade) -> Int {
        (impact.rawValue - 1) * grades + urgency.rawValue - 1
    }
}
