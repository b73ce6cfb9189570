package import DeskModel
package import ServiceModel

extension CrewRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedCrew.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        [
            .name: name, .leader: leader, .members: ExportValues.list(members), .from: from.iso,
            .to: through?.iso ?? "",
        ]
    }
}
