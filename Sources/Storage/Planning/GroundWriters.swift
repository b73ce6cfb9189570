package import ServiceModel

/// What a plan stands on and no version of a visit or of a day counts, as entries behind one wrote it: which entry wrote each
/// last.
package struct GroundWriters: Sendable {
    package var sites: [Site.ID: Int] = [:]
    package var technicians: [Technician.ID: Int] = [:]
    /// Drives, and the company's own settings, for everybody.
    package var forAll: Int?

    package var isEmpty: Bool { sites.isEmpty && technicians.isEmpty && forAll == nil }
}

extension Reader {
    /// What entries behind `sequence` wrote of the ground of plans.
    package func groundWriters(after sequence: Int) throws -> GroundWriters {
        let tables = [
            Site.table, Technician.table, TravelFactorRow.table, ManualLegRow.table, Table.settings,
        ].map { "'\($0.name)'" }.joined(separator: ", ")
        var writers = GroundWriters()
        try statements.query(
            """
            SELECT table_name, row_key, MAX(sequence) FROM journal_row
            WHERE sequence > :sequence AND table_name IN (\(tables)) GROUP BY table_name, row_key
            """, ["sequence": SQLValue(sequence)]
        ) { row in
            let (table, key, last) = (try row.text(0), try row.text(1), try row.number(2))
            switch (table, Int64(key)) {
            case (Site.table.name, let id?): writers.sites[Identifier(id)] = last
            case (Technician.table.name, let id?): writers.technicians[Identifier(id)] = last
            default: writers.forAll = max(last, writers.forAll ?? last)
            }
        }
        return writers
    }
}
