import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: NoticesAsk) {
        switch ask {
        case .outbox: read("outbox") { .notices(.outbox(try $0.outbox())) }
        case .order(let id):
            read("messages") { .notices(.order(id, try $0.messages(about: id), try $0.silence(about: id))) }
        }
    }
}
