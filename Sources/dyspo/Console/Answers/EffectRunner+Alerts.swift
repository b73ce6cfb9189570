import Console
import DeskModel
import Dispatch
import Operations
import ServiceModel
import Synchronization

extension EffectRunner {
    func answer(_ ask: AlertsAsk) {
        switch ask {
        case .clashOutlook(let clash): outlook(of: clash)
        }
    }

    private func outlook(of clash: FieldClash) {
        wanted.withLock { $0.clash = clash.key }
        detailQueue.async { [self] in
            guard wanted.withLock({ $0.clash == clash.key }) else { return }
            guarded("clash") { mailbox.post(.alerts(.clashOutlook(try desk.outlook(of: clash)))) }
        }
    }
}
