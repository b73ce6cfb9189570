package import DeskModel

/// What the screens of devices are told.
package enum DevicesNews: Sendable {
    /// All devices by customer and site, each unit followed by its modules.
    case lines([DeviceLine])
    case detail(DeviceDetail)
    case label(DeviceSticker)
}
