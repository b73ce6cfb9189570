import Console
import CursesDriver
import DeskModel
import Operations
import ServiceModel
import Storage
import TermCanvas

/// Runs the console on this process's terminal until the user quits or the system asks to end: at one store after the
/// other, most often at one.
struct ConsoleRunner {
    private let settings: ConsoleSettings
    private let terminal: Terminal

    /// How many days are in memory at first: this week and the next.
    private static let days = 14

    /// Throws `TerminalProblem` or `StoreFault` before anything is drawn; later faults are told on the status line. The
    /// terminal is given back in every case.
    static func run(_ options: ConsoleOptions) throws {
        let environment = options.session.surroundings.environment
        // The longest work of a start: settings are read and the terminal is taken over beside it.
        let view = Ahead { try firstView(options) }
        let settings = ConsoleSettings(environment, options)
        let terminal = try Terminal(environment: environment, options: settings.terminal)
        defer { terminal.close() }
        try ConsoleRunner(settings: settings, terminal: terminal).serve(options, showing: view.value())
    }

    /// What is seen first.
    static func firstView(_ options: ConsoleOptions) throws -> DeskView {
        let first = options.day ?? options.session.today
        let monday = first - (first.weekday.rawValue - 1)
        return try options.session.desk.view(from: monday, days: Self.days).only(options.region)
    }

    /// Serves home, the plan that everybody works on, and for a while what is looked at from there. A console that was
    /// opened elsewhere finds its home when it is asked for.
    private func serve(_ options: ConsoleOptions, showing view: DeskView) throws {
        var homeOptions = options
        var home: ConsoleSeat?
        var away: ConsoleSeat?
        if let other = try options.home() {
            homeOptions = other
            away = try seat(options, view, hasHome: true)
        } else {
            home = try seat(options, view, hasHome: false)
        }
        defer {
            away?.end()
            home?.end()
        }
        var typed: [InputEvent] = []
        while true {
            let here = try away ?? home ?? seat(homeOptions, try Self.firstView(homeOptions), hasHome: false)
            if away == nil { home = here }
            let departure = here.serve(typed)
            typed = here.typedBehind
            switch departure {
            case .quit: return
            case .comeHome:
                away?.end()
                away = nil
            case .enter(let next):
                away?.end()
                away = try seat(next.options, next.view, hasHome: true)
            case .reopen(let next):
                here.end()
                let fresh = try seat(next, try Self.firstView(next), hasHome: away != nil)
                if away == nil { (home, homeOptions) = (fresh, next) } else { away = fresh }
            }
        }
    }

    private func seat(_ options: ConsoleOptions, _ view: DeskView, hasHome: Bool) throws -> ConsoleSeat {
        try ConsoleSeat(options, settings, showing: view, on: terminal, hasHome: hasHome)
    }
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
