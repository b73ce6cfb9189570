import ArgumentParser
import DeskModel
import Interchange
import Operations

struct UndoVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back what you did last, or the last N things.")

    @Argument(help: "How many.")
    var count = 1
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.repeatedly(count) { try session.desk.undo(by: session.actor) }
    }
}

extension Session {
    /// Tells of each step as it is done; what was done before a refusal stays done, and is told.
    func repeatedly(_ count: Int, _ step: () throws -> Receipt) throws {
        guard (1...1000).contains(count) else {
            throw Failure.option("N", .outOfRange(value: count, allowed: 1...1000))
        }
        var done: [JSONValue] = []
        do {
            for _ in 0..<count {
                let receipt = try step()
                tell(receipt)
                done.append(receipt.json(wording))
            }
        } catch {
            // The first fault is the one to tell.
            if !done.isEmpty { try? output.answer(.array(done)) }
            throw error
        }
        try output.answer(.array(done))
    }
}
