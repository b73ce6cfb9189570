import DeskModel
import Operations
import ServiceModel

extension Session {
    /// The company's table with cells that were said as `3x3=emergency`: impact, urgency, priority.
    func ticketPriorities(changedBy cells: [String]) throws -> TicketPriorities {
        var table = try desk.ticketPriorities()
        for cell in cells {
            let parts = cell.lowercased().split(separator: "=", omittingEmptySubsequences: false)
            let grades = parts[0].split(separator: "x").compactMap { Int($0) }.compactMap { TicketGrade(rawValue: $0) }
            guard parts.count == 2, grades.count == 2 else {
                throw Failure.option("--ticket-priority", .notOneOf(cell, allowed: ["1x1=low", "3x3=emergency"]))
            }
            guard let priority = Priority(word: String(parts[1])) else {
                throw Failure.option(
                    "--ticket-priority", .notOneOf(String(parts[1]), allowed: Priority.allCases.map(\.rawValue)))
            }
            table[grades[0], grades[1]] = priority
        }
        return table
    }
}
