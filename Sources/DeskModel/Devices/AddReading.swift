package import ServiceModel

/// What a meter of a device showed. A meter that the device does not have yet is added with it.
package struct AddReading: Command {
    package static let name = "add-reading"
    /// A reading is a fact: a wrong one is corrected by another.
    package static let undo = UndoClass.final
    package static let permission = Permission.intake

    package var asset: Asset.ID
    package var meter: String
    package var value: Double
    /// `nil` for now.
    package var at: Timestamp?
    /// `nil` leaves the meter's unit as it is.
    package var unit: String?
    /// Limits that hold from now on; `nil` leaves them.
    package var least: OptionalChange<Double>?
    package var most: OptionalChange<Double>?
    /// It stands in the place of the last reading of the meter.
    package var corrects: Bool

    package init(
        asset: Asset.ID, meter: String, value: Double, at: Timestamp? = nil, unit: String? = nil,
        least: OptionalChange<Double>? = nil, most: OptionalChange<Double>? = nil, corrects: Bool = false
    ) {
        self.asset = asset
        self.meter = meter
        self.value = value
        self.at = at
        self.unit = unit
        self.least = least
        self.most = most
        self.corrects = corrects
    }
}
