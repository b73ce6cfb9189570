package import DeskModel

/// What is told about reports.
package enum ReportsNews: Sendable {
    /// The reports of the order whose page is open.
    case order(OrderReports)
}
