import DeskModel
import ServiceModel

/// What a command in flight was for, and what follows in the console once the store has answered. Each kind of work has its own, in
/// its own folder.
protocol Errand: Sendable {
    /// How what was written is taken back or corrected.
    var wayBack: WayBack { get }
    /// What is offered where somebody else was first.
    var afterClash: ClashOffer { get }
    /// Whether a refusal leaves something to decide.
    var leavesChoice: Bool { get }

    /// Whether an answer has nothing to say.
    func isSilent(about receipt: Receipt) -> Bool

    /// It is on disk. `attempt` is what was asked for, where it can be asked for again.
    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect]

    /// It was refused, and nothing was written. Lets go, too.
    func refused(_ refusal: Refusal, of token: Int, in state: inout ConsoleState) -> [Effect]

    /// What is being written is not: it can be tried again.
    func letGo(of token: Int, in state: inout ConsoleState)

    /// It is asked for once more, on what stands now.
    func asked(again token: Int, in state: inout ConsoleState)

    /// What somebody else did first stays.
    func left(in state: inout ConsoleState)
}

extension Errand {
    var leavesChoice: Bool { true }

    func isSilent(about receipt: Receipt) -> Bool { false }

    func finished(_ receipt: Receipt, of token: Int, _ attempt: Attempt?, in state: inout ConsoleState) -> [Effect] {
        []
    }

    func refused(_ refusal: Refusal, of token: Int, in state: inout ConsoleState) -> [Effect] {
        letGo(of: token, in: &state)
        return []
    }

    func letGo(of token: Int, in state: inout ConsoleState) {}

    func asked(again token: Int, in state: inout ConsoleState) {}

    func left(in state: inout ConsoleState) {}
}
