package import ServiceModel

extension Transaction {
    /// Where sites and homes are now that were somewhere else, or nowhere, before this transaction.
    package func newPlaces() throws -> [Coordinate] {
        let tables = [Site.table, Technician.table]
        return changes.compactMap { change in
            guard let table = tables.first(where: { $0.name == change.table }),
                let after = place(change.after, table), after != place(change.before, table)
            else { return nil }
            return after
        }
    }

    private func place(_ row: [SQLValue]?, _ table: Table) -> Coordinate? {
        guard let row, let column = table.columns.firstIndex(of: "latitude"),
            case .real(let latitude) = row[column], case .real(let longitude) = row[column + 1]
        else { return nil }
        return Coordinate(latitude: latitude, longitude: longitude)
    }
}
