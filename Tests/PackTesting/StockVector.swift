import Foundation
package import ServiceModel

/// One sequence of the pack: what is done, and what comes of it.
package struct StockVector: Decodable {
    package struct Catalogue: Decodable {
        package struct Piece: Decodable {
            package var code: String
            package var unit: String
            package var serials: Bool

            package init(code: String, unit: String, serials: Bool) {
                self.code = code
                self.unit = unit
                self.serials = serials
            }
        }
        package var places: [String: StockPlaceKind]
        package var parts: [Piece]

        package init(places: [String: StockPlaceKind], parts: [Piece]) {
            self.places = places
            self.parts = parts
        }

        /// That of the pack.
        package static func pack() throws -> Catalogue {
            try JSONDecoder().decode(Catalogue.self, from: Pack.folder.bytes("stock/catalogue.json"))
        }
    }
    package struct Step: Decodable {
        package var op: StockOp
        package var part: String?
        package var qty: String?
        package var counted: String?
        package var from: String?
        package var to: String?
        package var place: String?
        package var order: String?
        package var price: Int64?
        package var reason: String?
        package var serials: [String]?
        package var step: Int?
    }
    package struct Cell: Decodable, Hashable {
        package var place: String
        package var part: String
        package var qty: String
        package var value: Int64
        package var free: String?

        package init(place: String, part: String, qty: String, value: Int64, free: String? = nil) {
            self.place = place
            self.part = part
            self.qty = qty
            self.value = value
            self.free = free
        }
    }
    package struct Answer: Decodable, Equatable {
        package var refused: String?
        package var value: Int64?
        package var changed: Set<Cell>?

        package init(refused: String? = nil, value: Int64? = nil, changed: Set<Cell>? = nil) {
            self.refused = refused
            self.value = value
            self.changed = changed
        }
    }
    package struct OrderLine: Decodable, Hashable {
        package var order: String
        package var part: String
        package var taken: String
        package var used: String
        package var returned: String
        package var lost: String
        package var difference: String

        /// What an order did with a part, as the pack writes it.
        package init(_ order: Order.ID, _ part: String, _ use: PartUse) {
            self.order = order.description
            self.part = part
            taken = use.taken.description
            used = use.used.description
            returned = use.returned.description
            lost = use.lost.description
            difference = use.difference.description
        }
    }
    package struct Piece: Decodable, Equatable {
        package var at: String
        package var order: String?

        package init(at: String, order: String?) {
            self.at = at
            self.order = order
        }
    }
    package struct Final: Decodable, Equatable {
        package var balances: Set<Cell>
        package var outside: Set<Cell>
        package var orders: Set<OrderLine>
        package var serials: [String: Piece]

        package init(
            balances: Set<Cell>, outside: Set<Cell>, orders: Set<OrderLine>, serials: [String: Piece]
        ) {
            self.balances = balances
            self.outside = outside
            self.orders = orders
            self.serials = serials
        }
    }
    package struct Expected: Decodable {
        package var steps: [Answer]
        package var final: Final
    }

    package var id: String
    package var steps: [Step]
    package var expected: Expected
}
