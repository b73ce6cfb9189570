import DeskModel
import ServiceModel
import Storage

extension BuyOutside: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let order = try scope.order(order)
        let part = try scope.partOutside(title, unit: unit, price: price, vat: vat)
        let moves = try scope.book([
            StockStep(.buy, part: part.id, quantity, to: van, order: order.id, price: price)
        ])
        if !receipt.isEmpty { _ = try scope.attach(receipt, to: .order(order.id), as: .receipt) }
        guard let move = moves.first else { return Outcome(.stock(.booked([]))) }
        return Outcome(
            .stock(
                .boughtOutside(
                    try StockNaming(scope.read).booked(move), title: part.name, hasReceipt: !receipt.isEmpty)))
    }
}

extension CommandScope {
    private static let counter = "outside-part"

    /// Something bought once, with a code of its own. A file may have brought codes of another store's.
    func partOutside(_ title: String, unit: PartUnit = .piece, price: Int64, vat: VATRate) throws -> Part {
        let title = try text(title, of: .name)
        var code = ""
        repeat {
            let number = try transaction.next(counter: Self.counter)
            code = "ZAK-" + String(repeating: "0", count: max(0, 6 - "\(number)".count)) + "\(number)"
        } while try read.part(code: code) != nil
        let part = try Part(
            id: transaction.newID(), code: code, name: title, unit: unit, price: Money(minorUnits: price), vat: vat,
            isOutsideCatalogue: true)
        try transaction.insert(part)
        return part
    }
}
