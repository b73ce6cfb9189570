import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ReportSendVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Send the report of an order's visit to the customer by mail.",
        discussion:
            "Without --to it goes where the customer wants reports, else to whoever reported the order, else to the "
            + "customer. Each address gets a message of its own.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(
        help: ArgumentHelp(
            "Of the visit with this number; else of the last that ended with work done.", valueName: "number"))
    var visit: Int?
    @Option(name: .customLong("edition"), help: ArgumentHelp("This version; else the newest.", valueName: "number"))
    var number: Int?
    @Option(
        name: .customLong("to"), parsing: .singleValue,
        help: ArgumentHelp("To this address; may be repeated.", valueName: "address"))
    var addresses: [String] = []
    @Flag(help: "Once more to an address to which it was sent.")
    var copy = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let order = try session.desk.order(named: order)
        let meant = try session.desk.reportedVisit(of: order.id, visit)
        _ = try session.desk.makeReport(of: order.id, visit: meant, session.printer)
        let report = try session.desk.keptReport(of: order.id, visit: meant, version: number)
        for warning in report.warnings(session.language) { session.output.message(warning) }
        try session.report(SendReport(report: report.version.id, addresses: addresses, asCopy: copy))
        session.output.message(session.desk.outboxServer.sentence(session.language))
    }
}
