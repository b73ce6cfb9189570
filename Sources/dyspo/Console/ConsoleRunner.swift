import Console
import CursesDriver
import DeskModel
import Operations
import ServiceModel
import Storage
import TermCanvas

/// Runs the console on this process's terminal until the user quits or the system asks to end.
struct ConsoleRunner {
    let desk: ServiceDesk
    let actor: Actor
    let language: Language
    let theme: Theme
    let environment: [String: String]
    /// A sentence for the first status line, such as what is wrong with a theme file.
    var remark: String?

    /// How many days are in memory at first: this week and the next.
    private static let days = 14

    /// Throws `TerminalProblem` or `StoreFault` before anything is drawn; later faults are told on the status line. The terminal is given back in every case.
    func run() throws {
        let today = desk.company.calendar.day(of: desk.now)
        let monday = today - (today.weekday.rawValue - 1)
        let view = try desk.view(from: monday, days: Self.days)
        let terminal = try Terminal(environment: environment)
        defer { terminal.close() }
        var state = ConsoleState(
            view: view, now: desk.now, size: terminal.size, language: language, actor: actor.name)
        let mailbox = Mailbox(waking: terminal.waker)
        let runner = EffectRunner(desk: desk, actor: actor, language: language, mailbox: mailbox, view: view)
        let feed = ChangeFeed(desk.store) { _ in runner.storeChanged() }
        defer { feed?.stop() }
        var effects = state.start()
        if let remark { effects += update(&state, .storeFailed(remark)) }
        while true {
            for effect in effects {
                if case .quit = effect { return }
                runner.run(effect)
            }
            terminal.draw(render(state), theme)
            let inputs = terminal.nextEvents(timeout: untilNextMinute)
            effects = []
            for input in inputs where input != .wake { effects += update(&state, .input(input)) }
            for event in mailbox.collect() { effects += update(&state, event) }
            let now = desk.now
            if now.seconds / 60 != state.now.seconds / 60 { effects += update(&state, .clock(now)) }
        }
    }

    /// The clock on the screen shows minutes: between them the console sleeps.
    private var untilNextMinute: Duration { .seconds(60 - desk.now.seconds % 60) }
}
