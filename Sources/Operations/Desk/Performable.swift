import DeskModel

/// The law of a command: it checks, then writes, inside one transaction. Whatever it throws, nothing is written.
protocol Performable: Command {
    func perform(in scope: CommandScope) throws -> Outcome
}
