package import ServiceModel

/// A record that is written as its import reads it.
package protocol ExportRow: Sendable {
    static var columns: [ImportColumn] { get }
    /// The cells that are not empty.
    func cells(_ calendar: CompanyCalendar) -> [ImportColumn: String]
}
