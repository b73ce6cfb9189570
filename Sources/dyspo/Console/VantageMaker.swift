import Console
import DeskModel
import Dispatch
import Logging
import Synchronization

/// Makes ready what somebody at the console wants to look at, away from the thread that draws.
final class VantageMaker: Sendable {
    private let options: ConsoleOptions
    private let mailbox: Mailbox
    private let log: Logger
    private let queue = DispatchQueue(label: "dyspo.vantage", qos: .userInitiated)
    private let state = Mutex(State())

    private struct State {
        var wanted: Int?
        var made: Place?
    }

    /// Where one can go, and what is seen there first.
    struct Place {
        let options: ConsoleOptions
        let view: DeskView
    }

    init(_ options: ConsoleOptions, _ mailbox: Mailbox, _ log: Logger) {
        (self.options, self.mailbox, self.log) = (options, mailbox, log)
    }

    /// Answers with `ready`, or with why nobody can look from there.
    func make(_ goal: VantageGoal, _ token: Int) {
        let replaced = state.withLock { state in
            defer { state = State(wanted: token) }
            return state.made
        }
        replaced?.options.session.end()
        queue.async { [self] in
            do {
                let there = try options.at(try options.session.looking(from: goal))
                let made = Place(options: there, view: try ConsoleRunner.firstView(there))
                let isWanted = state.withLock { state in
                    guard state.wanted == token else { return false }
                    state.made = made
                    return true
                }
                if isWanted { mailbox.post(.ready(token)) } else { there.session.end() }
            } catch {
                log.error("\(error)", metadata: ["work": "vantage"])
                mailbox.post(.failed(token, options.session.sentence(of: error)))
            }
        }
    }

    /// What was made with that token, once.
    func made(_ token: Int) -> Place? {
        state.withLock { state in
            guard state.wanted == token else { return nil }
            defer { state = State() }
            return state.made
        }
    }

    /// Nobody goes anywhere any more.
    func end() {
        let left = state.withLock { state in
            defer { state = State() }
            return state.made
        }
        left?.options.session.end()
    }
}
