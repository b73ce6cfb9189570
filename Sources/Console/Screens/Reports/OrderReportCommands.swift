import DeskModel
import ServiceModel

private let noReport: @Sendable (ConsoleState) -> Phrase? = { state in
    state.newestReport == nil
        ? Phrase("there is no report of it yet", "nie ma jeszcze jego protokołu") : nil
}

/// Keys for the report of the order whose page is open.
let orderReportCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "report.read", "gR", hint: Phrase("report", "protokół"), also: "report pdf preview protokół podgląd",
        Phrase("Read the newest report of the order as text", "Przeczytaj najnowszy protokół zlecenia"),
        section: .pages,
        in: Places(.orderPage), unless: noReport
    ) { state, _ in state.newestReport.map { state.read($0) } ?? [] },
    ConsoleCommand(
        "report.show", "gV", hint: Phrase("show report", "pokaż protokół"), also: "report pdf viewer protokół pokaż",
        Phrase("Show the newest report with the system's viewer", "Pokaż najnowszy protokół programem systemu"),
        section: .pages, in: Places(.orderPage), unless: noReport
    ) { state, _ in state.newestReport.map { state.show($0.report.document) } ?? [] },
]
