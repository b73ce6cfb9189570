import Configuration
import Console
import CursesDriver
import DeskModel
import Files
import Logging
import Operations
import ServiceModel
import Storage
import TermCanvas

/// Runs the console on this process's terminal until the user quits or the system asks to end.
struct ConsoleRunner {
    private let options: ConsoleOptions
    private let settings: ConsoleSettings
    private var session: Session { options.session }

    /// How many days are in memory at first: this week and the next.
    private static let days = 14

    /// Throws `TerminalProblem` or `StoreFault` before anything is drawn; later faults are told on the status line. The
    /// terminal is given back in every case.
    static func run(_ options: ConsoleOptions) throws {
        let environment = options.session.surroundings.environment
        // The longest work of a start: settings are read and the terminal is taken over beside it.
        let view = firstView(options)
        try ConsoleRunner(options: options, settings: ConsoleSettings(environment, options)).run(showing: view)
    }

    /// What is seen first, being read.
    private static func firstView(_ options: ConsoleOptions) -> Ahead<DeskView> {
        let first = options.day ?? options.session.today
        let monday = first - (first.weekday.rawValue - 1)
        let (desk, region) = (options.session.desk, options.region)
        return Ahead { try desk.view(from: monday, days: Self.days).only(region) }
    }

    /// Serves one store after the other on the same terminal: most often one.
    private func run(showing view: Ahead<DeskView>) throws {
        let terminal = try Terminal(environment: session.surroundings.environment, options: settings.terminal)
        defer { terminal.close() }
        var (runner, view) = (self, view)
        while let next = try runner.serve(view, on: terminal) {
            runner = ConsoleRunner(options: next, settings: settings)
            view = Self.firstView(next)
        }
    }

    /// Until the user quits (`nil`), or wants to see the store that is at the path now.
    private func serve(_ first: Ahead<DeskView>, on terminal: Terminal) throws -> ConsoleOptions? {
        let desk = session.desk
        // A wallboard is read only for everybody.
        let authority = try options.wall == nil ? desk.authority(of: session.actor) : Authority(role: .supervisor)
        let view = try first.value()
        var state = ConsoleState(
            view: view, now: desk.now, size: terminal.size, language: session.language, actor: session.actor.name,
            authority: authority, commands: settings.commands, filters: settings.filters, folds: settings.folds)
        let mailbox = Mailbox(waking: terminal.waker)
        let log = LogFile.logger(in: Paths(environment: session.surroundings.environment).state) { desk.now }
        for problem in settings.remarks(.english) { log.warning("\(problem)") }
        let word = DeskPresence(name: session.actor.name, opened: desk.now, isWall: options.wall != nil)
        let presence = openPresence(word, log)
        defer { presence?.leave() }
        let teller = presence.map { PresenceTeller($0, said: word, log) { desk.now } }
        let runner = EffectRunner(
            session, region: options.region, mailbox: mailbox, log: log, view: view, presence: teller)
        let feed = ChangeFeed(desk.store, standing: { mailbox.post(.storeAbsent($0)) }) { _ in runner.storeChanged() }
        defer {
            feed?.stop()
            runner.stop()
        }
        if feed == nil { log.warning("the folder cannot be watched", metadata: ["store": "\(desk.store.path)"]) }
        // Between the first view and the first watch somebody may have written.
        runner.start()
        presence?.follow { mailbox.post(.desks($0)) }
        if presence == nil {
            mailbox.post(.noDesks(desk.store.path.split(separator: "/").last.map { "\($0).desks" } ?? ""))
        }
        if let wall = options.wall { state.showWall(wall) }
        var effects = state.start()
        if let remark = settings.remark(session.language) { state.greet(with: remark) }
        while true {
            for effect in effects {
                switch effect {
                case .quit: return nil
                case .reopen(let token): if let next = reopened(mailbox, token) { return next }
                case .copy(let text): terminal.copy(text)
                case .ring: terminal.ring()
                default: runner.run(effect)
                }
            }
            // What is answered at once is drawn with the key that asked for it, not in a frame of its own.
            let isAnsweredSoon = effects.contains(where: \.isAnsweredSoon)
            effects = isAnsweredSoon ? mailbox.collect(within: Self.patience).flatMap { update(&state, $0) } : []
            guard effects.isEmpty else { continue }
            terminal.draw(render(state), settings.theme)
            let events = events(of: terminal, mailbox, at: state.now, turning: state.secondsToNextPage)
            if events.contains(where: \.isClock) { runner.minutePassed(at: state.now) }
            if events.contains(where: \.isDeed) { teller?.noteKey() }
            effects = events.flatMap { update(&state, $0) }
        }
    }

