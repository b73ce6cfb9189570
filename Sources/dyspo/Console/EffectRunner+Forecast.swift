import Console
import DeskModel
import Dispatch
import Operations
import ServiceModel
import Synchronization

extension EffectRunner {
    /// Looks ahead from now: what will be late first, then what can be done about it. A later call takes the place of one whose
    /// remedies are still being looked for.
    func foresee() {
        let number = wanted.withLock {
            $0.forecast += 1
            return $0.forecast
        }
        forecastQueue.async { [self] in
            guard wanted.withLock({ $0.forecast == number }) else { return }
            guarded("forecast") {
                let forecast = try desk.forecast().only(region?.id)
                mailbox.post(.forecast(forecast))
                try findAlerts(forecast)
                let remedied = try desk.remedied(forecast) { self.wanted.withLock { $0.forecast != number } }
                mailbox.post(.forecast(remedied))
            }
        }
    }
}
