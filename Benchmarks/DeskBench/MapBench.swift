import Console
import DeskModel
import Operations
import ServiceModel
import TermCanvas

/// What the map takes: all routes of a day and every waiting order on one large screen.
struct MapBench {
    let company: BenchCompany

    /// Everything on the map, then closer and farther and to all sides.
    private static let walk: [Key] = [
        .character("+"), .right, .right, .down, .character("+"), .left, .up, .character("+"), .down, .right,
        .character("-"), .left, .character("-"), .up, .character("-"),
    ]

    func run() throws -> [Measurement] {
        let desk = try company.open()
        var view = try desk.view(from: company.monday, days: BenchCompany.days)
        // All open orders as waiting ones: more than a day ever shows.
        view.queue = view.visits.keys.sorted()
        let routes = view.days.map { day in
            (day, view.technicians.count { view.sheets[CellKey($0.id, day)]?.stops.isEmpty == false })
        }
        guard let fullest = routes.max(by: { $0.1 < $1.1 }) else { throw BenchFault.nothingToPlace }
        var state = ConsoleState(
            view: view, now: company.now, size: Size(columns: 200, rows: 60), language: .english,
            actor: BenchCompany.actor.name)
        _ = state.start()
        var opening = Samples()
        opening.time {
            press("3", &state)
            _ = render(state)
        }
        press("0", &state)
        for _ in 0..<fullest.0.since(company.monday) { press(">", &state) }
        let frames = Samples.of(300) { _ in _ = render(state) }
        var keys = Samples()
        for _ in 0..<20 {
            for key in Self.walk {
                keys.time {
                    _ = update(&state, .input(.key(key)))
                    _ = render(state)
                }
            }
        }
        return [
            Measurement("map opened for the first time, 200x60", opening),
            Measurement("map frame 200x60, \(fullest.1) routes, \(view.queue.count) waiting orders", frames),
            Measurement("map key to frame 200x60: pan, zoom", keys),
        ]
    }

    private func press(_ key: Character, _ state: inout ConsoleState) {
        _ = update(&state, .input(.key(.character(key))))
    }
}
