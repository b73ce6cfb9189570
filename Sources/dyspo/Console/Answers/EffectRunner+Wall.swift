import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: WallAsk) {
        switch ask {
        case .feed: read("feed") { .wall(.feed(try $0.feed())) }
        }
    }
}
