import DeskModel
import Operations
import PackTesting
import ServiceModel
import Testing

@testable import Storage

/// The sequences of the pack as commands over a real store: refusals, values and what is kept come out the same.
@Suite(.enabled(if: Pack.isThere)) struct SavedStockVectorTests {
    @Test func sequencesThroughCommandsAndAStoreComeOutAsThePackSays() throws {
        let catalogue = try StockVector.Catalogue.pack()
        let vectors = try Pack.read("stock/sequences.json", as: StockVector.self)
        for vector in vectors {
            let company = try SmallCompany()
            try SavedStock.found(company, catalogue.parts.map { ($0.code, $0.unit, $0.serials) }, catalogue.places)
            var orders: [String: Order.ID] = [:]
            var moves: [Int: StockMove.ID] = [:]
            for (index, (step, expected)) in zip(vector.steps, vector.expected.steps).enumerated() {
                if let name = step.order, orders[name] == nil { orders[name] = try company.newOrder().order.id }
                let asked = StockStep(
                    step.op, part: try company.part(step.part), (step.counted ?? step.qty).flatMap { Quantity($0) },
                    from: try company.place(step.from ?? step.place), to: try company.place(step.to),
                    order: step.order.flatMap { orders[$0] }, price: step.price, reason: step.reason ?? "",
                    serials: step.serials ?? [], move: step.step.map { moves[$0] ?? StockMove.ID(-1) })
                do {
                    let receipt = try company.desk.perform(BookStock([asked]), by: company.ann)
                    #expect(expected.refused == nil, "\(vector.id), step \(index + 1)")
                    guard case .stock(.booked(let booked)) = receipt.summary, let move = booked.last else { continue }
                    moves[index + 1] = try company.desk.stockMoves(limit: 1).first?.id
                    if let value = expected.value {
                        #expect(abs(value) == move.value, "\(vector.id), step \(index + 1)")
                    }
                } catch Refusal.stock(.step(let fault, _)) {
                    #expect(fault.code == expected.refused, "\(vector.id), step \(index + 1)")
                }
            }
            #expect(try company.stockCells() == Set(vector.expected.final.balances.map(\.words)), "\(vector.id)")
            #expect(try company.store.read { try $0.wrongStockSums() }.isEmpty, "\(vector.id)")
        }
    }
}

extension StockVector.Cell {
    fileprivate var words: String { "\(place) \(part) \(qty) \(value) \(free ?? "")" }
}
