package import ServiceModel

extension Contract: Stored {
    package static let table = Table(
        "contract", .restorable,
        [
            "id", "number", "customer_id", "sites", "devices", "first_day", "last_day", "coverage", "targets",
            "classes", "stopping_reasons", "included", "price_list", "discount", "limit_amount", "fee", "fee_period",
            "suspension", "ending", "note", "external_key", "version",
        ],
        bonds: [ColumnBond(["first_day", "last_day"])])
    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(number), SQLValue(customer), .text(joined(sites)), .text(joined(devices)),
            SQLValue(days.first), SQLValue(days.last), json(coverage), json(targets), json(classes),
            .text(stoppingReasons.map(\.rawValue).sorted().joined(separator: " ")), json(included),
            .text(prices.list), SQLValue(prices.discount), grosze(limit), grosze(fee), .text(feePeriod.rawValue),
            suspension.map { json($0) } ?? .null, ending.map { json($0) } ?? .null, .text(note), SQLValue(key),
            SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), number: row.text(), customer: row.id(), sites: row.ids(), devices: row.ids(),
            days: row.span(), coverage: row.json(), targets: row.json(), classes: row.json(),
            stoppingReasons: row.reasons(), included: row.json(),
            prices: PriceTerms(list: row.text(), discount: row.integer()), limit: row.grosze(), fee: row.grosze(),
            feePeriod: row.code(), suspension: row.optional { try $0.json() },
            ending: row.optional { try $0.json() }, note: row.text(), key: row.optional { try $0.text() },
            version: row.integer())
    }
}

/// An amount in grosze; NULL for none.
private func grosze(_ money: Money?) -> SQLValue { money.map { .integer($0.minorUnits) } ?? .null }

extension RowReader {
    fileprivate mutating func grosze() throws -> Money? {
        try optional { try Money(minorUnits: $0.integer64()) }
    }

    fileprivate mutating func span() throws -> DaySpan {
        let (first, last) = (try day(), try day())
        guard let span = DaySpan(first, last) else {
            throw StoreFault.unreadableRow(table: table, detail: "\(first.iso) to \(last.iso)")
        }
        return span
    }

    fileprivate mutating func reasons() throws -> Set<HoldReason> {
        try parsed { text in
            let words = text.split(separator: " ")
            let reasons = words.compactMap { HoldReason(rawValue: String($0)) }
            return reasons.count == words.count ? Set(reasons) : nil
        }
    }
}
