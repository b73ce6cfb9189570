import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: DevicesAsk) {
        switch ask {
        case .all: read("devices") { .devices(.lines(try $0.deviceLines())) }
        case .one(let id): readLatest("device", \.device, id) { .devices(.detail(try $0.detail(of: id))) }
        case .label(let id): read("label") { _ in .devices(.label(try DeviceSticker(id))) }
        }
    }
}
