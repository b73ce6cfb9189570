package import DeskModel
package import ServiceModel

extension PlanRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedPlan.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        var cells: [ImportColumn: String] = [
            .key: key ?? "", .customer: customer, .site: site, .name: name, .type: type,
            .serial: ExportTable.list(devices), .freeDay: terms.onFreeDay.rawValue, .horizon: String(horizon),
            .technician: technician ?? "", .contract: contract ?? "", .lastDone: doneBefore?.iso ?? "",
            .endedOn: ended?.iso ?? "",
            .suspended: ExportTable.list(terms.suspensions.map { "\($0.from.iso)/\($0.to?.iso ?? "")" }),
        ]
        if isOnly { cells[.only] = "true" }
        if let tolerance = terms.tolerance { cells[.tolerance] = "\(tolerance.before)/\(tolerance.after)" }
        if let season = terms.season { cells[.season] = "\(season.from)/\(season.to)" }
        switch terms.rule {
        case .recurrence(let set):
            cells[.rule] = set.text.split(separator: "\n").joined(separator: " ")
            cells[.start] = set.start.day.iso
        case .afterCompletion(let step, let first):
            cells[.rule] = "\(step.count) \(step.unit.rawValue) after"
            cells[.start] = first.iso
        }
        return cells
    }
}
