package import ServiceModel

/// A device's number as a code that a camera reads, drawn in a terminal's cells: two modules in a cell, one above the other,
/// the ink of a full cell being dark.
package struct DeviceSticker: Hashable, Sendable {
    package var device: Asset.ID
    /// All as wide as the first.
    package var lines: [String]

    package init(device: Asset.ID, lines: [String]) {
        self.device = device
        self.lines = lines
    }
}
