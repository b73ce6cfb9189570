/// How a file is written; its raw value is how the file's name ends.
package enum ExportFormat: String, CaseIterable, Sendable {
    case csv, json, ics, geojson
}
