package import ServiceModel

/// The field and the desk said two things of one visit: it was recalled, and the technician had taken it or works on it. A
/// fact of the field is never overwritten: what is decided is what the plan does next.
package struct FieldClash: Hashable, Sendable {
    /// What the field says.
    package enum Fact: Hashable, Sendable {
        /// The technician had said yes.
        case accepted
        /// Something was told that was done behind the recall: the first of it, and what was told last.
        case worked(first: VisitAct, last: VisitAct)
    }

    package var visit: Visit.ID
    package var order: Order.ID
    package var number: OrderNumber
    package var short: String
    package var customer: String
    package var phone: String
    package var town: String
    /// Who took it, or worked on it.
    package var technician: Technician.ID
    package var name: String
    package var technicianPhone: String
    package var fact: Fact
    /// When the fact happened, when it was written down, and by whom.
    package var at: Timestamp
    package var recordedAt: Timestamp
    package var toldBy: String
    /// When the technician was to be there.
    package var was: TimeWindow
    /// The recall: its number among the visit's events, when and by whom.
    package var recall: Int
    package var recalledAt: Timestamp
    package var recalledBy: String
    /// How it stands at the desk now.
    package var state: VisitState
    package var placement: Placement?
    /// Who has it at the desk; empty where nobody has.
    package var holder: String
    package var basis: Basis

    package init(
        visit: Visit, number: OrderNumber, customer: String, phone: String, town: String, technician: Technician,
        _ fact: Fact, by event: VisitEvent, was: TimeWindow, recall: VisitEvent, holder: String, orderVersion: Int
    ) {
        (self.visit, order, self.number) = (visit.id, visit.order, number)
        short = visit.sequence > 1 ? "\(number.short)/\(visit.sequence)" : number.short
        (self.customer, self.phone, self.town) = (customer, phone, town)
        (self.technician, name, technicianPhone) = (technician.id, technician.name, technician.phone)
        (self.fact, at, recordedAt, toldBy) = (fact, event.at, event.recordedAt, event.actor)
        (self.was, self.recall) = (was, recall.sequence)
        (recalledAt, recalledBy) = (recall.recordedAt, recall.actor)
        (state, placement, self.holder) = (visit.state, visit.placement, holder)
        basis = Basis([.visit(visit.id): visit.version, .order(visit.order): orderVersion])
    }

    package var isWorked: Bool { if case .worked = fact { true } else { false } }

    /// Which alert it is.
    package var key: AlertKey { AlertKey(.clash, "\(visit)", "\(recall)") }
}

extension FieldClash {
    /// `103 worked on, though recalled`
    package func words(_ wording: Wording) -> String {
        isWorked
            ? wording.language("\(short) worked on, though recalled", "\(short) w pracy, choć odwołane")
            : wording.language("\(short) recalled, though accepted", "\(short) odwołane, choć przyjęte")
    }

    /// `Order 103: Radosław Zając began at 09:58; you had recalled it at 09:52. Which one is the plan?`
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let (done, back) = (wording.time(at), wording.time(recalledAt))
        let recalledBy = Actor.shownName(self.recalledBy, language)
        let which = language("Which one is the plan?", "Co jest planem?")
        switch fact {
        case .accepted:
            return language(
                "\(number): \(name) accepted it at \(done), and \(recalledBy) recalled it at \(back). ",
                "\(number): \(name) przyjął(-ęła) je o \(done), a \(recalledBy) odwołał(a) o \(back). ") + which
        case .worked(let first, _):
            return language(
                "\(number): \(name), \(first.reported(.english)) at \(done); \(recalledBy) had recalled it at \(back). ",
                "\(number): \(name), \(first.reported(.polish)) o \(done); \(recalledBy) odwołał(a) je o \(back). ")
                + which
        }
    }

    /// How it stands in the field: `accepted 09:40`, `paused, since 09:58`.
    package func fieldWords(_ wording: Wording) -> String {
        switch fact {
        case .accepted: VisitState.accepted.name(wording.language) + " " + wording.time(at)
        case .worked(_, let last):
            VisitCourse.state(after: last).name(wording.language)
                + wording.language(", since ", ", od ") + wording.time(at)
        }
    }

    /// How long it took until the desk knew: `10:40, 42 min later`, `09:52, at once`.
    package func reachedWords(_ happened: Timestamp, _ recorded: Timestamp, _ wording: Wording) -> String {
        let minutes = recorded.since(happened) / 60
        let later =
            minutes < 1
            ? wording.language("at once", "od razu")
            : wording.language("\(minutes) min later", "\(minutes) min później")
        return wording.time(recorded) + ", " + later
    }
}
