import DeskModel
import Operations
import ServiceModel
import Storage

/// How orders are called that were typed for a repair: by no number before they are saved, by their own afterwards. What
/// they were numbered while the repair was rehearsed is nobody's to read: the next order that anybody saves may have it.
struct OutageNumbers {
    private var rehearsed: Set<OrderNumber> = []
    private var saved: [OrderNumber: OrderNumber] = [:]
    /// Visits that were saved, by those of the rehearsal.
    private var visits: [Visit.ID: Visit.ID] = [:]
    private let typed: Set<Visit.ID>

    /// `receipt` is that of the acceptance, where there was one.
    init(_ answer: OutageAnswer, _ receipt: Receipt?, _ desk: ServiceDesk) throws {
        let affected = answer.affected.filter(\.isTyped)
        typed = Set(affected.map(\.visit))
        rehearsed = Set(affected.map(\.order))
        // Both are numbered in the order of their events.
        for (old, new) in zip(rehearsed.sorted(), Self.saved(of: answer.draft, receipt)) {
            saved[old] = new
            let written = try desk.store.read { reader in
                try reader.order(new).map { try reader.visits(of: $0.id) } ?? []
            }
            for visit in affected where visit.order == old {
                visits[visit.visit] = written.first { $0.sequence == visit.sequence }?.id
            }
        }
    }

    private static func saved(of draft: OutageDraft, _ receipt: Receipt?) -> [OrderNumber] {
        guard case .outages(.accepted(let subjects, _, _, _, _, _))? = receipt?.summary else { return [] }
        return zip(draft.events, subjects).compactMap { event, subject in event.isTyped ? subject.order : nil }
    }

    func isTyped(_ visit: Visit.ID) -> Bool { typed.contains(visit) }

    /// `nil` of an order that has none yet.
    func number(_ order: OrderNumber) -> OrderNumber? { rehearsed.contains(order) ? saved[order] : order }

    /// `nil` of a visit that is not written yet.
    func visit(_ visit: Visit.ID) -> Visit.ID? { typed.contains(visit) ? visits[visit] : visit }

    /// `ZS/2026/000123`, or that it is new.
    func word(_ order: OrderNumber, _ language: Language) -> String {
        number(order)?.description ?? language("new", "nowe")
    }

    /// The same in a sentence that names orders. The highest goes first: no number that was saved is below the rehearsed one.
    func words(_ sentence: String, _ language: Language) -> String {
        rehearsed.sorted(by: >).reduce(sentence) { text, order in
            text.replacing(order.description, with: word(order, language))
        }
    }
}
