package import ServiceModel

/// Who signed a report, or why nobody did.
package enum ReportSigning: Hashable, Sendable, Codable {
    /// `version` is the one that was signed; `nil` for a content that no version has.
    case signed(name: String, role: String, at: Timestamp, strokes: SignatureStrokes?, version: Int?)
    case none(reason: String)
    /// The work goes on: nobody is asked to sign.
    case notAsked
}
