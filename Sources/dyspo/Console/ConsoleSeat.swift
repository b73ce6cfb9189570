import Configuration
import Console
import CursesDriver
import DeskModel
import Dispatch
import Files
import Logging
import Operations
import ServiceModel
import Storage
import Synchronization
import TermCanvas

/// The console at one store: what is on its screen, and what answers it. It outlasts a look at another store, so that
/// whoever comes home finds cursor, screen, a plan being computed and the way back as they were.
final class ConsoleSeat {
    private let options: ConsoleOptions
    private let settings: ConsoleSettings
    private var session: Session { options.session }
    private let terminal: Terminal
    private var state: ConsoleState
    private let mailbox: Mailbox
    private let log: Logger
    private let presence: PresenceFolder?
    private let teller: PresenceTeller?
    private let runner: EffectRunner
    private let vantages: VantageMaker
    private var feed: ChangeFeed?
    /// Of the plan that everybody works on, while this is a branch of it.
    private var liveFeed: ChangeFeed?
    private var isBegun = false

    /// How a stay ends.
    enum Departure {
        case quit
        /// To what is at the store's path now.
        case reopen(ConsoleOptions)
        /// To another place, for a while.
        case enter(VantageMaker.Place)
        case comeHome
    }

    /// Throws what the store says when it cannot be read.
    init(
        _ options: ConsoleOptions, _ settings: ConsoleSettings, showing view: DeskView, on terminal: Terminal,
        hasHome: Bool
    ) throws {
        (self.options, self.settings, self.terminal) = (options, settings, terminal)
        let session = options.session
        let desk = session.desk
        // A wallboard is read only for everybody.
        let authority = try options.wall == nil ? desk.authority(of: session.actor) : Authority(role: .supervisor)
        state = ConsoleState(
            view: view, now: desk.now, size: terminal.size, language: session.language, actor: session.actor.name,
            authority: authority, commands: settings.commands, filters: settings.filters, folds: settings.folds,
            vantage: desk.vantage, hasHome: hasHome)
        mailbox = Mailbox(waking: terminal.waker)
        log = LogFile.logger(in: Paths(environment: session.surroundings.environment).state) { desk.now }
        let word = DeskPresence(name: session.actor.name, opened: desk.now, isWall: options.wall != nil)
        presence = Self.openPresence(session, word, log)
        teller = presence.map { [log] in PresenceTeller($0, said: word, log) { desk.now } }
        runner = EffectRunner(
            session, region: options.region, mailbox: mailbox, log: log, view: view, presence: teller)
        vantages = VantageMaker(options, mailbox, log)
    }

    /// What the first screen needs, and what is wrong with files of settings.
    private func begin() -> [Effect] {
        isBegun = true
        for problem in settings.remarks(.english) { log.warning("\(problem)") }
        runner.start()
        presence?.follow { [mailbox] in mailbox.post(.desks($0)) }
        if presence == nil, !session.desk.vantage.onlyLooks {
            mailbox.post(.noDesks(session.desk.store.path.split(separator: "/").last.map { "\($0).desks" } ?? ""))
        }
        if let wall = options.wall { state.showWall(wall) }
        let effects = state.start()
        if let remark = settings.remark(session.language) ?? options.greeting { state.greet(with: remark) }
        return effects
    }

    /// Until the user quits or goes elsewhere; `typed` was typed for this place before it was there. What others did meanwhile,
    /// since the last stay too, is told.
    func serve(_ typed: [InputEvent]) -> Departure {
        watch()
        defer {
            feed?.stop()
            liveFeed?.stop()
            (feed, liveFeed) = (nil, nil)
        }
        if let departure = carryOut(isBegun ? comeBack() : begin()) { return departure }
        var events = typed.map(Event.input)
        // What was put back is looked at before the first frame.
        events += mailbox.collect()
        while true {
            var isAnsweredSoon = false
            while !events.isEmpty {
                let effects = update(&state, events.removeFirst())
                isAnsweredSoon = isAnsweredSoon || effects.contains(where: \.isAnsweredSoon)
                if let departure = carryOut(effects) {
                    leave(events)
                    return departure
                }
            }
            // What is answered at once is drawn with the key that asked for it, not in a frame of its own.
            if isAnsweredSoon { events = mailbox.collect(within: Self.patience) }
            guard events.isEmpty else { continue }
            terminal.draw(render(state), settings.theme)
            events = self.events(at: state.now, turning: state.secondsToNextPage)
            if events.contains(where: \.isClock) { runner.minutePassed(at: state.now) }
            if events.contains(where: \.isDeed) { teller?.noteKey() }
        }
    }

    /// What was typed behind the key that led away; it is for whoever serves next.
    private(set) var typedBehind: [InputEvent] = []

    /// Parts what came with the key that led away: answers are this place's, whenever it is served again.
    private func leave(_ events: [Event]) {
        typedBehind = events.compactMap { if case .input(let input) = $0 { input } else { nil } }
        mailbox.putBack(events.filter { if case .input = $0 { false } else { true } })
    }

    /// The terminal may have another size by now, and it is later.
    private func comeBack() -> [Effect] {
        runner.storeChanged()
        return update(&state, .input(.resize(terminal.size))) + update(&state, .clock(session.desk.now))
            + update(&state, .vantage(session.desk.vantage))
    }

