import Console
import DeskModel
import Operations
import ServiceModel
import TermCanvas

/// What the console itself takes for a key: `update` and `render`, without the terminal.
struct ConsoleBench {
    let company: BenchCompany

    private static let boardKeys: [Key] = [
        .down, .down, .right, .down, .left, .pageDown, .down, .pageUp, .tab, .down, .down, .pageDown, .tab, .tab, .tab,
    ]
    private static let filters = [
        "pilne", "!late", "due<fri kocioł", "free>2h", "region:p skill:g", "klient:szpital !locked", "prio>low a",
    ]
    /// On the board and in the queue, with thousands of matches and marks.
    private static let markKeys: [Key] = [
        .character("*"), .down, .character(" "), .right, .tab, .down, .character(" "), .down, .pageDown, .tab, .tab,
        .tab,
    ]
    /// All regions hour by hour.
    private static let dayKeys: [Key] = [
        .down, .right, .down, .character("]"), .pageDown, .right, .character(">"), .up, .character("<"),
        .character("+"),
        .left, .character("-"), .pageUp, .tab,
    ]
    private static let movingKeys: [Key] = [.down, .right, .down, .pageDown, .left, .pageUp, .up]

    func run() throws -> [Measurement] {
        try [Size(columns: 200, rows: 60), Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)].flatMap {
            try keys(at: $0)
        }
    }

    private func keys(at size: Size) throws -> [Measurement] {
        let desk = try company.open()
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        var state = ConsoleState(
            view: view, now: company.now, size: size, language: .english, actor: BenchCompany.actor.name)
        _ = state.start()
        let name = "\(size.columns)x\(size.rows)"
        let board = press(Self.boardKeys, rounds: 40, &state)
        for key in "2w" { _ = update(&state, .input(.key(.character(key)))) }
        let day = press(Self.dayKeys, rounds: 20, &state)
        _ = update(&state, .input(.key(.character("1"))))
        var arriving = Samples()
        for _ in 0..<20 {
            arriving.time {
                _ = update(&state, .view(view))
                _ = render(state)
            }
        }
        let typing = type(Self.filters, &state)
        let marked = press(Self.markKeys, rounds: 6, &state)
        _ = update(&state, .input(.key(.escape)))
        try takeInHand(&state, desk)
        let moving = press(Self.movingKeys, rounds: 60, &state)
        return [
            Measurement("key to frame \(name)", board), Measurement("key to frame \(name), order in hand", moving),
            Measurement("key to frame \(name), day hour by hour", day),
            Measurement("new view to frame \(name)", arriving),
            Measurement("filter typed to frame \(name)", typing),
            Measurement("key to frame \(name), filter and marks", marked),
        ]
    }

    /// Types filters key by key and leaves the last one in force.
    private func type(_ texts: [String], _ state: inout ConsoleState) -> Samples {
        var samples = Samples()
        for text in texts {
            for key in [Key.character("/"), .control("u")] { _ = update(&state, .input(.key(key))) }
            for character in text {
                samples.time {
                    _ = update(&state, .input(.key(.character(character))))
                    _ = render(state)
                }
            }
            _ = update(&state, .input(.key(.enter)))
        }
        return samples
    }

    private func press(_ keys: [Key], rounds: Int, _ state: inout ConsoleState) -> Samples {
        var samples = Samples()
        for _ in 0..<rounds {
            for key in keys {
                samples.time {
                    _ = update(&state, .input(.key(key)))
                    _ = render(state)
                }
            }
        }
        return samples
    }

    /// The queue's order in hand, with all its prices there.
    private func takeInHand(_ state: inout ConsoleState, _ desk: ServiceDesk) throws {
        for _ in 0..<4 where state.focus != .queue { _ = update(&state, .input(.key(.tab))) }
        for effect in update(&state, .input(.key(.character("m")))) {
            guard case .price(let request) = effect else { continue }
            var chunks: [PriceChunk] = []
            try desk.price(request) { chunks.append($0) }
            for chunk in chunks { _ = update(&state, .priced(chunk)) }
        }
        guard state.moving != nil else { throw BenchFault.nothingToPlace }
    }
}
