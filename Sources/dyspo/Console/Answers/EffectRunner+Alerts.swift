import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: AlertsAsk) {
        switch ask {
        case .clashOutlook(let clash):
            readLatest("clash", \.clash, clash.key) { .alerts(.clashOutlook(try $0.outlook(of: clash))) }
        }
    }
}
