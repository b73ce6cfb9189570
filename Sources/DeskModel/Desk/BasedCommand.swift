/// A command that says what it is based on: whoever was told of a newer state can ask for the same on that.
package protocol BasedCommand: Command {
    var basis: Basis { get set }
}

extension BasedCommand {
    /// The same, knowing what a clash has told.
    package func renewed(_ known: [VersionedRow: Int]) -> Self {
        var command = self
        command.basis.renew(known)
        return command
    }
}

extension Several: BasedCommand where Each: BasedCommand {
    package var basis: Basis {
        get { items.reduce(Basis()) { $0.adding($1.basis) } }
        set { for index in items.indices { items[index].basis.renew(newValue.versions) } }
    }
}

extension Regardless: BasedCommand where Change: BasedCommand {
    package var basis: Basis {
        get { change.basis }
        set { change.basis = newValue }
    }
}
