/// What an order keeps of its contract's clock beside the due times themselves.
package struct OrderClock: Hashable, Sendable, Codable {
    /// The times that were typed by hand: they beat those that are computed.
    package var typed: ServiceLevel
    /// What the contract gives for each target, in covered minutes.
    package var targets: TargetMinutes
    /// The clock stands still and cannot say when.
    package var stopped: StoppedClock?

    package init(typed: ServiceLevel = ServiceLevel(), targets: TargetMinutes, stopped: StoppedClock? = nil) {
        self.typed = typed
        self.targets = targets
        self.stopped = stopped
    }
}

extension Order {
    /// The times that were typed by hand.
    package var typedLevel: ServiceLevel { clock?.typed ?? sla }

    /// Due times as they follow from the contract, the time of the report and what the order waited for. Without a
    /// contract they are those that were typed.
    package mutating func keepTime(by contract: Contract?, _ stops: [ClockStop], _ calendar: CompanyCalendar) {
        var level = typedLevel
        level.isAgreed = false
        guard let contract else {
            (sla, clock) = (level, nil)
            return
        }
        let targets = contract.targets(priority, class: terms?.slaClass ?? "")
        let clock = ServiceClock(
            contract.coverage, reported: reported, stops: stops, stoppingReasons: contract.stoppingReasons, calendar)
        var kept = OrderClock(typed: level, targets: targets)
        for (target, reading) in clock.readings(of: targets) where level[target] == nil {
            switch reading {
            case .due(let moment): level[target] = moment
            case .stopped(let since, let left):
                var stopped = kept.stopped ?? StoppedClock(since: since, left: TargetMinutes())
                stopped.left[target] = left
                kept.stopped = stopped
            case .neverCovered: break
            }
        }
        level.isAgreed = true
        (sla, self.clock) = (level, kept)
    }

    /// Takes times that were typed: what differs from the order's is by hand from now on, and what was taken away follows
    /// from the contract again.
    package mutating func take(typed level: ServiceLevel) {
        guard var clock else {
            sla = level
            return
        }
        for target in ServiceTarget.allCases where level[target] != sla[target] { clock.typed[target] = level[target] }
        self.clock = clock
    }
}

extension ServiceLevel: ByTarget {}
