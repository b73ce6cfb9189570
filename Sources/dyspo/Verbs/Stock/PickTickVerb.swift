import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct PickTickVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "tick", abstract: "Tick lines of a pick list; without lines, all that are not loaded.")

    @Argument(help: "The list's number.")
    var number: Int
    @Argument(help: "The lines, from 1.")
    var line: [Int] = []
    @Flag(help: "Take the ticks away.")
    var off = false
    @Option(help: ArgumentHelp("How much instead, for one line.", valueName: "quantity"))
    var quantity: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("The serial number of a piece; may be repeated.", valueName: "number"))
    var serial: [String] = []
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard quantity == nil && serial.isEmpty || line.count == 1 else {
            throw Failure.usage(
                english: "--quantity and --serial are for one line.",
                polish: "--quantity i --serial dotyczą jednej pozycji.")
        }
        let list = try session.desk.pickList(number)
        try session.report(
            TickPickLines(
                list: list.list.id, lines: line, isTicked: !off,
                quantity: try quantity.map { try StockAmount.quantity($0) },
                serials: serial))
    }
}
