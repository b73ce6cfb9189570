package import Console
package import DeskModel
package import ServiceModel
import TermCanvas

/// A dispatcher at a console without a terminal: presses keys, reads the screen. A real desk over a real store answers
/// effects, at once unless a story holds the answers, lets them fail, or takes one step after the other.
package final class Desk {
    package private(set) var state: ConsoleState
    /// What answers.
    package let store: DeskStore
    package internal(set) var hasQuit = false
    /// What is at the store's path is to be opened.
    package internal(set) var wantsToReopen = false
    /// From where the console asked to look last, where it went, and whether it came home.
    package internal(set) var wanted: VantageGoal?
    package internal(set) var entered: VantageGoal?
    package internal(set) var hasComeHome = false
    /// The file of filters: what the console asked to be kept, and what other consoles put there.
    package var savedFilters: [SavedFilter] = []
    /// What was handed to the terminal's clipboard last.
    package internal(set) var clipboard: String?
    /// What the other desks were told last of this hand.
    package internal(set) var announced: [Visit.ID] = []
    /// Everything they were told, oldest first.
    package internal(set) var said: [DeskPresence] = []
    /// The other desks, as whoever looks finds them.
    package var others: [DeskPresence] = []
    /// Devices with more to say about them than those of the small city; the store's own when there are none.
    package var devices: [(line: DeviceLine, detail: DeviceDetail)] = []
    /// Files that were to be attached, and documents that were to be shown.
    package internal(set) var attached: [(path: String, owner: DocumentOwner)] = []
    package internal(set) var shownDocuments: [String] = []
    /// Copies of documents, by name and where to.
    package internal(set) var savedDocuments: [(name: String, path: String)] = []
    /// Files that were written, by what they are of and where to.
    package internal(set) var exported: [(export: UserExport, path: String)] = []
    /// How often the bell rang.
    package internal(set) var rings = 0
    /// What is folded from now on, also after a restart.
    package internal(set) var keptFolds: [PageFold] = []
    /// Everything the console asked of the world, oldest first.
    package private(set) var effects: [Effect] = []
    /// What became of this desk's commands, oldest first.
    package internal(set) var outcomes: [Result<Receipt, Refusal>] = []
    /// Answers that wait for `release`.
    package var held: Set<Answer> = []
    /// What is wrong with the store.
    package var trouble: Trouble?
    /// What is still to happen when every step is taken by hand; `nil` when all happens at once.
    var steps: Steps?
    var waiting: [() -> [Event]] = []
    package let name: String

    /// A console of the small city. `preparations` were carried out there before the story begins.
    package convenience init(
        size: (Int, Int) = (120, 36), language: Language = .english, at time: String = "07:40",
        after preparations: [any Command] = [], authority: Authority = .all, screens: ScreenTable = .standard,
        commands: CommandTable = .standard, from vantage: Vantage = .live
    ) {
        self.init(
            .smallCity(at: SmallCity.moment(SmallCity.monday, time), after: preparations), size: size,
            language: language, authority: authority, screens: screens, commands: commands, from: vantage)
    }

    /// A console called `name` over a store; with `keys` everything happens in steps.
    package init(
        _ store: DeskStore, named name: String = "ann@hq", size: (Int, Int) = (120, 36), language: Language = .english,
        typing keys: Keys? = nil, authority: Authority = .all, screens: ScreenTable = .standard,
        commands: CommandTable = .standard, folds: [PageFold] = [], from vantage: Vantage = .live
    ) {
        self.store = store
        self.name = name
        steps = keys.map { Steps(keys: $0.keys) }
        state = ConsoleState(
            view: store.view, now: store.now, size: Size(columns: size.0, rows: size.1), language: language,
            actor: name, authority: authority, screens: screens, commands: commands, folds: folds,
            vantage: vantage, hasHome: vantage != .live)
        meet(state.start())
    }

    /// The same console once more, as it stands now and without the answers that wait. It reads the same store, and writes
    /// nothing: its commands are held.
    package func twin() -> Desk { Desk(asNowAt: self) }

    private init(asNowAt desk: Desk) {
        (state, store, name) = (desk.state, desk.store.twin(at: desk.state.now), desk.name)
        savedFilters = desk.savedFilters
        held = desk.held.union([.commands])
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
        meet(effects)
    }

    private func meet(_ effects: [Effect]) {
        self.effects += effects
        if steps != nil {
            steps?.effects += effects
        } else {
            for effect in effects { answer(effect) }
        }
    }

    // MARK: What others do

    /// Another desk does something; this one is told unless it is not looking.
    package func anotherDesk(_ command: any Command, name: String = "bob@hq", isSeen: Bool = true) {
        _ = store.perform(command, by: name)
        if isSeen { look() }
    }

    /// The forecast of now comes in, as the runner brings it.
    package func foresee(remedied: Bool = true) { send(.forecast(store.forecast(remedied: remedied))) }

    /// What needs somebody comes in, as the runner brings it behind the forecast.
    package func alert() { send(.alerts(.book(store.alerts))) }

    /// Other desks come, go, or work on something else.
    package func meet(_ desks: DeskPresence...) {
        others = desks
        send(.desks(desks))
    }

    /// Reads what other desks did meanwhile.
    package func look() {
        if let entry = store.journal.last { send(.notice(entry)) }
        send(.view(store.view))
    }
}
