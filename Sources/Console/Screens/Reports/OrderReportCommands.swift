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
    ConsoleCommand(
        "report.send", "gM", hint: Phrase("mail report", "wyślij protokół"),
        also: "mail send e-mail customer poczta wyślij klient",
        Phrase(
            "Send the newest report of the order's last visit by mail",
            "Wyślij pocztą najnowszy protokół ostatniej wizyty zlecenia"),
        section: .pages, in: Places(.orderPage), needs: .plan,
        unless: { state in
            state.reportToSend == nil
                ? Phrase("there is no report of a visit of it yet", "nie ma jeszcze protokołu jego wizyty") : nil
        }
    ) { state, _ in
        guard let report = state.reportToSend else { return [] }
        let addresses = state[OrderReportsMemory.self].reports?.addresses ?? []
        state.overlay = .input(
            LineInput(.outbox(.report(report.version.id)), text: addresses.joined(separator: ", ")))
        return []
    },
    ConsoleCommand(
        "report.mail", "gS", hint: Phrase("mail's state", "stan wysyłki"),
        also: "mail sent refused delivery poczta wysłano odrzucono",
        Phrase(
            "What became of the report's mail: state and every try", "Co się stało z wysłanym protokołem: stan i próby"),
        section: .pages, in: Places(.orderPage),
        unless: { state in
            state.newestReportMail == nil
                ? Phrase("its report was not sent by mail", "jego protokołu nie wysłano pocztą") : nil
        }
    ) { state, _ in
        if let line = state.newestReportMail { state.overlay = .message(line, top: 0) }
        return []
    },
]
