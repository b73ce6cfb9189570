import Configuration
import Console
import DeskModel
import Dispatch
import Operations
import Scheduling
import ServiceModel
import Synchronization

extension EffectRunner {
    func run(_ ask: BranchesAsk) {
        if case .look(_, let id) = ask { wanted.withLock { $0.branches = id } }
        branchQueue.async { [self] in
            switch ask {
            case .look(let names, let id): look(names, id)
            case .make(let name, let token): answer(token) { .made(try $0.make(name, by: actor)) }
            case .keep(let repair, let name, let token):
                answer(token) { .kept(try $0.keep(repair, as: name, by: actor)) }
            case .review(let name, let token):
                let known = (try? policies.all()) ?? Policy.all
                answer(token) { .reviewed(try $0.review(name, policies: known), token: token) }
            case .discard(let name, let token):
                answer(token) {
                    try $0.discard(name, by: actor)
                    return .discarded(name)
                }
            case .applied(let name):
                // Somebody may have opened it meanwhile: then it stays, and says nothing else than the live plan.
                try? Branches(desk).discard(name, by: actor)
                mailbox.post(.branches(.gone(name)))
            }
        }
    }

    private func look(_ names: [BranchName], _ id: Int) {
        guard wanted.withLock({ $0.branches == id }) else { return }
        guarded("branches", answering: id) {
            let known = (try? policies.all()) ?? Policy.all
            let (lines, comparison, fault) = try Branches(desk).look(at: names, policies: known)
            mailbox.post(.branches(.seen(id, lines: lines, comparison: comparison, fault: fault)))
        }
    }

    private func answer(_ token: Int, _ work: (Branches) throws -> BranchesNews) {
        guarded("branches", answering: token) {
            do {
                mailbox.post(.branches(try work(Branches(desk))))
            } catch let refusal as Refusal {
                mailbox.post(.branches(.refused(token, refusal)))
            }
        }
    }
}
