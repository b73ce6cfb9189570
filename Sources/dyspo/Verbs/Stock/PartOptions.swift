import ArgumentParser
import DeskModel
import ServiceModel

/// What is said of a part, when it is entered and when it is edited.
struct PartOptions: ParsableArguments {
    @Option(help: "EAN-8 or EAN-13, or none.")
    var ean: String?
    @Option(help: "What it is counted in: szt, m, kg …")
    var unit: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("For one unit, net, such as 12.30.", valueName: "amount"))
    var price: String?
    @Option(help: ArgumentHelp("The rate of VAT, such as 23.", valueName: "rate"))
    var vat: VATRate?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A part that may stand for it, best first, or none; may be repeated.", valueName: "code"))
    var substitute: [String] = []
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("What a kit consists of, or none; may be repeated.", valueName: "code=quantity"))
    var kit: [String] = []
    @Option(help: "Whether each piece has a serial number: yes or no.")
    var serials: YesNo?
    @Option(help: ArgumentHelp("Months of warranty from the day of its use.", valueName: "months"))
    var warranty: Int?
    @Option(help: "Whether it is used: yes or no.")
    var active: YesNo?

    func changes() throws -> SavePart.Changes {
        var changes = SavePart.Changes()
        changes.ean = Given.text(ean)
        changes.unit = unit
        changes.price = try price.map { try StockAmount.grosze($0) }
        changes.vat = vat
        if !substitute.isEmpty { changes.substitutes = Given<Void>.isNone(substitute) ? [] : substitute }
        if !kit.isEmpty { changes.kit = try Given<Void>.isNone(kit) ? [] : kit.map(line) }
        changes.hasSerials = serials.map { $0 == .yes }
        changes.warrantyMonths = warranty
        changes.isActive = active.map { $0 == .yes }
        return changes
    }

    private func line(_ text: String) throws -> PartLine {
        let halves = text.split(separator: "=")
        if halves.count == 2, Int(halves[1]) == nil, Quantity(String(halves[1])) != nil {
            throw Failure.option("--kit", .notWhole(String(halves[1])))
        }
        guard halves.count == 2, let count = Int(halves[1]),
            let line = PartLine(code: String(halves[0]), quantity: count)
        else { throw Failure.option("--kit", .notANumber(text)) }
        return line
    }
}
