import Console
import DeskModel
import Dispatch

extension EffectRunner {
    func run(_ ask: SimulationAsk) {
        switch ask {
        case .play(let request):
            days.want(request)
            simulationQueue.async { [self] in play(request) }
        case .forget:
            days.want(nil)
            simulationQueue.async { [self] in days.forget() }
        }
    }

    private func play(_ request: DayPlayRequest) {
        guarded("simulation", answering: request.id) {
            do {
                try days.play(request) { [mailbox] in mailbox.post(.simulation($0)) }
            } catch let refusal as Refusal {
                mailbox.post(.simulation(.refused(request.id, refusal)))
            }
        }
    }
}
