import ArgumentParser
import DeskModel
import Foundation
import Interchange
import Operations
import ServiceModel

struct ReportPrintVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "The report of an order's visit: as text, or with -o as a PDF.",
        discussion:
            "A report is made once and kept; what changes later makes a new version that says so. In another language, and "
            + "of the other kinds, a copy is printed and not kept.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(
        help: ArgumentHelp(
            "Of the visit with this number; else of the last that ended with work done.", valueName: "number"))
    var visit: Int?
    @Option(
        help: ArgumentHelp(
            "What to print: visit, order, job-sheet or inspection; else visit.", valueName: "kind"))
    var kind: String?
    @Option(help: "Of an inspection: which device, by name or serial number.")
    var device: String?
    @Option(name: .customLong("edition"), help: ArgumentHelp("This version; else the newest.", valueName: "number"))
    var number: Int?
    @Option(name: .customLong("in"), help: ArgumentHelp("In this language: pl or en.", valueName: "language"))
    var language: String?
    @OptionGroup var file: ReportFileOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let order = try session.desk.order(named: order)
        let wanted = try language.map(ReportFileOptions.language)
        let own = try wanted ?? session.desk.companyCard().reportLanguage
        switch try meantKind() {
        case .visit: try keep(order, ofWhole: false, wanted, session)
        case .order: try keep(order, ofWhole: true, wanted, session)
        case .jobSheet: try file.give(try session.desk.jobSheet(of: order.id, visit: visit, in: own), session)
        case .inspection: try file.give(try session.desk.inspection(of: order.id, device: device, in: own), session)
        case .pickList, .statement: return
        }
    }

    private func meantKind() throws -> ReportKind {
        guard let kind else { return .visit }
        let possible = [ReportKind.visit, .order, .jobSheet, .inspection]
        guard let known = ReportKind(rawValue: kind), possible.contains(known) else {
            throw Failure.option("--kind", .notOneOf(kind, allowed: possible.map(\.rawValue)))
        }
        return known
    }

    /// The kept version, made now where it was not yet.
    private func keep(_ order: Order, ofWhole isWhole: Bool, _ wanted: Language?, _ session: Session) throws {
        let meant = isWhole ? nil : try session.desk.reportedVisit(of: order.id, visit)
        _ = try session.desk.makeReport(of: order.id, visit: meant, session.printer)
        let versions = try session.desk.reports(of: order.id).filter { $0.visit == meant }
        let report = try session.desk.keptReport(of: order.id, visit: meant, version: number)
        let isCopy = wanted.map { $0 != report.envelope.language } ?? false
        try file.give(report, isCopy ? wanted : nil, versions, session)
    }
}
