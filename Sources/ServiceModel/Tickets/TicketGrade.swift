/// How far a fault reaches, or how soon something has to be done: 1 little, 2 some, 3 much.
package enum TicketGrade: Int, CaseIterable, Sendable, Codable {
    case little = 1
    case some, much
}
