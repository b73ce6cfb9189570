import DeskModel

extension RowImport {
    /// The record that a row changes: by the column that was asked for, else by the first of the ways on which there is
    /// one. `nil` for a row that is new.
    func record<Entity>(_ ways: @autoclosure () -> [RowWay<Entity>], key: (Entity) -> String?) throws -> Entity? {
        guard let update else { return nil }
        let ways = ways()
        if let column = update.key {
            let way = ways.first { $0.column == column }
            return try one(way?.find(try needed(column, way?.value)) ?? [], way)
        }
        let own = ways.first { $0.column == "key" }?.value
        for way in ways {
            guard let value = way.value, !value.isEmpty, let found = try one(way.find(value), way) else { continue }
            // The same name under another key is another record.
            if let own, let other = key(found), own != other { continue }
            return found
        }
        return nil
    }

    private func one<Entity>(_ found: [Entity], _ way: RowWay<Entity>?) throws -> Entity? {
        guard found.count > 1, let way else { return found.first }
        throw Fault(column: way.column, fault: .duplicate(way.value ?? ""))
    }
}
