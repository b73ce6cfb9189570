import DeskModel

/// A visit under an absence, and what is to become of it.
struct FormVisit: Hashable, Sendable {
    let visit: BrokenVisit
    var fate = VisitFate.keep

    var canChoose: Bool { VisitFate.possible(in: visit.state).count > 1 }
}
