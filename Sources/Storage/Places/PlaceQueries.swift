package import ServiceModel

extension Reader {
    package func postalArea(_ code: Postcode) throws -> PostalArea? {
        try fetch(PostalArea.self, "WHERE code = :code", ["code": .text(code.description)]).first
    }

    package func postcodeCount() throws -> Int {
        try statements.first("SELECT COUNT(*) FROM postcode") { try $0.number(0) } ?? 0
    }

    /// Sites that nobody has said where they are, by customer and name.
    package func sitesWithoutLocation() throws -> [Site] {
        let byName = byPolishName(try fetch(Site.self, "WHERE latitude IS NULL ORDER BY id")) { $0.name }
        // A stable order: within a customer that of names.
        return byName.enumerated().sorted { ($0.element.customer, $0.offset) < ($1.element.customer, $1.offset) }
            .map(\.element)
    }
}
