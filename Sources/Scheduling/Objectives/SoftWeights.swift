/// The policy's penalties in ticks.
struct SoftWeights {
    struct Weight {
        let once, factor: Int

        init(_ penalty: Policy.Penalty, _ rates: Rates) {
            once = rates.ticks(penalty.once)
            factor = Rates.factor(penalty.perMinute)
        }

        @inline(__always)
        func cost(_ ticks: Tick) -> Int { once &+ Rates.apply(factor, to: Int(ticks)) }
    }

    let late, promise, preference: Weight

    init(_ policy: Policy, _ rates: Rates) {
        late = Weight(policy.late, rates)
        promise = Weight(policy.promise, rates)
        preference = Weight(policy.preference, rates)
    }
}
