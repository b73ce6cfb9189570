import ServiceModel

extension ServiceReportPrint {
    /// Questions with answers and limits, device after device; what is outside its limits says so.
    var checklist: PrintedSection? {
        guard !report.answers.isEmpty else { return nil }
        let outside = report.answers.count(where: \.isOutside)
        let table = PrintedBlock.table(ChecklistPrint(report.answers, words).table)
        let notice = words(
            outside == 1 ? "1 answer is outside its limits." : "\(outside) answers are outside their limits.",
            "Odpowiedzi poza granicami: \(outside).")
        return PrintedSection(
            words("Checklist", "Lista kontrolna"), outside == 0 ? [table] : [.notice(notice, .warning), table])
    }
}
