package import DeskModel
import Foundation
import Operations
package import ServiceModel
import Storage

/// The small city's real store, with the real desk at its door. Until something is written it is everybody's; the first
/// write makes a copy.
package final class CityStore: World {
    private var desk: ServiceDesk
    /// The copy's file.
    private var own: URL?
    private let clock: HandClock
    private var days = SmallCity.week

    package init(at now: Timestamp) throws {
        clock = HandClock(now)
        desk = try CityTemplate.shared.desk(at: now)
    }

    deinit {
        if let own { TemporaryStores.remove(own) }
    }

    package var now: Timestamp {
        get { clock.now }
        set {
            clock.now = newValue
            if own == nil { desk = done { try CityTemplate.shared.desk(at: newValue) } }
        }
    }

    // MARK: What there is

    package var view: DeskView {
        done {
            guard own == nil else { return try desk.view(of: days) }
            return try CityTemplate.shared.view(of: days, at: now)
        }
    }

    package var journal: [JournalEntry] { done { try desk.journal(after: CityTemplate.founding) } }
    package var sequence: Int { done { try desk.store.read { try $0.sequence() } } }
    package var orderLines: [OrderLine] {
        done { try desk.orders(OrderFilter(states: OrderState.allCases.filter { !$0.isTerminal })) }
    }
    package var allOrderLines: [OrderLine] { done { try desk.orders() } }
    package var catalogue: Catalogue { done { try desk.catalogue() } }

    package func tickets(all: Bool) -> [TicketLine] { done { try desk.tickets(all: all) } }
    package func ticket(_ id: Ticket.ID) -> TicketDetail? { try? answer { try desk.ticketDetail(of: id) }.get() }

    package func load(_ days: ClosedRange<Day>) {
        if days == self.days, own != nil { desk.readAsAWhole() }
        self.days = days
    }

    package func detail(_ order: Order.ID) -> OrderDetail? { try? answer { try desk.detail(of: order) }.get() }
    package func find(_ text: String) -> [Found] { done { try desk.find(FindRequest(id: 0, text: text)) } }

    // MARK: What is counted

    package func slots(_ request: SlotRequest) -> Result<SlotList, Refusal> { answer { try desk.slots(request) } }

    package func preview(_ request: PreviewRequest) -> Result<MovePreview, Refusal>? {
        // Refused is who is gone.
        let preview = try? answer {
            try desk.preview(request.visits, in: request.cell, start: request.start, isExact: request.isExact)
        }.get()
        return preview.flatMap { $0 }.map { .success($0) }
    }

    package func prices(_ request: PriceRequest) -> [PriceChunk] {
        var chunks: [PriceChunk] = []
        _ = answer { try desk.price(request) { chunks.append($0) } }
        return chunks
    }

    /// With so many iterations, so that the same question has the same answer however fast the machine is.
    package func plan(_ request: PlanRequest) -> Result<PlanDiff, Refusal> {
        var request = request
        request.budget = .iterations(done: 300, schedule: 300)
        request.threads = 1
        return answer { try desk.plan(request) }
    }

    // MARK: What is written

    package func perform(_ command: any Command, by author: String) -> Result<Receipt, Refusal> {
        written { try $0.perform(command, by: Self.actor(author)) }
    }

    package func rehearse(_ command: any Command, by author: String) -> Result<Receipt, Refusal> {
        written { try $0.rehearse(command) }
    }

    package func undo(by author: String) -> Result<Receipt, Refusal> {
        written { try $0.undo(by: Self.actor(author)) }
    }

    package func redo(by author: String) -> Result<Receipt, Refusal> {
        written { try $0.redo(by: Self.actor(author)) }
    }

    package func edit(_ visit: Visit.ID, _ change: (inout VisitCard) -> Void) {
        guard var card = view.visits[visit] else { return }
        let before = card
        change(&card)
        done {
            let desk = try ownDesk()
            try desk.store.write(at: now) { try CardEdit(before: before, after: card).write(in: $0) }
            // No entry tells of it.
            desk.readAsAWhole()
        }
    }

    private static func actor(_ name: String) -> Actor { Actor(name: name, osUser: name, origin: .console) }

    private func written(_ change: (ServiceDesk) throws -> Receipt) -> Result<Receipt, Refusal> {
        answer { try change(try ownDesk()) }
    }

    private func ownDesk() throws -> ServiceDesk {
        if own == nil {
            let path = try CityTemplate.shared.copy()
            own = path
            let clock = clock
            desk = try ServiceDesk(try Store.open(path.path)) { clock.now }
        }
        return desk
    }

    private func answer<Value>(_ work: () throws -> Value) -> Result<Value, Refusal> {
        do {
            return .success(try work())
        } catch let refusal as Refusal {
            return .failure(refusal)
        } catch {
            preconditionFailure("the store of a story failed: \(error)")
        }
    }

    /// What nothing can refuse.
    private func done<Value>(_ work: () throws -> Value) -> Value {
        do {
            return try work()
        } catch {
            preconditionFailure("the store of a story failed: \(error)")
        }
    }
}
