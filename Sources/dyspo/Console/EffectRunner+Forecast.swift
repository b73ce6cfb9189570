import Console
import DeskModel
import Dispatch
import Operations
import ServiceModel
import Synchronization

extension EffectRunner {
    /// Looks ahead from now: what will be late at once, what needs somebody and what can be done about it as soon as that has
    /// rested. A later call takes the place of one that has not begun. `view`: the whole of what was shown just now.
    func foresee(over view: DeskView? = nil) {
        let number = wanted.withLock {
            $0.forecast += 1
            return $0.forecast
        }
        forecastQueue.async { [self] in
            guard wanted.withLock({ $0.forecast == number }) else { return }
            guarded("forecast") {
                mailbox.post(.forecast(desk.remembering(try desk.forecast(over: view).only(region?.id))))
            }
            consequences.want { self.findConsequences() }
        }
    }

    private func findConsequences() {
        guarded("forecast") {
            let forecast = try desk.forecast().only(region?.id)
            try findAlerts(forecast)
            _ = try desk.remedied(forecast)
            // Where time flies a later forecast is shown by now: what was found is shown in that one.
            mailbox.post(.forecast(desk.remembering(try desk.forecast().only(region?.id))))
        }
    }
}
