import DeskModel
import ServiceModel

/// A version of a report that is to be made.
struct PlannedReport {
    let order: Order
    /// `nil` for the whole order.
    let visit: Visit?
    let report: ServiceReport
    let content: ReportContent
    var envelope: ReportEnvelope

    /// `protokol-ZS-2026-000097-wizyta-1-wersja-2.pdf`
    var fileName: String {
        let language = envelope.language
        let number = order.number.description.replacing("/", with: "-")
        let part = visit.map { language("-visit-\($0.sequence)", "-wizyta-\($0.sequence)") } ?? ""
        return language("report-", "protokol-") + number + part
            + language("-version-\(envelope.version).pdf", "-wersja-\(envelope.version).pdf")
    }
}
