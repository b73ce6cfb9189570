package import ServiceModel

/// What is said of parts with the end of a visit. All of it is booked with the fact, or neither.
package struct SaidParts: Hashable, Sendable, Codable {
    /// Of what the order took along; what is more has to be said, see `takesFromVan`.
    package var used: [SaidPart] = []
    /// What was used and not taken for the order comes from what is free on the technician's van.
    package var takesFromVan = false
    package var bought: [SaidPurchase] = []
    package var receipt: [KeptFile] = []
    package var returned: [SaidPart] = []
    /// Where it was brought; `nil` for what stays on its van and belongs to the order no more.
    package var returnedTo: StockPlace.ID?
    package var lost: [SaidPart] = []
    package var lostReason = ""
    /// Old parts of the customer's.
    package var old: [SaidPart] = []
    /// Where they go; `nil` for the only quarantine there is.
    package var quarantine: StockPlace.ID?
    /// What the return visit is to take along.
    package var missing: [MissingPart] = []

    package init() {}
}
