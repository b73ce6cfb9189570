import Console
import DeskModel
import Operations
import ServiceModel
import TermCanvas

/// A console over a real store whose effects and answers happen one at a time, when a test says so.
final class RacingDesk {
    let name: String
    private(set) var state: ConsoleState
    private(set) var receipts: [Receipt] = []
    private(set) var refusals: [Refusal] = []
    private let desk: ServiceDesk
    private var keys: [Key]
    private var effects: [Effect] = []
    private var answers: [Event] = []

    init(_ name: String, _ desk: ServiceDesk, from day: Day, keys: [Key]) throws {
        self.name = name
        self.desk = desk
        self.keys = keys
        let view = try desk.view(from: day, days: 5)
        state = ConsoleState(
            view: view, now: desk.now, size: Size(columns: 120, rows: 36), language: .english, actor: name)
        effects = state.start()
    }

    var isDone: Bool { keys.isEmpty && effects.isEmpty && answers.isEmpty }

    /// Does one thing that is due, chosen at random: a key, an effect on its way, or an answer that has come.
    func step(_ random: inout some RandomNumberGenerator) throws {
        var due: [() throws -> Void] = []
        if !keys.isEmpty { due.append { self.take(.input(.key(self.keys.removeFirst()))) } }
        if !effects.isEmpty { due.append { try self.carryOut(self.effects.removeFirst()) } }
        if !answers.isEmpty { due.append { self.take(self.answers.removeFirst()) } }
        try due.randomElement(using: &random)?()
    }

    private func take(_ event: Event) { effects += update(&state, event) }

    private func carryOut(_ effect: Effect) throws {
        switch effect {
        case .perform(let command, let token):
            do {
                let receipt = try desk.perform(command, by: Actor(name: name, osUser: name, origin: .console))
                receipts.append(receipt)
                answers.append(.performed(token, .success(receipt)))
            } catch let refusal as Refusal {
                refusals.append(refusal)
                answers.append(.performed(token, .failure(refusal)))
            }
        case .price(let request): try desk.price(request) { self.answers.append(.priced($0)) }
        case .ask(.order(let order)): answers.append(.detail(try desk.detail(of: order)))
        default: break
        }
    }
}
