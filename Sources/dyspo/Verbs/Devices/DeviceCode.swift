import DeskModel
import Labels
import ServiceModel

extension DeviceSticker {
    /// Draws a device's number. Throws `QRFault` where it cannot be encoded.
    init(_ device: Asset.ID) throws {
        self.init(device: device, lines: QRDrawing(try QRCode(device.description)).halfBlocks)
    }
}
