import Console
import DeskModel
import Dispatch
import Operations
import ServiceModel
import Synchronization

extension EffectRunner {
    func answer(_ ask: DevicesAsk) {
        switch ask {
        case .all: read("devices") { .devices(.lines(try $0.deviceLines())) }
        case .one(let id): device(id)
        case .label(let id): read("label") { _ in .devices(.label(try DeviceSticker(id))) }
        }
    }

    private func device(_ id: Asset.ID) {
        wanted.withLock { $0.device = id }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.device == id }) else { return }
            guarded("device") { mailbox.post(.devices(.detail(try desk.detail(of: id)))) }
        }
    }
}