    /// How long a frame may wait for an answer that is on its way: less than it takes to draw one.
    private static let patience = Duration.microseconds(800)

    /// Without it the desk works, and others do not see what it holds: `doctor` says why.
    private func openPresence(_ word: DeskPresence, _ log: Logger) -> PresenceFolder? {
        do throws(FileFault) {
            return try PresenceFolder(session.desk.store, word)
        } catch {
            log.warning("\(error)", metadata: ["work": "presence"])
            return nil
        }
    }

    /// The store that is at the path now; when none can be opened, it is said why, and the console stays.
    private func reopened(_ mailbox: Mailbox, _ token: Int) -> ConsoleOptions? {
        do {
            var next = options
            next.session = try session.reopened()
            next.region = try options.region.flatMap { region in
                try next.session.desk.regions().first { $0.name == region.name }
            }
            return next
        } catch {
            mailbox.post(.failed(token, sentence(of: error)))
            return nil
        }
    }

    private func sentence(of error: any Error) -> String {
        switch error {
        case let fault as StoreFault: fault.sentence(session.language)
        case let refusal as Refusal: refusal.sentence(session.wording)
        default: session.language("It cannot be opened.", "Nie można jej otworzyć.")
        }
    }

    /// Sleeps until something happens, then says what. Prices that are not yet all wait for those that follow, so that a
    /// table of prices is drawn twice and not five times.
    private func events(
        of terminal: Terminal, _ mailbox: Mailbox, at shown: Timestamp, turning: Int?
    ) -> [Event] {
        let drawn = ContinuousClock.now
        var events: [Event] = []
        while true {
            let rest = Self.breath - (ContinuousClock.now - drawn)
            let turns = turning.map { Duration.seconds(max(1, $0 - session.desk.now.since(shown))) }
            let idle = min(untilNextMinute, turns ?? untilNextMinute)
            let patience = events.isEmpty ? idle : min(idle, max(.zero, rest))
            let inputs = terminal.nextEvents(timeout: patience).filter { $0 != .wake }
            let now = session.desk.now
            let isDue = turning.map { now.since(shown) >= $0 } ?? false
            let minute = isDue || now.seconds / 60 != shown.seconds / 60 ? [Event.clock(now)] : []
            events += inputs.map(Event.input) + mailbox.collect() + minute
            // Woken for what was collected already, nothing is to be drawn.
            if events.isEmpty { continue }
            if !events.allSatisfy(\.isFollowed) || ContinuousClock.now - drawn >= Self.breath { return events }
        }
    }

    /// How long after a frame prices wait for the rest of them.
    private static let breath = Duration.milliseconds(12)

    /// The clock on the screen shows minutes: between them the console sleeps.
    private var untilNextMinute: Duration { .seconds(60 - session.desk.now.seconds % 60) }
}

extension Effect {
    /// Whether the answer is a few rows of the store, or the prices of the cells that are seen first.
    fileprivate var isAnsweredSoon: Bool {
        switch self {
        case .ask(.order), .price: true
        default: false
        }
    }
}

extension Event {
    fileprivate var isClock: Bool { if case .clock = self { true } else { false } }

    /// A key, a paste or the mouse.
    fileprivate var isDeed: Bool {
        switch self {
        case .input(.key), .input(.paste), .input(.mouse): true
        default: false
        }
    }

    /// Whether more of the same is on its way, or nothing depends on it.
    fileprivate var isFollowed: Bool { if case .priced(let chunk) = self { !chunk.isLast } else { false } }
}

extension DeskView {
    /// The view of one region: its technicians, and what waits there.
    func only(_ region: Region?) -> DeskView {
        guard let region else { return self }
        var view = self
        view.regions = regions.filter { $0.id == region.id }
        view.technicians = technicians.filter { $0.region == region.id }
        view.queue = queue.filter { visits[$0]?.region == region.id }
        return view
    }
}
