import DeskModel
import ServiceModel

/// A line of the list of devices: a site with its devices as a tree beneath, or a model with those that are of it.
enum DeviceRow: Sendable {
    case site(Site, customer: String, count: Int)
    case model(String, count: Int)
    case device(DeviceLine)

    var device: DeviceLine? { if case .device(let line) = self { line } else { nil } }

    var identity: LineID {
        switch self {
        case .site(let site, _, _): LineID("site", site.id.rawValue)
        case .model(let name, _): LineID("model \(name)", 0)
        case .device(let line): LineID(line.asset.id)
        }
    }
}
