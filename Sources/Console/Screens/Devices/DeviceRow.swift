import DeskModel
import ServiceModel

/// A line of the list of devices: a site, and beneath it its devices as a tree.
enum DeviceRow: Sendable {
    case site(Site, customer: String, count: Int)
    case device(DeviceLine)

    var device: DeviceLine? { if case .device(let line) = self { line } else { nil } }
}
