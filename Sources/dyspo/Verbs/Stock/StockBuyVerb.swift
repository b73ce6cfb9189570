import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockBuyVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "buy",
        abstract: "Something bought for an order onto a van: a part of the catalogue, or with --name anything else.",
        discussion: "What is in no catalogue gets a code of its own; its receipt goes to the order's documents.")

    @Argument(help: ArgumentHelp("How much, at most three decimals.", valueName: "quantity"))
    var quantity: String
    @Option(help: "The order's number, its tail or id.")
    var order: String
    @Option(help: "The van: code or technician.")
    var to: String
    @Option(parsing: .unconditional, help: ArgumentHelp("For one unit, net, such as 12.30.", valueName: "amount"))
    var price: String
    @Option(help: "The part of the catalogue.")
    var part: String?
    @Option(help: "What it is, when it is in no catalogue.")
    var name: String?
    @Option(help: ArgumentHelp("The rate of VAT, such as 23.", valueName: "rate"))
    var vat: VATRate = .standard
    @Option(help: ArgumentHelp("The receipt.", valueName: "file"))
    var receipt: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("The serial number of a piece; may be repeated.", valueName: "number"))
    var serial: [String] = []
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard (part == nil) != (name == nil) else {
            throw Failure.usage(
                english: "Say --part, or --name for what is in no catalogue.",
                polish: "Podaj --part albo --name, gdy części nie ma w katalogu.")
        }
        let order = try session.desk.order(named: order)
        let van = try session.desk.van(of: to)
        let (amount, price) = (try StockAmount.quantity(quantity), try StockAmount.grosze(price))
        if let name {
            return try session.report(
                BuyOutside(
                    order: order.id, van: van.id, title: name, quantity: amount, price: price, vat: vat,
                    receipt: try receipt.map { [try session.keep($0)] } ?? []))
        }
        let part = try session.desk.part(named: part ?? "", .whole)
        try session.report(
            BookStock([
                StockStep(
                    .buy, part: part.id, amount, to: van.id, order: order.id, price: price, serials: serial)
            ]))
    }
}

extension VATRate: ExpressibleByArgument {}
