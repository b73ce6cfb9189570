import ServiceModel

extension SQLValue {
    init(_ quantity: Quantity) { self = .integer(quantity.thousandths) }
}

extension RowReader {
    mutating func quantity() throws -> Quantity { Quantity(thousandths: try integer64()) }

    mutating func end() throws -> StockEnd? {
        let place = try optional { try $0.id(StockPlace.self) }
        let outside = try optional { try $0.code(OutsidePlace.self) }
        return place.map { .place($0) } ?? outside.map { .outside($0) }
    }
}
