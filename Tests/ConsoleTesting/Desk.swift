package import Console
package import DeskModel
package import ServiceModel
import TermCanvas

/// A dispatcher at a console without a terminal: presses keys, reads the screen. Effects are answered at once by a
/// real desk over a real store, unless a story holds the answers.
package final class Desk {
    package enum Answer: Sendable { case prices, previews, commands, plans, views, details, slots, rehearsals }

    package private(set) var state: ConsoleState
    /// What answers.
    package var store: any World
    package private(set) var hasQuit = false
    /// What is at the store's path is to be opened.
    package private(set) var wantsToReopen = false
    /// The file of filters: what the console asked to be kept, and what other consoles put there.
    package var savedFilters: [SavedFilter] = []
    /// What was handed to the terminal's clipboard last.
    package private(set) var clipboard: String?
    /// What the other desks were told last of this hand.
    package private(set) var announced: [Visit.ID] = []
    /// The devices that the store is said to have, with all there is to say about each.
    package var devices: [(line: DeviceLine, detail: DeviceDetail)] = []
    /// Files that were to be attached, and documents that were to be shown.
    package private(set) var attached: [(path: String, owner: DocumentOwner)] = []
    package private(set) var shownDocuments: [String] = []
    /// Everything the console asked of the world, oldest first.
    package private(set) var effects: [Effect] = []
    /// Answers that wait for `release`.
    package var held: Set<Answer> = []
    private var waiting: [() -> [Event]] = []
    private let me = "ann@hq"

    package init(
        _ company: FakeCompany? = nil, size: (Int, Int) = (120, 36), language: Language = .english,
        at time: String = "07:40", authority: Authority = .all, screens: ScreenTable = .standard,
        commands: CommandTable = .standard
    ) {
        let now = SmallCity.moment(SmallCity.monday, time)
        store = Self.world(company, at: now)
        state = ConsoleState(
            view: store.view, now: now, size: Size(columns: size.0, rows: size.1), language: language, actor: me,
            authority: authority, screens: screens, commands: commands)
        answer(state.start())
    }

    private static func world(_ company: FakeCompany?, at now: Timestamp) -> any World {
        if company == nil, !Imitation.isOn {
            do {
                return try CityStore(at: now)
            } catch {
                preconditionFailure("no store for a desk: \(error)")
            }
        }
        return FakeStore(company ?? .smallCity, now: now)
    }

    /// A time of a day, where the small city is.
    package func moment(_ day: Day, _ time: String) -> Timestamp { SmallCity.moment(day, time) }

    // MARK: What the dispatcher does

    package func press(_ keys: Keys...) {
        for key in keys.flatMap(\.keys) { send(.input(.key(key))) }
    }

    package func type(_ text: String) { press(Keys(text.map(Key.character))) }

    package func resize(_ columns: Int, _ rows: Int) {
        send(.input(.resize(Size(columns: columns, rows: rows))))
    }

    package func send(_ event: Event) {
        if case .clock(let now) = event { store.now = now }
        let before = CommandWitness.present.map { _ in text }
        let effects = update(&state, event)
        if let witness = CommandWitness.present, case .input = event, let command = state.lastCommand,
            !effects.isEmpty || text != before
        {
            witness.note(command)
        }
        answer(effects)
    }

    /// Lets the held answers come in.
    package func release() {
        held = []
        let answers = waiting
        waiting = []
        for answer in answers { for event in answer() { send(event) } }
    }

    /// Another desk does something; this one is told unless it is not looking.
    package func anotherDesk(_ command: any Command, name: String = "bob@hq", isSeen: Bool = true) {
        _ = store.perform(command, by: name)
        if isSeen { look() }
    }

    /// Reads what other desks did meanwhile.
    package func look() {
        if let entry = store.journal.last { send(.notice(entry)) }
        send(.view(store.view))
    }

    // MARK: The world

    private func answer(_ effects: [Effect]) {
        self.effects += effects
        for effect in effects { answer(effect) }
    }

    private func answer(_ effect: Effect) {
        switch effect {
        case .perform(let command, let token):
            reply(.commands) { self.written(token) { $0.perform(command, by: self.me) } }
        case .rehearse(let command, let token):
            reply(.rehearsals) { [.rehearsed(token, self.store.rehearse(command, by: self.me))] }
        case .undo(let token): reply(.commands) { self.written(token) { $0.undo(by: self.me) } }
        case .redo(let token): reply(.commands) { self.written(token) { $0.redo(by: self.me) } }
        case .ask(.days(let days)):
            reply(.views) {
                self.store.load(days)
                return [.view(self.store.view)]
            }
        case .ask(.order(let order)):
            reply(.details) { self.store.detail(order).map { [.detail($0)] } ?? [] }
        case .ask(.orders): reply(.details) { [.orders(self.store.orderLines)] }
        case .ask(.allOrders): reply(.details) { [.orders(self.store.allOrderLines)] }
        case .ask(.tickets): reply(.details) { [.tickets(self.store.tickets(all: false))] }
        case .ask(.allTickets): reply(.details) { [.tickets(self.store.tickets(all: true))] }
        case .ask(.ticket(let id)): reply(.details) { self.store.ticket(id).map { [.ticket($0)] } ?? [] }
        case .ask(.find(let request)): reply(.details) { [.found(request.id, self.store.find(request.text))] }
        case .ask(.slots(let request)):
            reply(.slots) { [.slots(request.id, self.store.slots(request))] }
        case .ask(.catalogue): reply(.details) { [.catalogue(self.store.catalogue)] }
        case .ask(.devices): reply(.details) { [.devices(self.devices.map(\.line))] }
        case .ask(.device(let id)):
            reply(.details) { self.devices.first { $0.line.asset.id == id }.map { [.device($0.detail)] } ?? [] }
        case .attach(let path, let owner, let token):
            attached.append((path, owner))
            reply(.commands) { [.failed(token, "\(path)")] }
        case .show(let document): shownDocuments.append(document.name)
        case .ask(.preview(let request)):
            reply(.previews) { self.store.preview(request).map { [.previewed(request.id, $0)] } ?? [] }
        case .price(let request): reply(.prices) { self.store.prices(request).map(Event.priced) }
        case .plan(let request): reply(.plans) { [.planned(request.id, self.store.plan(request))] }
        case .saveFilter(let filter):
            savedFilters.removeAll { $0.name == filter.name }
            savedFilters.append(filter)
            reply(.details) { [.filters(self.savedFilters)] }
        case .forgetFilter(let name):
            savedFilters.removeAll { $0.name == name }
            reply(.details) { [.filters(self.savedFilters)] }
        case .ask(.filters): reply(.details) { [.filters(self.savedFilters)] }
        case .stop(.planKeepingBest): release()
        case .stop: break
        case .copy(let text): clipboard = text
        case .announce(let word): announced = word.held
        case .quit: hasQuit = true
        case .reopen: wantsToReopen = true
        }
    }

    private func reply(_ kind: Answer, _ answer: @escaping () -> [Event]) {
        if held.contains(kind) {
            waiting.append(answer)
        } else {
            for event in answer() { send(event) }
        }
    }

    private func written(_ token: Int, _ act: (inout any World) -> Result<Receipt, Refusal>) -> [Event] {
        let answer = act(&store)
        return [.performed(token, answer), .view(store.view)]
    }
}
