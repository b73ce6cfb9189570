/// A command over many of which some can be asked for again.
package protocol PartedCommand: Command {
    /// Only those, by their place, knowing what clashes have told; `nil` where they are based on nothing.
    func again(_ places: [Int], _ known: [VersionedRow: Int]) -> (any Command)?
}

extension Several: PartedCommand {
    package func again(_ places: [Int], _ known: [VersionedRow: Int]) -> (any Command)? {
        let part = Several(places.filter(items.indices.contains).map { items[$0] })
        guard let based = part as? any BasedCommand else { return nil }
        return based.renewed(known)
    }
}
