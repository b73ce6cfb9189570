package import DeskModel
package import ServiceModel

extension ContractRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedContract.columns }

    package func cells(_ calendar: CompanyCalendar) -> [ImportColumn: String] {
        var cells: [ImportColumn: String] = [
            .key: key ?? "", .number: number, .customer: customer, .sites: Self.list(sites),
            .serials: Self.list(devices),
            .from: first?.iso ?? "", .to: last?.iso ?? "",
            .coverage: coverage?.words(Wording(.english, calendar)) ?? "",
            .targets: Self.list(targets.map { $0.words(.english) }),
            .labour: included.labourWords, .trips: included.tripWords, .parts: included.parts ? "all" : "none",
            .pools: Self.list(included.pools.map(\.words)), .prices: prices.list, .discount: prices.percent,
            .limit: limit?.amount ?? "", .fee: fee.map { "\($0.amount)/\(feePeriod.rawValue)" } ?? "", .note: note,
        ]
        if let stops { cells[.stops] = stops.isEmpty ? "none" : Self.list(stops.map(\.rawValue)) }
        if let ending {
            cells[.ended] = ending.day.iso
            cells[.endReason] = ending.reason
        }
        return cells
    }

    private static func list(_ parts: [String]) -> String {
        parts.map { ListCell.protected($0) }.joined(separator: " | ")
    }
}
