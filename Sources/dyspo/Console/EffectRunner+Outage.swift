import Configuration
import Console
import DeskModel
import Dispatch
import Operations
import Scheduling
import ServiceModel
import Synchronization

extension EffectRunner {
    func run(_ ask: OutageAsk) {
        switch ask {
        case .solve(let request): solve(request)
        case .totals(let request, let proposal, let ticked): addUp(request, proposal, ticked)
        case .forget:
            wanted.withLock { $0.outage = nil }
            outage.withLock { $0 = nil }
        case .calls:
            detailQueue.async { [self] in
                guarded("calls") { mailbox.post(.outage(.calls(try desk.outageCalls()))) }
            }
        }
    }

    private func solve(_ request: OutageRequest) {
        wanted.withLock { $0.outage = request.id }
        let isStopped: @Sendable () -> Bool = { [self] in wanted.withLock { $0.outage != request.id } }
        outageQueue.async { [self] in
            guard !isStopped() else { return }
            guarded("outage") {
                do {
                    let known = (try? policies.all()) ?? Policy.all
                    var solved = try desk.outage(request, policies: known, isStopped: isStopped)
                    mailbox.post(.outage(.answer(solved.answer)))
                    try solved.solve { answer in
                        if !isStopped() { mailbox.post(.outage(.answer(answer))) }
                    }
                    if !isStopped() { outage.withLock { [solved] in $0 = solved } }
                } catch let refusal as Refusal {
                    mailbox.post(.outage(.refused(request.id, refusal)))
                }
            }
        }
    }

    /// Within a frame: only the days that the moves touch are laid out anew.
    private func addUp(_ request: Int, _ proposal: Int, _ ticked: Set<Visit.ID>) {
        priceQueue.async { [self] in
            guard let solved = outage.withLock({ $0 }), solved.answer.request == request,
                solved.answer.proposals.indices.contains(proposal)
            else { return }
            let totals = solved.totals(of: solved.answer.proposals[proposal], ticked: ticked)
            mailbox.post(.outage(.totals(request: request, proposal: proposal, ticked: ticked, totals)))
        }
    }
}
