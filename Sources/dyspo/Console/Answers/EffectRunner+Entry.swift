import Console
import DeskModel
import Dispatch
import Operations
import ServiceModel
import Synchronization

extension EffectRunner {
    func answer(_ ask: EntryAsk) {
        switch ask {
        case .book: read("names") { .entry(.book(try $0.entryBook())) }
        case .outlook(let request): outlook(request)
        }
    }

    private func outlook(_ request: OutlookRequest) {
        wanted.withLock { $0.outlook = request.id }
        priceQueue.async { [self] in
            guard wanted.withLock({ $0.outlook == request.id }) else { return }
            guarded("outlook") {
                do {
                    let outlook = try desk.outlook(of: request.draft, wording, places: request.places)
                    mailbox.post(.entry(.outlook(request.id, .success(outlook))))
                } catch let refusal as Refusal {
                    mailbox.post(.entry(.outlook(request.id, .failure(refusal))))
                }
            }
        }
    }
}
