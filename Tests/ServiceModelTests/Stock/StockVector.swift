import ServiceModel

/// One sequence of the pack: what is done, and what comes of it.
struct StockVector: Decodable, Sendable {
    struct Catalogue: Decodable {
        struct Piece: Decodable {
            var code: String
            var unit: String
            var serials: Bool
        }
        var places: [String: StockPlaceKind]
        var parts: [Piece]
    }
    struct Step: Decodable {
        var op: StockOp
        var part: String?
        var qty: String?
        var counted: String?
        var from: String?
        var to: String?
        var place: String?
        var order: String?
        var price: Int64?
        var reason: String?
        var serials: [String]?
        var step: Int?
    }
    struct Cell: Decodable, Hashable {
        var place: String
        var part: String
        var qty: String
        var value: Int64
        var free: String?
    }
    struct Answer: Decodable, Equatable {
        var refused: String?
        var value: Int64?
        var changed: Set<Cell>?
    }
    struct OrderLine: Decodable, Hashable {
        var order: String
        var part: String
        var taken: String
        var used: String
        var returned: String
        var lost: String
        var difference: String
    }
    struct Piece: Decodable, Equatable {
        var at: String
        var order: String?
    }
    struct Final: Decodable, Equatable {
        var balances: Set<Cell>
        var outside: Set<Cell>
        var orders: Set<OrderLine>
        var serials: [String: Piece]
    }
    struct Expected: Decodable {
        var steps: [Answer]
        var final: Final
    }

    var id: String
    var steps: [Step]
    var expected: Expected
}
