import ArgumentParser
import DeskModel
import Foundation
import Interchange
import Operations
import ServiceModel

struct TimeExportVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the time of technicians as payroll needs it, a line for each day.",
        discussion:
            "Minutes, by class of hour and by what was done. Days on which nothing was measured and no shift was "
            + "are left out.")

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write; - or none for the output.", valueName: "file"))
    var output: String?
    @Option(help: ArgumentHelp("The first day (else the first of this month).", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("The last day (else today).", valueName: "day"))
    var to: String?
    @Option(help: "Only this technician's.")
    var technician: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let today = session.today
        let month = Day(year: today.year, month: today.month, day: 1) ?? today
        let span = try TimeSpan(day: nil, from: from, to: to, otherwise: month...today, session)
        let only = try technician.map { try session.desk.technician(named: $0).id }
        let days = try session.desk.timeDays(from: span.first, through: span.last, of: only).filter {
            !$0.lines.isEmpty
        }
        let text = Payroll.table(days, session.calendar).csv
        guard let output, output != "-" else { return try session.output.document(text) }
        try UserFile.write(Data(text.utf8), to: output)
        session.output.message(session.language("Written to \(output).", "Zapisano do \(output)."))
        try session.output.answer([
            "file": .text(output), "bytes": .number(text.utf8.count), "days": .number(days.count),
        ])
    }
}
