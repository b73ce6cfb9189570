package import ServiceModel

extension PickList: Stored {
    package static let table = Table(
        "pick_list", .restorable, ["id", "number", "van_id", "day", "made_at", "made_by", "version"])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(number), SQLValue(van), SQLValue(day), SQLValue(madeAt), .text(madeBy),
            SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), number: row.integer(), van: row.id(), day: row.day(), madeAt: row.moment(),
            madeBy: row.text(), version: row.integer())
    }
}

extension PickLine: Stored {
    package static let table = Table(
        "pick_line", .restorable, key: ["list_id", "sequence"],
        [
            "list_id", "sequence", "part_id", "quantity", "source_id", "order_id", "serials", "is_ticked", "is_loaded",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(list), SQLValue(sequence), SQLValue(part), SQLValue(quantity), SQLValue(source), SQLValue(order),
            json(serials), SQLValue(isTicked), SQLValue(isLoaded),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            list: row.id(), sequence: row.integer(), part: row.id(), quantity: row.quantity(), source: row.id(),
            order: row.optional { try $0.id() }, serials: row.json(), isTicked: row.flag(), isLoaded: row.flag())
    }
}

extension Reader {
    package func pickList(number: Int) throws -> PickList? {
        try fetch(PickList.self, "WHERE number = :number", ["number": SQLValue(number)]).first
    }

    /// Pick lists of a day and later, by number.
    package func pickLists(from day: Day) throws -> [PickList] {
        try fetch(PickList.self, "WHERE day >= :day ORDER BY number", ["day": SQLValue(day)])
    }

    package func lines(ofList list: PickList.ID) throws -> [PickLine] {
        try fetch(PickLine.self, "WHERE list_id = :list ORDER BY sequence", ["list": SQLValue(list)])
    }
}
