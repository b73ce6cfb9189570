package import Geography
package import ServiceModel

/// What an alert is about, and so how it is said and what can be done.
package enum AlertMatter: Hashable, Sendable {
    case clash(FieldClash)
    case rejected(RejectedVisit)
    /// What the forecast says of a visit.
    case visit(Jeopardy)
    case ticket(LateTicket)
    /// A technician who cannot work.
    case unable(UnableNote)
    case part(MissingStock)
    case job(JobFaultLine)
    /// A road engine does not answer.
    case roads(RoadEngineFault)
    /// A new order that presses.
    case order(Visit.ID, OrderNumber, Priority, place: String)
}

extension AlertMatter {
    /// One line: `103 worked on, though recalled`.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .clash(let clash): return clash.words(wording)
        case .rejected(let visit):
            return language("\(visit.short) \(visit.technician): ", "\(visit.short) \(visit.technician): ")
                + visit.reason
        case .visit(let jeopardy):
            return "\(jeopardy.short) \(jeopardy.bound.words(wording)), \(jeopardy.minutesWords(wording)): "
                + jeopardy.reason.words(wording)
        case .ticket(let ticket): return ticket.words(wording)
        case .unable(let note): return note.words(wording)
        case .part(let part): return part.words(wording)
        case .job(let line): return line.name(language) + language(" failed", ": błąd")
        case .roads: return language("road engine silent", "silnik drogowy milczy")
        case .order(_, let number, let priority, let place):
            return "\(wording.short(number)) \(priority.name(language)), \(place)"
        }
    }

    /// Whom it concerns: `R. Zając, ewa`; empty where nobody is named.
    package func who(_ wording: Wording) -> String {
        switch self {
        case .clash(let clash):
            clash.recalledBy.isEmpty
                ? clash.name : "\(clash.name), \(Actor.shownName(clash.recalledBy, wording.language))"
        case .rejected(let visit): visit.place
        case .visit(let jeopardy): (jeopardy.who.map { $0 + ", " } ?? "") + jeopardy.town
        case .ticket(let ticket): ticket.customer
        case .part(let part): part.technician
        case .unable, .job, .roads, .order: ""
        }
    }

    /// All of it in a sentence.
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .clash(let clash): return clash.sentence(wording)
        case .rejected(let visit):
            return language(
                "\(visit.number): \(visit.technician) did not take it (\(visit.reason)), and nobody has it.",
                "\(visit.number): \(visit.technician) odmówił(a) (\(visit.reason)) i nikt go nie ma.")
        case .visit(let jeopardy): return jeopardy.sentence(wording)
        case .ticket(let ticket): return ticket.sentence(wording)
        case .unable(let note): return note.sentence(wording)
        case .part(let part): return part.sentence(wording)
        case .job(let line): return line.sentence(wording)
        case .roads(let fault): return fault.sentence(language)
        case .order(_, let number, let priority, let place):
            return language(
                "\(number), \(place): \(priority.name(.english)), and nobody here has looked at it.",
                "\(number), \(place): \(priority.name(.polish)) i nikt tu jeszcze nie spojrzał.")
        }
    }

    /// The visit that it is about; `nil` for none.
    package var visit: Visit.ID? {
        switch self {
        case .clash(let clash): clash.visit
        case .rejected(let visit): visit.visit
        case .visit(let jeopardy): jeopardy.visit
        case .part(let part): part.visit
        case .order(let visit, _, _, _): visit
        case .ticket, .unable, .job, .roads: nil
        }
    }

    /// The order that it is about; `nil` for none.
    package var order: Order.ID? {
        switch self {
        case .clash(let clash): clash.order
        case .rejected(let visit): visit.order
        case .visit(let jeopardy): jeopardy.order
        case .part(let part): part.order
        case .ticket, .unable, .job, .roads, .order: nil
        }
    }
}
