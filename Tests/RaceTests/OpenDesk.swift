import Console
import DeskModel
import Operations
import ServiceModel
import TermCanvas

/// A console over a real store that answers at once, and that sees what others did only when a test lets it look.
final class OpenDesk {
    private(set) var state: ConsoleState
    private let desk: ServiceDesk
    private let actor: Actor
    private let days: (first: Day, count: Int)
    /// Prices wait for `release`.
    var holdsPrices = false
    private var waiting: [Event] = []

    init(_ name: String, _ desk: ServiceDesk, from day: Day, days count: Int = 5) throws {
        self.desk = desk
        days = (day, count)
        actor = Actor(name: name, osUser: name, origin: .console)
        state = ConsoleState(
            view: try desk.view(from: day, days: count), now: desk.now, size: Size(columns: 120, rows: 36),
            language: .english, actor: name)
        try answer(state.start())
    }

    /// Types words as they stand; keys without a letter by name: `<Enter>`, `<Ctrl-S>`.
    func press(_ keys: String) throws {
        var rest = Substring(keys)
        while let character = rest.first {
            rest.removeFirst()
            if character == "<", let end = rest.firstIndex(of: ">"), let key = Key.named(String(rest[..<end])) {
                rest = rest[rest.index(after: end)...]
                try send(.input(.key(key)))
            } else {
                try send(.input(.key(.character(character))))
            }
        }
    }

    /// Reads what others did meanwhile.
    func look() throws { try send(.view(try desk.view(from: days.first, days: days.count))) }

    func release() throws {
        holdsPrices = false
        let events = waiting
        waiting = []
        for event in events { try send(event) }
    }

    var screen: String { render(state).lines.joined(separator: "\n") }

    private func send(_ event: Event) throws { try answer(update(&state, event)) }

    private func answer(_ effects: [Effect]) throws {
        for effect in effects { try answer(effect) }
    }

    private func answer(_ effect: Effect) throws {
        switch effect {
        case .perform(let command, let token):
            do {
                let receipt = try desk.perform(command, by: actor)
                try send(.performed(token, .success(receipt)))
                try look()
            } catch let refusal as Refusal {
                try send(.performed(token, .failure(refusal)))
            }
        case .price(let request):
            var chunks: [Event] = []
            try desk.price(request) { chunks.append(.priced($0)) }
            if holdsPrices { waiting += chunks } else { for chunk in chunks { try send(chunk) } }
        case .ask(.order(let order)): try send(.detail(try desk.detail(of: order)))
        case .ask(.orders):
            try send(.orders(try desk.orders(OrderFilter(states: OrderState.allCases.filter { !$0.isTerminal }))))
        case .ask(.allOrders): try send(.orders(try desk.orders(OrderFilter())))
        case .ask(.find(let request)): try send(.found(request.id, try desk.find(request)))
        case .ask(.slots(let request)): try send(.slots(request.id, .success(try desk.slots(request))))
        case .ask(.catalogue): try send(.catalogue(try desk.catalogue()))
        default: break
        }
    }
}
