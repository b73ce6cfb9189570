import PackTesting
import ServiceModel
import Testing

/// Whatever is done with parts in whatever order: nothing arises and nothing vanishes.
@Suite struct StockPropertyTests {
    private static let catalogue = StockVector.Catalogue(
        places: ["M1": .warehouse, "M2": .warehouse, "W1": .van, "W2": .van, "K": .quarantine],
        parts: [
            .init(code: "A", unit: "szt", serials: false), .init(code: "B", unit: "m", serials: false),
            .init(code: "S", unit: "szt", serials: true),
        ])

    @Test func quantitiesAndValuesAreConservedUnderRandomStepsAndTheirUndoing() throws {
        for seed in 1...30 {
            var dice = SplitMix(state: UInt64(seed))
            var trial = StockTrial(Self.catalogue)
            for number in 1...300 {
                if dice.chance(20), let move = trial.written.randomElement(using: &dice) {
                    let back = try? StockLaw(trial.book, at: Timestamp(seconds: 0)).counter(to: move)
                    if let back { _ = trial.write([back], as: number) }
                } else {
                    _ = try? trial.carryOut(randomStep(trial, &dice), as: number)
                }
                try requireSound(trial)
            }
            #expect(trial.written.count > 60, "the dice make moves")
        }
    }

    @Test func undoingEverythingFromTheLastToTheFirstLeavesNothing() throws {
        for seed in 1...30 {
            var dice = SplitMix(state: UInt64(seed))
            var trial = StockTrial(Self.catalogue)
            for number in 1...120 {
                let step = randomStep(trial, &dice)
                // A count may find less than is held; what is free then depends on it for good.
                if step.op != .count { _ = try? trial.carryOut(step, as: number) }
            }
            for move in trial.written.reversed() {
                let back = try StockLaw(trial.book, at: Timestamp(seconds: 0)).counter(to: move)
                _ = trial.write([back], as: 0)
            }
            #expect(trial.book.balances.values.allSatisfy { $0.quantity == .zero && $0.value == 0 && $0.held == .zero })
            #expect(trial.book.closed.isEmpty)
        }
    }

    private func randomStep(_ trial: StockTrial, _ dice: inout SplitMix) -> StockStep {
        let ops = StockOp.allCases + [.receive, .receive, .transfer, .issue, .issue, .use, .use]
        let op = dice.chance(2) ? .close : ops.filter { $0 != .close }.randomElement(using: &dice)!
        let part = Part.ID(Int64(dice.number(0...2)))
        let isSerial = part.rawValue == 2
        let pieces = dice.number(1...3)
        let quantity =
            part.rawValue == 1 ? Quantity(thousandths: Int64(dice.number(1...9000))) : Quantity(pieces)
        // Mostly places that the act allows.
        func place(_ kinds: Set<StockPlaceKind>?) -> StockPlace.ID? {
            trial.book.places.values.filter { kinds?.contains($0.kind) ?? false }.map(\.id).sorted()
                .randomElement(using: &dice)
        }
        let from = place(op.fromKinds)
        var serials: [String] = []
        if isSerial, op.namesSerials {
            let there = trial.book.serials.filter { from == nil || $0.value.at.place == from }.keys.sorted()
            serials =
                op == .receive || op == .buy
                ? (0..<pieces).map { _ in "S-\(dice.number(1...500))" }
                : Array(there.shuffled(using: &dice).prefix(pieces))
        }
        let count = isSerial && op.namesSerials ? Quantity(serials.count) : quantity
        return StockStep(
            op, part: part, count, from: from, to: place(op.toKinds), order: Order.ID(Int64(dice.number(1...4))),
            price: Int64(dice.number(0...5000)), reason: "spis", serials: serials,
            move: trial.written.filter { $0.op == .use }.randomElement(using: &dice)?.id)
    }

    private func requireSound(_ trial: StockTrial) throws {
        for part in trial.book.parts.keys {
            let own = trial.book.balances.filter { $0.key.part == part }.values
            let outside = trial.written.filter { $0.part == part }.reduce(into: (Int64(0), Int64(0))) { sum, move in
                if move.from?.outside != nil { sum = (sum.0 - move.quantity.thousandths, sum.1 - move.value) }
                if move.to?.outside != nil { sum = (sum.0 + move.quantity.thousandths, sum.1 + move.value) }
            }
            #expect(own.reduce(0) { $0 + $1.quantity.thousandths } + outside.0 == 0)
            #expect(own.reduce(0) { $0 + $1.value } + outside.1 == 0)
        }
        for (cell, balance) in trial.book.balances {
            #expect(balance.quantity >= .zero && balance.value >= 0)
            #expect(balance.quantity > .zero || balance.value == 0, "the last takes all")
            let held = trial.book.held.values.reduce(Quantity.zero) { $0 + ($1[cell] ?? .zero) }
            #expect(held == balance.held)
        }
        for (order, uses) in trial.book.uses {
            for (part, use) in uses {
                let onVans = trial.book.holds(of: order).filter {
                    $0.key.part == part && trial.book.place($0.key.place)?.kind == .van
                }.values.reduce(Quantity.zero, +)
                #expect(use.difference == onVans, "what is taken and not accounted for is on a van")
            }
        }
    }
}
