import DeskModel

/// A line of the agenda: a technician's day, and what is to be done there.
enum AgendaRow: Sendable {
    case day(CellKey)
    case visit(VisitCard, DaySheet.Stop)
}
