import DeskModel
import ServiceModel
import Synchronization

/// A mail server in memory: what reached its end it has, whatever it said to that.
final class FakeServer: MailPosting {
    private struct State {
        var answers: [PostAnswer] = []
        var taken: [OutgoingMail] = []
        var ended: (@Sendable () -> Void)?
        var rests = 0
    }

    let domain = "serwis.example"
    private let state = Mutex(State())

    var taken: [OutgoingMail] { state.withLock { $0.taken } }
    var rests: Int { state.withLock { $0.rests } }

    /// What it says to the next messages; behind that it takes everything.
    func say(_ answers: PostAnswer...) { state.withLock { $0.answers = answers } }

    /// Happens when a message has ended, before anything is said to it.
    func whenEnded(_ happen: (@Sendable () -> Void)?) { state.withLock { $0.ended = happen } }

    func post(_ mail: OutgoingMail, handingOver: () -> Bool) -> PostAnswer {
        let answer = state.withLock { state in
            state.answers.isEmpty ? PostAnswer.delivered("250 OK") : state.answers.removeFirst()
        }
        if case .unreachable = answer { return answer }
        guard handingOver() else { return .stopped }
        let ended = state.withLock { state in
            switch answer {
            case .delivered, .unknown: state.taken.append(mail)
            case .later, .refused, .unreachable, .stopped: break
            }
            return state.ended
        }
        ended?()
        return answer
    }

    func rest() { state.withLock { $0.rests += 1 } }
}
