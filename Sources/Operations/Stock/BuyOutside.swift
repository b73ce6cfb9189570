import DeskModel
import ServiceModel
import Storage

extension BuyOutside: Performable {
    private static let counter = "outside-part"

    func perform(in scope: CommandScope) throws -> Outcome {
        let title = try scope.text(title, of: .name)
        let order = try scope.order(order)
        let number = try scope.transaction.next(counter: Self.counter)
        let code = "ZAK-" + String(repeating: "0", count: max(0, 6 - "\(number)".count)) + "\(number)"
        let part = try Part(
            id: scope.transaction.newID(), code: code, name: title, unit: unit, price: Money(minorUnits: price),
            vat: vat,
            isOutsideCatalogue: true)
        try scope.transaction.insert(part)
        let moves = try scope.book([
            StockStep(.buy, part: part.id, quantity, to: van, order: order.id, price: price)
        ])
        if !receipt.isEmpty { _ = try scope.attach(receipt, to: .order(order.id)) }
        guard let move = moves.first else { return Outcome(.stock(.booked([]))) }
        return Outcome(
            .stock(
                .boughtOutside(
                    try StockNaming(scope.read).booked(move), title: title, hasReceipt: !receipt.isEmpty)))
    }
}
