import ArgumentParser
import DeskModel
import Operations
import ServiceModel

/// A part and how much of it.
struct StockAmount: ParsableArguments {
    @Argument(help: "The part: code, EAN, whole name or id.")
    var part: String
    @Argument(help: ArgumentHelp("How much, at most three decimals.", valueName: "quantity"))
    var quantity: String
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("The serial number of a piece; may be repeated.", valueName: "number"))
    var serial: [String] = []

    func id(_ session: Session) throws -> Part.ID { try session.desk.part(named: part, .whole).id }

    func read() throws -> Quantity { try Self.quantity(quantity) }

    static func quantity(_ text: String) throws -> Quantity {
        guard let quantity = Quantity(text) else { throw Refusal.stock(.notAQuantity(text)) }
        return quantity
    }

    /// An amount in złoty as grosze.
    static func grosze(_ text: String, option: String = "--price") throws -> Int64 {
        let whole = text.contains(".") || text.contains(",") ? text : text + ".00"
        guard let money = Money(whole) else {
            let decimals = text.split(separator: text.contains(".") ? "." : ",", maxSplits: 1).last ?? ""
            let isNumber = Double(text.replacing(",", with: ".")) != nil && decimals.allSatisfy(\.isNumber)
            throw Failure.option(
                option, isNumber && decimals.count > 2 ? .tooManyDecimals(text, most: 2) : .notANumber(text))
        }
        return money.minorUnits
    }
}