    private func watch() {
        let (desk, clock) = (session.desk, session.clock)
        feed = ChangeFeed(
            desk.store, rest: ChangeFeed.breath, standing: { [mailbox] in mailbox.post(.storeAbsent($0)) }
        ) { [runner, mailbox] _ in
            runner.storeChanged()
            // Perhaps its clock was started or stopped.
            if clock.canBeSimulated {
                clock.forget()
                mailbox.wake()
            }
        }
        if let live = session.live, case .branch(let name, let base, _) = desk.vantage {
            liveFeed = ChangeFeed(live, rest: ChangeFeed.breath) { [mailbox] sequence in
                mailbox.post(.vantage(.branch(name, base: base, behind: max(0, sequence - base))))
            }
        }
        if feed == nil { log.warning("the folder cannot be watched", metadata: ["store": "\(desk.store.path)"]) }
    }

    /// Nobody comes back to it.
    func end() {
        runner.stop()
        presence?.leave()
        vantages.end()
        session.end()
    }

    /// In their order, until one leads away: this place may be gone by then.
    private func carryOut(_ effects: [Effect]) -> Departure? {
        for effect in effects { if let departure = carryOut(effect) { return departure } }
        return nil
    }

    private func carryOut(_ effect: Effect) -> Departure? {
        switch effect {
        case .quit: return .quit
        case .comeHome: return .comeHome
        case .reopen(let token): return reopened(token).map { .reopen($0) }
        case .look(let goal, let token): vantages.make(goal, token)
        case .enter(let token): return vantages.made(token).map { .enter($0) }
        case .copy(let text): terminal.copy(text)
        case .ring: terminal.ring()
        default: runner.run(effect)
        }
        return nil
    }

    /// How long a frame may wait for an answer that is on its way: less than it takes to draw one, which is what coming late costs.
    private static let patience = Duration.microseconds(1500)

    /// Without it the desk works, and others do not see what it holds: `doctor` says why. Who looks at the past alone is
    /// nobody's neighbour.
    private static func openPresence(_ session: Session, _ word: DeskPresence, _ log: Logger) -> PresenceFolder? {
        if session.desk.vantage.onlyLooks { return nil }
        do throws(FileFault) {
            return try PresenceFolder(session.desk.store, word)
        } catch {
            log.warning("\(error)", metadata: ["work": "presence"])
            return nil
        }
    }

    /// The store that is at the path now; when none can be opened, it is said why, and the console stays.
    private func reopened(_ token: Int) -> ConsoleOptions? {
        do {
            return try options.at(try session.reopened())
        } catch {
            mailbox.post(.failed(token, session.sentence(of: error)))
            return nil
        }
    }

    /// Sleeps until something happens, then says what. Prices that are not yet all wait for those that follow, so that a
    /// table of prices is drawn twice and not five times.
    private func events(at shown: Timestamp, turning: Int?) -> [Event] {
        let drawn = ContinuousClock.now
        var events: [Event] = []
        while true {
            let rest = Self.breath - (ContinuousClock.now - drawn)
            let left = turning.map { ($0 - session.desk.now.since(shown)) / session.clock.pace }
            let idle = min(untilNextMinute, left.map { .seconds(max(1, $0)) } ?? untilNextMinute)
            let patience = events.isEmpty ? idle : min(idle, max(.zero, rest))
            let inputs = terminal.nextEvents(timeout: patience).filter { $0 != .wake }
            let now = session.desk.now
            let isDue = turning.map { now.since(shown) >= $0 } ?? false
            let minute = isDue || now.seconds / 60 != shown.seconds / 60 ? [Event.clock(now)] : []
            events += inputs.map(Event.input) + mailbox.collect() + minute
            if let vantage = changedVantage { events.append(.vantage(vantage)) }
            // Woken for what was collected already, nothing is to be drawn.
            if events.isEmpty { continue }
            if !events.allSatisfy(\.isFollowed) || ContinuousClock.now - drawn >= Self.breath { return events }
        }
    }

    /// How long after a frame prices wait for the rest of them.
    private static let breath = Duration.milliseconds(12)

    /// The clock on the screen shows minutes: between them the console sleeps. Those of a simulated day are short, and its
    /// driver may die: nobody sees more than one a second, and nobody sleeps for longer than two.
    private var untilNextMinute: Duration {
        guard let next = session.clock.untilNextMinute else { return .seconds(60) }
        return session.clock.simulation == nil ? .milliseconds(next) : .milliseconds(min(max(next, 1000), 2000))
    }

    /// From where one looks now, where the store's clock goes otherwise than the screen says.
    private var changedVantage: Vantage? {
        switch state.vantage {
        case .branch, .past: return nil
        case .live, .simulation:
            let vantage = session.clock.simulation.map(Vantage.simulation) ?? .live
            return vantage == state.vantage ? nil : vantage
        }
    }
}

extension Effect {
    /// Whether the answer is a few rows of the store, or the prices of the cells that are seen first.
    fileprivate var isAnsweredSoon: Bool {
        switch self {
        case .ask(.orders(.one)), .price: true
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
