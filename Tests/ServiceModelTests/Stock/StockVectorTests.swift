import PackTesting
import ServiceModel
import Testing

/// Every sequence of the pack: what each step does or why it is refused, and how all stands at the end.
@Suite(.enabled(if: Pack.isThere)) struct StockVectorTests {
    @Test func allSequencesComeOutAsThePackSays() throws {
        let vectors = try Pack.read("stock/sequences.json", as: StockVector.self)
        #expect(!vectors.isEmpty)
        for vector in vectors {
            var trial = StockTrial(try StockVector.Catalogue.pack())
            for (index, (step, expected)) in zip(vector.steps, vector.expected.steps).enumerated() {
                let answer = try trial.answer(step, number: index + 1)
                #expect(answer == expected, "\(vector.id), step \(index + 1)")
            }
            #expect(trial.final == vector.expected.final, "\(vector.id)")
        }
    }
}

extension StockTrial {
    fileprivate mutating func answer(_ step: StockVector.Step, number: Int) throws -> StockVector.Answer {
        let before = book.balances
        do {
            let done = try carryOut(self.step(step), as: number)
            let hasValue = ![.reserve, .release, .keep, .close].contains(step.op)
            let value = done.reduce(0) { $0 + ($1.to == .outside(.difference) ? -$1.value : $1.value) }
            let changed = book.balances.filter { cell, balance in
                let old = before[cell] ?? StockBalance()
                return (old.quantity, old.value, old.free) != (balance.quantity, balance.value, balance.free)
            }
            return StockVector.Answer(
                value: hasValue ? value : nil, changed: Set(changed.map { cell($0.key, $0.value) }))
        } catch let fault as StockFault {
            return StockVector.Answer(refused: fault.code)
        }
    }

    private func cell(_ cell: StockCell, _ balance: StockBalance) -> StockVector.Cell {
        StockVector.Cell(
            place: name(cell.place), part: name(cell.part), qty: balance.quantity.description, value: balance.value,
            free: balance.free.description)
    }

    fileprivate var final: StockVector.Final {
        let own = book.balances.filter { $0.value.quantity != .zero || $0.value.value != 0 }
        var lines: Set<StockVector.OrderLine> = []
        for (order, uses) in book.uses {
            for (part, use) in uses where use != .none {
                lines.insert(StockVector.OrderLine(order, name(part), use))
            }
        }
        return StockVector.Final(
            balances: Set(own.map { cell($0.key, $0.value) }), outside: outside, orders: lines,
            serials: book.serials.mapValues {
                StockVector.Piece(at: name($0.at), order: $0.order?.description)
            })
    }

    private var outside: Set<StockVector.Cell> {
        struct Key: Hashable {
            var place: OutsidePlace
            var part: Part.ID
        }
        var sums: [Key: (Quantity, Int64)] = [:]
        for move in written {
            guard let part = move.part else { continue }
            for (end, sign) in [(move.from, Int64(-1)), (move.to, 1)] {
                guard let place = end?.outside else { continue }
                let old = sums[Key(place: place, part: part)] ?? (.zero, 0)
                sums[Key(place: place, part: part)] = (
                    Quantity(thousandths: old.0.thousandths + sign * move.quantity.thousandths),
                    old.1 + sign * move.value
                )
            }
        }
        return Set(
            sums.filter { $0.value.0 != .zero || $0.value.1 != 0 }.map { key, sum in
                StockVector.Cell(
                    place: key.place.rawValue.uppercased(), part: name(key.part), qty: "\(sum.0)", value: sum.1)
            })
    }
}
